import {
  Activity,
  Arg,
  Args,
  Authorized,
  Ctx,
  ID,
  LocalDate,
  Mutation,
  opaqueId,
  Resolver,
  UserError,
  uuidOf,
  type CrmContext,
} from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { activityOf, addRecord, stageCodeOf, trackPermission } from './add-record.ts';
import { readMatrices } from './read-matrix.ts';
import { BuildingTrackingRecord } from './tracking-record.entity.ts';
import { BuildingTrackingPayload, NewTrackingRecord } from './tracking.types.ts';

interface Entered {
  readonly id: string;
  readonly project: { readonly id: string };
  readonly stage: string;
  readonly progress: string;
}

const refused = (errors: readonly UserError[]): BuildingTrackingPayload => ({
  ...{ buildingTrackingRecord: null, tips: [], cell: null, errors },
});

/** The record that was written, with its cell as it is now. */
async function entered(id: string, context: CrmContext): Promise<BuildingTrackingPayload> {
  const select = { id: true, project: { id: true }, stage: true, progress: true } as const;
  const record = (await context.read.one(BuildingTrackingRecord, id, select)) as unknown as Entered;
  const [matrix] = await readMatrices([record.project.id], context);
  const row = matrix?.rows.find(({ stage }) => stage.code === record.stage);
  const cell = row?.cells.find(({ progress }) => progress === record.progress) ?? null;
  return { buildingTrackingRecord: id, tips: cell?.tips ?? [], cell, errors: [] };
}

/** The verbs of project tracking: every department enters its work on the projects that it sees. */
@Resolver()
export class TrackingResolver {
  @Authorized()
  @Mutation(() => BuildingTrackingPayload, {
    description:
      '在矩阵单元格中登记工作,返回该单元格的工作提示和缺项 / Enters work in a cell of the matrix; answers with the tips of the cell ' +
      'and what is still missing there. Any department may, on projects that it sees.',
  })
  async addBuildingTrackingRecord(
    @Args(() => NewTrackingRecord) given: NewTrackingRecord,
    @Ctx() context: CrmContext,
  ): Promise<BuildingTrackingPayload> {
    const { projectId, stageId, activityId } = given;
    try {
      const stage = stageId ? await stageCodeOf(stageId, context) : null;
      const known = activityId ? await activityOf(activityId, projectId, context) : null;
      const activity = known && { uuid: uuidOf(Activity, known.id) ?? '', title: known.title };
      let added: BuildingTrackingRecord | null = null;
      const { errors } = await context.write.act(
        BuildingProject,
        projectId,
        async (project, verb) => void (added = await addRecord(project, given, { stage, activity }, verb)),
        { action: 'read', argument: 'projectId' },
      );
      const record = added as BuildingTrackingRecord | null;
      if (errors.length > 0 || !record) return refused(errors);
      return await entered(opaqueId(BuildingTrackingRecord, record.id), context);
    } catch (error) {
      if (error instanceof UserError) return refused([error]);
      throw error;
    }
  }

  @Authorized()
  @Mutation(() => BuildingTrackingPayload, {
    description: '完成进行中的工作 / Finishes work; answers like `addBuildingTrackingRecord`.',
  })
  async finishBuildingTrackingRecord(
    @Arg('id', () => ID) id: string,
    @Arg('result', () => String, { nullable: true }) result: string | null | undefined,
    @Arg('doneOn', () => LocalDate, { nullable: true }) doneOn: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<BuildingTrackingPayload> {
    const { errors } = await context.write.act(
      BuildingTrackingRecord,
      id,
      (record, verb) => {
        verb.require(trackPermission);
        Object.assign(record, { status: 'DONE', ...(result && { result }), ...(doneOn && { doneOn }) });
      },
      { action: 'read' },
    );
    return errors.length > 0 ? refused(errors) : entered(id, context);
  }
}
