import type { Language } from '@guanxi/core';
import { stateOf } from './cell-state.ts';
import { cellKey, type MatrixRules, type Requirement, type TrackedProject, type Work } from './matrix-data.ts';
import { labelOf, type ListValue } from './matrix-plan.ts';
import {
  BuildingMatrixCell,
  BuildingTrackingMatrix,
  type BuildingListValue,
  type BuildingMatrixRow,
  type BuildingMissingWork,
} from './matrix.types.ts';

/** What one matrix is made of. */
interface Material {
  readonly project: TrackedProject;
  /** By cell. */
  readonly work: ReadonlyMap<string, readonly Work[]>;
  readonly rules: MatrixRules;
  readonly language: Language;
}

/** Nobody waits for work on projects that we have given up. */
const ended = ['LOST', 'DISQUALIFIED'];

/** The matrix of a project from all work on it. */
export function buildMatrix(
  project: TrackedProject,
  work: readonly Work[],
  rules: MatrixRules,
  language: Language,
): BuildingTrackingMatrix {
  const { plan } = rules;
  const { stage, progress } = project;
  const used = (value: ListValue, code: string | null, field: 'stage' | 'progress'): boolean =>
    value.active || value.code === code || work.some((one) => one[field] === value.code);
  const steps = plan.steps.filter((value) => used(value, progress, 'progress'));
  const material = { project, rules, language, work: Map.groupBy(work, (one) => cellKey(one.stage, one.progress)) };
  const rows = plan.stages
    .filter((value) => used(value, stage, 'stage'))
    .map((value): BuildingMatrixRow => {
      const cells = steps.map((step) => cellOf(value.code, step, material));
      return { stage: listValue(value, language), current: value.code === stage, cells };
    });
  const cells = rows.flatMap((row) => row.cells).filter(({ state }) => state !== 'NOT_APPLICABLE');
  return Object.assign(new BuildingTrackingMatrix(), {
    progresses: steps.map((step) => listValue(step, language)),
    rows,
    runsAhead: plan.runsAhead(stage, progress) && project.outcome === 'OPEN',
    expectedStage: progress === null ? null : plan.expectedStage(progress),
    completeness: cells.length === 0 ? null : cells.filter(({ state }) => state === 'DONE').length / cells.length,
  });
}

export function listValue(value: ListValue, language: Language): BuildingListValue {
  const { id, code, position } = value;
  return { id, code, position, name: labelOf(value)[language] };
}

function cellOf(stage: string, step: ListValue, material: Material): BuildingMatrixCell {
  const { project, rules, language } = material;
  const { plan } = rules;
  const key = cellKey(stage, step.code);
  const work = material.work.get(key) ?? [];
  const passed = project.progress !== null && plan.isStepAfter(project.progress, step.code);
  const dismissed = work[0]?.status === 'NOT_APPLICABLE';
  const awaited = !dismissed && !ended.includes(project.outcome);
  const requirements = rules.requirements.get(key) ?? [];
  const unmet = dismissed ? [] : requirements.flatMap((one) => missingOf(one, work));
  const planned = plan.isPlanned(stage, step.code) || requirements.length > 0;
  const state = stateOf({
    ...{ planned, passed, dismissed, missing: unmet.length },
    doneElsewhere: plan.isStageAfter(project.stage, stage) && isStageDone(stage, material),
    done: work.filter(({ status }) => status === 'DONE').length,
    open: work.filter(({ status }) => status === 'IN_WORK').length,
  });
  const asked = state === 'NOT_APPLICABLE' ? [] : unmet;
  const current = project.stage === stage && project.progress === step.code;
  const missing = asked.map((one) => missingWork(one, { project, step, passed, language }));
  const tips = rules.tips.get(key) ?? [];
  const late = work.some((one) => one.late) || missing.some(({ daysLeft }) => daysLeft !== null && daysLeft < 0);
  return Object.assign(new BuildingMatrixCell(), {
    ...{ progress: step.code, progressName: labelOf(step)[language], state, current },
    records: work.map(({ id }) => id),
    tips: tips.map(({ titleZh, titleEn }) => (language === 'zh' ? titleZh : titleEn)),
    tipDetails: tips.map(({ id }) => id),
    missing: missing.map(({ name }) => name),
    missingDetails: missing,
    overdue: awaited && late,
  });
}

function isStageDone(stage: string, { work, rules }: Material): boolean {
  return rules.plan.steps.some(({ code }) => work.get(cellKey(stage, code))?.some(({ status }) => status === 'DONE'));
}

interface Unmet {
  readonly requirement: Requirement;
  readonly times: number;
}

function missingOf(requirement: Requirement, work: readonly Work[]): Unmet[] {
  const { kind, times } = requirement;
  const found = work.filter((one) => one.status === 'DONE' && (kind === null || one.kind === kind)).length;
  return found < times ? [{ requirement, times: times - found }] : [];
}

interface Place {
  readonly project: TrackedProject;
  readonly step: ListValue;
  readonly passed: boolean;
  readonly language: Language;
}

/** Deadlines run while the building is at the step; when it has moved on there is no day left. */
function missingWork({ requirement, times }: Unmet, { project, step, passed, language }: Place): BuildingMissingWork {
  const { nameZh, nameEn, kind, dueDays } = requirement;
  const runs = project.progress === step.code && dueDays !== null;
  const daysLeft = runs ? dueDays - project.days : null;
  return { name: language === 'zh' ? nameZh : nameEn, kind, times, daysLeft: passed ? -1 : daysLeft };
}
