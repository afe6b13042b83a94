import { ArgsType, Field, ID, LocalDate, ObjectType, UserError } from '@guanxi/core';
import { BuildingMatrixCell } from './matrix.types.ts';
import { BuildingTrackingStatus } from './record-status.ts';
import { BuildingTrackingRecord } from './tracking-record.entity.ts';

/** A piece of work and where in the matrix it belongs. */
@ArgsType()
export class NewTrackingRecord {
  @Field(() => ID)
  projectId!: string;

  @Field(() => ID, {
    nullable: true,
    description: '项目阶段(词表值编号) / The stage, by the id of its reference value',
  })
  stageId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '或代码;默认为当前阶段 / or its code; default: that of the project',
  })
  stage?: string | null;

  @Field(() => String, { nullable: true, description: '工程进度代码,默认为当前进度 / Default: that of the project' })
  progress?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '工作内容,默认取自工作记录 / Default: the title of the activity',
  })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '工作类型代码 / `building-work-kind`: what requirements ask for',
  })
  kind?: string | null;

  @Field(() => String, { nullable: true })
  result?: string | null;

  @Field(() => BuildingTrackingStatus.graphql, { nullable: true, description: '默认已完成 / Default: DONE' })
  status?: BuildingTrackingStatus | null;

  @Field(() => LocalDate, { nullable: true, description: '完成日期,默认今天 / Default: today' })
  doneOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: '计划完成日期 / For work that is not done yet' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: '已有的工作记录 / The same work in one’s own log' })
  activityId?: string | null;
}

@ObjectType({ description: '跟踪记录及其单元格 / A tracking record, and its cell with what is to be done there' })
export class BuildingTrackingPayload {
  @Field(() => BuildingTrackingRecord, { nullable: true })
  buildingTrackingRecord!: string | null;

  @Field(() => [String], { description: '该单元格的工作提示,按请求的语言 / Best practice for the cell' })
  tips!: readonly string[];

  @Field(() => BuildingMatrixCell, { nullable: true, description: '记录后的单元格 / The cell as it is now' })
  cell!: BuildingMatrixCell | null;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}
