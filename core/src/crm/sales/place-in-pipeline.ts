import { ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import type { Opportunity } from './opportunity.entity.ts';
import { Pipeline } from './pipeline.entity.ts';
import { Stage } from './stage.entity.ts';

const labels = {
  stage: { zh: '阶段', en: 'Stage' },
  pipeline: { zh: '销售流程', en: 'Pipeline' },
};

const ofOtherPipeline = (): ValidationError =>
  new ValidationError(
    'STAGE_OF_OTHER_PIPELINE',
    { zh: '该阶段不属于此销售流程', en: 'The stage belongs to another pipeline' },
    { path: ['stageId'] },
  );

/** The stages that this unit of work talks about, looked up together. */
interface Stages {
  byId(id: string): Stage | undefined;
  firstOf(pipelineId: string): Stage | undefined;
  readonly defaultPipelineId: string | undefined;
}

async function lookUp(changes: readonly Change<Opportunity>[], context: HookContext): Promise<Stages> {
  const needsDefault = changes.some(({ record }) => !record.stage && !record.pipeline);
  const defaults = needsDefault ? await context.loadBy(Pipeline, 'isDefault', [true]) : [];
  const defaultPipelineId = defaults.find(({ active, deletedAt }) => active && !deletedAt)?.id;
  const pipelineIds = changes.flatMap(
    ({ record }) => record.pipeline?.id ?? (record.stage ? [] : (defaultPipelineId ?? [])),
  );
  const stageIds = changes.flatMap(({ record }) => record.stage?.id ?? []);
  const [given, all] = [
    await context.load(Stage, [...new Set(stageIds)]),
    pipelineIds.length > 0 ? await context.loadBy(Stage, 'pipeline', [...new Set(pipelineIds)]) : [],
  ];
  const known = new Map([...all, ...given].flatMap((stage) => (stage ? [[stage.id, stage] as const] : [])));
  const ordered = all.filter(({ deletedAt }) => !deletedAt).sort((a, b) => a.position - b.position);
  return {
    byId: (id) => known.get(id),
    firstOf: (pipelineId) => ordered.find(({ pipeline }) => pipeline.id === pipelineId),
    defaultPipelineId,
  };
}

function stageOf(change: Change<Opportunity>, stages: Stages): Stage | ValidationError {
  const { record, changed, kind } = change;
  const given = record.stage ? stages.byId(record.stage.id) : undefined;
  const pipelineId = record.pipeline?.id ?? given?.pipeline.id ?? stages.defaultPipelineId;
  if (!pipelineId) return ValidationError.required('pipelineId', labels.pipeline);
  if (given?.pipeline.id === pipelineId) return given;
  // A stage that was named must fit; one that only stayed behind gives way to the first of the new pipeline.
  if (given && (kind === 'create' || changed.has('stage'))) return ofOtherPipeline();
  if (!given && kind === 'update' && changed.has('stage')) return ValidationError.required('stageId', labels.stage);
  return stages.firstOf(pipelineId) ?? ValidationError.required('stageId', labels.stage);
}

/** Decides where each opportunity stands now: pipeline and stage given, or the defaults. Rejected ones are left out. */
export async function placeInPipeline(
  changes: readonly Change<Opportunity>[],
  context: HookContext,
): Promise<Map<Change<Opportunity>, Stage>> {
  const placed = new Map<Change<Opportunity>, Stage>();
  if (changes.length === 0) return placed;
  const stages = await lookUp(changes, context);
  for (const change of changes) {
    const stage = stageOf(change, stages);
    if (stage instanceof ValidationError) {
      change.reject(stage);
      continue;
    }
    change.record.stage = stage;
    change.record.pipeline = stage.pipeline;
    placed.set(change, stage);
  }
  return placed;
}
