import type { CrmContext } from '@guanxi/core';
import { ReferenceValue } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingCellRequirement } from './cell-requirement.entity.ts';
import { BuildingCellTip } from './cell-tip.entity.ts';
import { MatrixPlan, progressVocabulary, stageVocabulary, type ListValue, type StageWindow } from './matrix-plan.ts';
import type { BuildingTrackingStatus } from './record-status.ts';
import { BuildingStageWindow } from './stage-window.entity.ts';
import { BuildingTrackingRecord } from './tracking-record.entity.ts';

interface InCell {
  readonly id: string;
  readonly stage: string;
  readonly progress: string;
}

export interface Requirement extends InCell {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: string | null;
  readonly times: number;
  readonly dueDays: number | null;
}

interface Tip extends InCell {
  readonly titleZh: string;
  readonly titleEn: string;
}

/** A tracking record as far as the state of its cell depends on it. */
export interface Work extends InCell {
  readonly projectId: string;
  readonly kind: string | null;
  readonly status: BuildingTrackingStatus;
  readonly late: boolean;
}

/** A project as far as its matrix depends on it. `id` is the uuid. */
export interface TrackedProject {
  readonly id: string;
  readonly stage: string;
  readonly progress: string | null;
  readonly outcome: string;
  /** Days since the building came to its progress, as far as we know. */
  readonly days: number;
}

/** What is the same for all matrices. */
export interface MatrixRules {
  readonly plan: MatrixPlan;
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>;
  readonly tips: ReadonlyMap<string, readonly Tip[]>;
}

/** Identifies a cell in maps. */
export const cellKey = (stage: string, progress: string): string => `${stage} ${progress}`;

/** More values, windows, tips or requirements nobody keeps. */
const most = 10_000;

type Reads = Pick<CrmContext, 'read' | 'sql' | 'principal'>;

/** Where a user has not said their time zone, the day is China's. */
const usualZone = 'Asia/Shanghai';

/** The order of the lists and the windows of the stages. */
export async function readPlan({ read }: Reads): Promise<MatrixPlan> {
  const [values, windows] = await Promise.all([
    read.list<ListValue>(ReferenceValue, {
      where: { vocabulary: { in: [stageVocabulary, progressVocabulary] } },
      select: { id: true, vocabulary: true, code: true, labelZh: true, labelEn: true, position: true, active: true },
      first: most,
    }),
    read.list<StageWindow>(BuildingStageWindow, {
      select: { stage: true, fromProgress: true, untilProgress: true },
      first: most,
    }),
  ]);
  return new MatrixPlan(values, windows);
}

const inCell = { id: true, stage: true, progress: true } as const;
const ofActive = { where: { active: { eq: true } }, orderBy: [{ position: 'ASC' }], first: most } as const;

const byCell = <T extends InCell>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(rows, ({ stage, progress }) => cellKey(stage, progress));

/** What the matrix asks for and advises, beside its plan: four statements, however many projects there are. */
export async function readRules(context: Reads): Promise<MatrixRules> {
  const [plan, requirements, tips] = await Promise.all([
    readPlan(context),
    context.read.list<Requirement>(BuildingCellRequirement, {
      ...ofActive,
      select: { ...inCell, nameZh: true, nameEn: true, kind: true, times: true, dueDays: true },
    }),
    context.read.list<Tip>(BuildingCellTip, { ...ofActive, select: { ...inCell, titleZh: true, titleEn: true } }),
  ]);
  return { plan, requirements: byCell(requirements), tips: byCell(tips) };
}

/** The projects in the order of their opaque ids; what the caller does not see is left out. */
export function readProjects(ids: readonly string[], { sql }: Reads): Promise<TrackedProject[]> {
  return sql.rows<TrackedProject>`
    select project.id, project.stage, project.progress, project.outcome,
      extract(day from now() - coalesce(project.progress_since, project.created_at))::int as days
    from ${sql.visible(BuildingProject)} project
    where project.id = any(${sql.ids(BuildingProject, ids)})`;
}

/** All work on the projects, the latest first. */
export function readWork(ids: readonly string[], { sql, principal }: Reads): Promise<Work[]> {
  const zone = principal?.timeZone ?? usualZone;
  return sql.rows<Work>`
    select work.id, work.project_id as "projectId", work.stage, work.progress, work.kind, work.status,
      coalesce(work.status = 'IN_WORK' and work.due_on < (now() at time zone ${zone})::date, false) as late
    from ${sql.visible(BuildingTrackingRecord)} work
    where work.project_id = any(${sql.ids(BuildingProject, ids)})
    order by work.id desc`;
}
