import { Decimal, Field, Int, Money, ObjectType } from '@guanxi/core';
import { BuildingListValue } from './matrix.types.ts';

/** A heat map has as many cells as the lists are long, whoever asks. */
const bounded = { complexity: ({ childComplexity }: { readonly childComplexity: number }) => childComplexity };

/** Of the projects in a cell together. */
export interface CellSums {
  readonly floorArea: string | null;
  readonly materialValue: readonly Money[];
}

@ObjectType({ description: '热图单元格:处于该阶段和进度的项目 / The projects that stand in a cell of the matrix' })
export class BuildingHeatmapCell {
  @Field(() => String, { description: '工程进度代码 / Code of the construction progress' })
  progress!: string;

  @Field(() => String, { description: '工程进度名称 / Its name, in the language of the request' })
  progressName!: string;

  @Field(() => Int)
  projects!: number;

  @Field(() => Int, { description: '其中跟进中 / Those that are open' })
  open!: number;

  @Field(() => Boolean, { description: '该进度超前于该阶段 / At this progress, the stage is overtaken' })
  runsAhead!: boolean;

  /** Read for all cells together, once they are asked for. */
  sums!: () => Promise<CellSums>;

  @Field(() => Decimal, { nullable: true, description: '建筑面积合计(平方米) / Floor area together, m²' })
  async floorArea(): Promise<string | null> {
    return (await this.sums()).floorArea;
  }

  @Field(() => [Money], { description: '材料估值合计,按币种 / Material value, by currency', ...bounded })
  async materialValue(): Promise<readonly Money[]> {
    return (await this.sums()).materialValue;
  }
}

@ObjectType({ description: '热图的一行:一个项目阶段 / A row of the heat map: a project stage' })
export class BuildingHeatmapRow {
  @Field(() => BuildingListValue)
  stage!: BuildingListValue;

  @Field(() => [BuildingHeatmapCell], { description: '按工程进度的顺序 / In the order of the construction' })
  cells!: readonly BuildingHeatmapCell[];

  @Field(() => Int, { description: '工程进度不明的项目 / Projects whose progress nobody knows' })
  withoutProgress!: number;
}

@ObjectType({ description: '项目热图:本人可见的项目按阶段和进度分布 / Where the projects that the caller sees stand' })
export class BuildingMatrixHeatmap {
  @Field(() => [BuildingHeatmapRow], { description: '按项目阶段的顺序 / In the order of the stages', ...bounded })
  rows!: readonly BuildingHeatmapRow[];

  @Field(() => Int)
  projects!: number;

  @Field(() => Int, { description: '进度超前于阶段的跟进中项目 / Open projects that the building runs ahead of' })
  ahead!: number;
}
