import { Arg, Ctx, FieldResolver, Int, Resolver, Root, type CrmContext, type RecordReference } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingCellWork, BuildingMatrixCell, BuildingTrackingMatrix } from './matrix.types.ts';
import { readMatrices } from './read-matrix.ts';

/** As many records as the list of the API gives on one page. */
const largestPage = 200;

/** What was done on a project, what is missing and what to do: stage by stage, step by step. */
@Resolver(() => BuildingProject)
export class TrackingMatrixResolver {
  @FieldResolver(() => BuildingTrackingMatrix, {
    nullable: true,
    description:
      '项目跟踪矩阵:各部门在每个项目阶段和工程进度的工作、提示和缺项 / What all departments did at each stage and progress, best ' +
      'practice, and what is missing; a list of projects takes no more statements than one',
  })
  trackingMatrix(@Root() { id }: RecordReference, @Ctx() context: CrmContext): Promise<BuildingTrackingMatrix | null> {
    return context.loader(readMatrices).load(id);
  }
}

/** The work in a cell: records of all cells of an answer are read together. */
@Resolver(() => BuildingMatrixCell)
export class MatrixCellResolver {
  @FieldResolver(() => BuildingCellWork, {
    description: '各部门的工作,最新在前 / Work of all departments, the latest first; `first` is at most 200',
  })
  workRecords(
    @Root() { records }: BuildingMatrixCell,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
  ): BuildingCellWork {
    const size = Math.min(Math.max(first, 0), largestPage);
    return { nodes: records.slice(0, size), totalCount: records.length, hasNextPage: records.length > size };
  }
}
