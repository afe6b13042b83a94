import { hooksOf, type Change, type HookContext } from '../../sdk/index.ts';
import { checkReason, enterStage } from './enter-stage.ts';
import { totalFromLines, weigh } from './opportunity-amount.ts';
import { OpportunityLine } from './opportunity-line.entity.ts';
import { Opportunity } from './opportunity.entity.ts';
import { placeInPipeline } from './place-in-pipeline.ts';

const touchesStage = ['stage', 'pipeline', 'lossReason', 'winReason'];

async function moveThroughStages(changes: readonly Change<Opportunity>[], context: HookContext): Promise<void> {
  const concerned = changes.filter(
    ({ kind, changed }) => kind === 'create' || touchesStage.some((field) => changed.has(field)),
  );
  for (const [change, stage] of await placeInPipeline(concerned, context)) {
    const { kind, before, changed } = change;
    const from = kind === 'create' ? null : idOf(changed.has('stage') ? before['stage'] : change.record.stage);
    checkReason(change, stage);
    if (kind === 'create' || from !== stage.id) enterStage(change, stage, from, context);
  }
}

function idOf(reference: unknown): string | null {
  if (typeof reference === 'string') return reference;
  return reference && typeof reference === 'object' && 'id' in reference ? String(reference.id) : null;
}

/** Entered amounts stay; left out or cleared, the amount follows the lines. */
async function settleAmounts(changes: readonly Change<Opportunity>[], context: HookContext): Promise<void> {
  const cleared: Opportunity[] = [];
  for (const { kind, record, changed } of changes) {
    if (kind === 'create') record.amountFromLines ||= !record.amount;
    else if (changed.has('amount') && !record.amount) cleared.push(record);
    else if (changed.has('amount')) record.amountFromLines = false;
  }
  const ids = cleared.map(({ id }) => id);
  const lines = ids.length > 0 ? await context.loadBy(OpportunityLine, 'opportunity', ids) : [];
  for (const record of cleared) {
    totalFromLines(
      record,
      lines.filter(({ opportunity, deletedAt }) => opportunity.id === record.id && !deletedAt),
    );
  }
  for (const { record } of changes) weigh(record);
}

async function prepare(changes: readonly Change<Opportunity>[], context: HookContext): Promise<void> {
  await moveThroughStages(changes, context);
  await settleAmounts(changes, context);
}

export const opportunityHooks = hooksOf(Opportunity, { beforeCreate: prepare, beforeUpdate: prepare });
