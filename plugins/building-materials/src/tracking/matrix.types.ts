import { Field, Float, ID, Int, ObjectType } from '@guanxi/core';
import { BuildingCellState } from './cell-state.ts';
import { BuildingCellTip } from './cell-tip.entity.ts';
import { BuildingTrackingRecord } from './tracking-record.entity.ts';

/** What a list that is bounded already costs. */
const bounded = { complexity: ({ childComplexity }: { readonly childComplexity: number }) => childComplexity };

@ObjectType({
  description: '列表值:项目阶段或工程进度 / A value of a list: a project stage or a construction progress',
})
export class BuildingListValue {
  @Field(() => ID, { description: '词表值的编号 / Id of the reference value' })
  id!: string;

  @Field(() => String, { description: '记录中保存的代码 / What records hold' })
  code!: string;

  @Field(() => String, { description: '按请求的语言 / In the language of the request' })
  name!: string;

  @Field(() => Int, { description: '在列表中的顺序 / Place in the list' })
  position!: number;
}

@ObjectType({ description: '单元格要求而尚缺的工作 / Work that a cell asks for and that is not done' })
export class BuildingMissingWork {
  @Field(() => String, { description: '按请求的语言 / In the language of the request' })
  name!: string;

  @Field(() => String, { nullable: true, description: '工作类型代码,空为任意 / Kind of work; null: any' })
  kind!: string | null;

  @Field(() => Int, { description: '还差次数 / How often it is still to be done' })
  times!: number;

  @Field(() => Int, {
    nullable: true,
    description: '剩余天数,负数为逾期 / Days left, below zero: late; null: no deadline',
  })
  daysLeft!: number | null;
}

@ObjectType({ description: '单元格中的工作 / Work in a cell, the latest first' })
export class BuildingCellWork {
  @Field(() => [BuildingTrackingRecord], bounded)
  nodes!: readonly string[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => Boolean)
  hasNextPage!: boolean;
}

@ObjectType({ description: '矩阵单元格:某阶段在某进度的工作 / A cell of the matrix: work of a stage at a progress' })
export class BuildingMatrixCell {
  @Field(() => String, { description: '工程进度代码 / Code of the construction progress' })
  progress!: string;

  @Field(() => String, { description: '工程进度名称 / Its name, in the language of the request' })
  progressName!: string;

  @Field(() => BuildingCellState.graphql)
  state!: BuildingCellState;

  @Field(() => Boolean, { description: '项目当前所在 / The project stands here' })
  current!: boolean;

  /** Uuids of all records of the cell, the latest first; `workRecords` shows a page of them. */
  records!: readonly string[];

  @Field(() => [String], { description: '工作提示,按请求的语言 / Best practice, in the language of the request' })
  tips!: readonly string[];

  @Field(() => [BuildingCellTip], { description: '工作提示及做法 / The tips with advice and articles', ...bounded })
  tipDetails!: readonly string[];

  @Field(() => [String], { description: '尚缺的工作,按请求的语言 / What is missing, in the language of the request' })
  missing!: readonly string[];

  @Field(() => [BuildingMissingWork], { description: '尚缺的工作及期限 / The same with deadlines', ...bounded })
  missingDetails!: readonly BuildingMissingWork[];

  @Field(() => Boolean, { description: '有工作逾期 / Open work is late, or what is missing is' })
  overdue!: boolean;
}

@ObjectType({ description: '矩阵的一行:一个项目阶段 / A row of the matrix: a project stage' })
export class BuildingMatrixRow {
  @Field(() => BuildingListValue)
  stage!: BuildingListValue;

  @Field(() => Boolean, { description: '项目当前阶段 / The project is in this stage' })
  current!: boolean;

  @Field(() => [BuildingMatrixCell], { description: '按工程进度的顺序 / In the order of the construction' })
  cells!: readonly BuildingMatrixCell[];
}

@ObjectType({ description: '项目跟踪矩阵:项目阶段 × 工程进度 / Project stage × construction progress' })
export class BuildingTrackingMatrix {
  @Field(() => [BuildingListValue], { description: '列 / The columns, in their order' })
  progresses!: readonly BuildingListValue[];

  @Field(() => [BuildingMatrixRow], { description: '按项目阶段的顺序 / In the order of the stages' })
  rows!: readonly BuildingMatrixRow[];

  @Field(() => Boolean, { description: '工程进度超前于项目阶段 / The building runs ahead of our stage' })
  runsAhead!: boolean;

  @Field(() => String, { nullable: true, description: '该进度应有的阶段代码 / The stage expected at this progress' })
  expectedStage!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: '已完成单元格占适用单元格之比 / Done cells per cell that applies',
  })
  completeness!: number | null;
}
