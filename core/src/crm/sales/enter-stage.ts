import { localDay, MissingItem, ValidationError, type Change, type HookContext, type Label } from '../../sdk/index.ts';
import type { Opportunity } from './opportunity.entity.ts';
import type { Stage } from './stage.entity.ts';

/** The field with the reason that a stage asks for; null: it asks for none. */
function reasonOf(stage: Stage): { field: 'lossReason' | 'winReason'; label: Label } | null {
  if (!stage.requiresReason || stage.kind === 'OPEN') return null;
  return stage.kind === 'LOST'
    ? { field: 'lossReason', label: { zh: '丢单原因', en: 'Loss reason' } }
    : { field: 'winReason', label: { zh: '赢单原因', en: 'Win reason' } };
}

/** Says why a deal was lost (won) when the stage asks for it. */
export function checkReason({ record, reject }: Change<Opportunity>, stage: Stage): void {
  const reason = reasonOf(stage);
  if (reason && !record[reason.field]) reject(ValidationError.required(reason.field, reason.label));
}

/** The reason that a stage would ask an opportunity for. */
export function missingReason(opportunity: Opportunity, stage: Stage): readonly MissingItem[] {
  const reason = reasonOf(stage);
  if (!reason || opportunity[reason.field]) return [];
  const { zh, en } = reason.label;
  return [MissingItem.of('FIELD', reason.label, { zh: `请填写“${zh}”`, en: `fill in "${en}"` }, reason.field)];
}

function forecast({ record, changed, kind }: Change<Opportunity>, stage: Stage): void {
  if (stage.kind === 'WON') record.forecastCategory = 'CLOSED';
  else if (stage.kind === 'LOST') record.forecastCategory = 'OMITTED';
  else if (kind === 'update' && record.status !== 'OPEN' && !changed.has('forecastCategory')) {
    record.forecastCategory = 'PIPELINE';
  }
}

function chances({ record, changed, kind }: Change<Opportunity>, stage: Stage): void {
  const given = kind === 'create' ? record.probability != null : changed.has('probability');
  if (!given) record.probability = stage.probability;
}

/** A closed deal has an actual date: the one given with the move, else today. */
function closing({ record, changed, kind }: Change<Opportunity>, stage: Stage, today: string): void {
  if (stage.kind === 'OPEN') return;
  const stays = kind === 'create' || changed.has('closeDate') || record.status !== 'OPEN';
  if (!stays || !record.closeDate) record.closeDate = today;
}

const day = 86_400_000;

/** What it means to come to a stage. */
export function enterStage(change: Change<Opportunity>, stage: Stage, context: HookContext): void {
  const { record } = change;
  forecast(change, stage);
  chances(change, stage);
  closing(change, stage, localDay(context));
  record.status = stage.kind;
  if (stage.kind !== 'LOST') record.lossReason = null;
  if (stage.kind !== 'WON') record.winReason = null;
  const mayStay = stage.kind === 'OPEN' && stage.maximumDays;
  record.stageDueAt = mayStay ? new Date(context.now.getTime() + mayStay * day) : null;
}
