import { ValidationError, type Change, type HookContext, type StateMachine } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import type { Opportunity } from './opportunity.entity.ts';
import { Pipeline } from './pipeline.entity.ts';
import { stageMachine } from './stage-machine.ts';
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
  readonly byId: ReadonlyMap<string, Stage>;
  firstOf(pipelineId: string): Stage | undefined;
  /** Of the pipelines of the opportunities, by the uuid of the pipeline. */
  readonly machines: ReadonlyMap<string, StateMachine<Opportunity, string, string>>;
  readonly defaultPipelineId: string | undefined;
}

async function lookUp(changes: readonly Change<Opportunity>[], context: HookContext): Promise<Stages> {
  const needsDefault = changes.some(({ record }) => !record.stage && !record.pipeline);
  const defaults = needsDefault ? await context.loadBy(Pipeline, 'isDefault', [true]) : [];
  const defaultPipelineId = defaults.find(({ active, deletedAt }) => active && !deletedAt)?.id;
  const stageIds = changes.flatMap(({ record }) => record.stage?.id ?? []);
  const given = byId(await context.load(Stage, [...new Set(stageIds)]));
  const pipelineIds = changes.flatMap(
    ({ record: { pipeline, stage } }) =>
      pipeline?.id ?? given.get(stage?.id ?? '')?.pipeline.id ?? (stage ? [] : (defaultPipelineId ?? [])),
  );
  const all = pipelineIds.length > 0 ? await context.loadBy(Stage, 'pipeline', [...new Set(pipelineIds)]) : [];
  const ordered = all.filter(({ deletedAt }) => !deletedAt).sort((a, b) => a.position - b.position);
  const byPipeline = Map.groupBy(all, ({ pipeline }) => pipeline.id);
  return {
    byId: new Map([...given, ...byId(all)]),
    firstOf: (pipelineId) => ordered.find(({ pipeline }) => pipeline.id === pipelineId),
    machines: new Map([...byPipeline].map(([id, stages]) => [id, stageMachine(stages)])),
    defaultPipelineId,
  };
}

function stageOf(change: Change<Opportunity>, stages: Stages): Stage | ValidationError {
  const { record, changed, kind } = change;
  const given = stages.byId.get(record.stage?.id ?? '');
  const pipelineId = record.pipeline?.id ?? given?.pipeline.id ?? stages.defaultPipelineId;
  if (!pipelineId) return ValidationError.required('pipelineId', labels.pipeline);
  if (given?.pipeline.id === pipelineId) return given;
  // A stage that was named must fit; one that only stayed behind gives way to the first of the new pipeline.
  if (given && (kind === 'create' || changed.has('stage'))) return ofOtherPipeline();
  if (!given && kind === 'update' && changed.has('stage')) return ValidationError.required('stageId', labels.stage);
  return stages.firstOf(pipelineId) ?? ValidationError.required('stageId', labels.stage);
}

/** Where an opportunity stands, and the stages around it. */
export interface Place {
  readonly stage: Stage;
  readonly machine: StateMachine<Opportunity, string, string>;
}

/** Decides where each opportunity stands now: pipeline and stage given, or the defaults. Rejected ones are left out. */
export async function placeInPipeline(
  changes: readonly Change<Opportunity>[],
  context: HookContext,
): Promise<Map<Change<Opportunity>, Place>> {
  const placed = new Map<Change<Opportunity>, Place>();
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
    const machine = stages.machines.get(stage.pipeline.id) ?? stageMachine([stage]);
    placed.set(change, { stage, machine });
  }
  return placed;
}
