import { hooksOf, sameMoney, type Change, type HookContext } from '../../sdk/index.ts';
import { totalOf } from '../line-amounts.ts';
import { checkReason, enterStage } from './enter-stage.ts';
import { weigh } from './opportunity-amount.ts';
import { OpportunityLine } from './opportunity-line.entity.ts';
import { Opportunity } from './opportunity.entity.ts';
import { placeInPipeline } from './place-in-pipeline.ts';
import { checkStageGates } from './stage-gate.ts';

const touchesStage = ['stage', 'pipeline', 'lossReason', 'winReason'];

async function moveThroughStages(changes: readonly Change<Opportunity>[], context: HookContext): Promise<void> {
  const concerned = changes.filter(
    ({ kind, changed }) => kind === 'create' || touchesStage.some((field) => changed.has(field)),
  );
  // Before they are placed: afterwards the record says where it is, not where it was.
  const former = new Map(concerned.map((change) => [change, formerStage(change)]));
  for (const [change, { stage, machine }] of await placeInPipeline(concerned, context)) {
    const from = former.get(change) ?? null;
    checkReason(change, stage);
    if (from === stage.id) continue;
    await machine.follow(change, from, context, change.record.stageNote ?? null);
    enterStage(change, stage, context);
  }
  for (const { record } of changes) record.stageNote = null;
}

/** Uuid of the stage that the opportunity stood in until now. */
function formerStage({ kind, before, changed, record }: Change<Opportunity>): string | null {
  if (kind === 'create') return null;
  return changed.has('stage') ? ((before['stage'] as string | null) ?? null) : (record.stage?.id ?? null);
}

/** Entered amounts stay; left out or cleared, the amount follows the lines. */
async function settleAmounts(changes: readonly Change<Opportunity>[], context: HookContext): Promise<void> {
  const followers: Opportunity[] = [];
  for (const { kind, record, changed } of changes) {
    if (kind === 'create') record.amountFromLines ||= !record.amount;
    // Its lines may just have set it: then it is their sum.
    else if (changed.has('amount') && (!record.amount || record.amountFromLines)) followers.push(record);
  }
  const ids = followers.map(({ id }) => id);
  const lines = ids.length > 0 ? await context.loadBy(OpportunityLine, 'opportunity', ids) : [];
  for (const record of followers) {
    const total = totalOf(lines.filter(({ opportunity, deletedAt }) => opportunity.id === record.id && !deletedAt));
    record.amountFromLines = !record.amount || sameMoney(record.amount, total);
    if (record.amountFromLines) record.amount = total;
  }
  for (const { record } of changes) weigh(record);
}

async function prepare(changes: readonly Change<Opportunity>[], context: HookContext): Promise<void> {
  await moveThroughStages(changes, context);
  await settleAmounts(changes, context);
}

export const opportunityHooks = hooksOf(Opportunity, {
  beforeCreate: prepare,
  beforeUpdate: prepare,
  check: checkStageGates,
});
