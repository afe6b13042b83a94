import { localDay, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import type { Opportunity } from './opportunity.entity.ts';
import { StageChange } from './stage-change.entity.ts';
import type { Stage } from './stage.entity.ts';

/** Says why a deal was lost (won) when the stage asks for it. */
export function checkReason(change: Change<Opportunity>, stage: Stage): void {
  if (!stage.requiresReason) return;
  const { record } = change;
  if (stage.kind === 'LOST' && !record.lossReason) {
    change.reject(ValidationError.required('lossReason', { zh: '丢单原因', en: 'Loss reason' }));
  }
  if (stage.kind === 'WON' && !record.winReason) {
    change.reject(ValidationError.required('winReason', { zh: '赢单原因', en: 'Win reason' }));
  }
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

/** What it means to come to a stage; `fromStageId` is null for a new opportunity. */
export function enterStage(
  change: Change<Opportunity>,
  stage: Stage,
  fromStageId: string | null,
  context: HookContext,
): void {
  const { record } = change;
  forecast(change, stage);
  chances(change, stage);
  closing(change, stage, localDay(context));
  record.status = stage.kind;
  if (stage.kind !== 'LOST') record.lossReason = null;
  if (stage.kind !== 'WON') record.winReason = null;
  context.create(StageChange, {
    opportunity: record,
    fromStage: fromStageId,
    toStage: stage,
    changedAt: context.now,
    actor: context.principal?.userId ?? null,
  });
}
