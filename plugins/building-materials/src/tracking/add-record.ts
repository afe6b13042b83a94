import {
  Activity,
  NotFound,
  ReferenceValue,
  uuidOf,
  ValidationError,
  type CrmContext,
  type VerbContext,
} from '@guanxi/core';
import { type BuildingProject } from '../projects/project.entity.ts';
import { progressVocabulary, stageVocabulary } from './matrix-plan.ts';
import { trackingMessages } from './tracking-messages.ts';
import { BuildingTrackingRecord } from './tracking-record.entity.ts';
import type { NewTrackingRecord } from './tracking.types.ts';

/** Permission to enter work on projects that one sees: no right to change the project is needed. */
export const trackPermission = 'building:tracking';

const stageLabel = { zh: '项目阶段', en: 'Stage' };
const activityLabel = { zh: '工作记录', en: 'Activity' };
const titleLabel = { zh: '工作内容', en: 'Title' };
const longestTitle = 200;

interface KnownActivity {
  readonly id: string;
  readonly title: string;
  readonly subject: { readonly id: string } | null;
}

/** The code of the stage that is named by the id of its reference value. @throws NotFound */
export async function stageCodeOf(stageId: string, { read }: CrmContext): Promise<string> {
  const known = uuidOf(ReferenceValue, stageId) !== null;
  const value = known ? await read.one(ReferenceValue, stageId, { code: true, vocabulary: true }) : null;
  if (value?.['vocabulary'] !== stageVocabulary) throw NotFound.record(stageLabel, ['stageId']);
  return String(value['code']);
}

/** An activity of this project that the caller sees. @throws NotFound, ValidationError */
export async function activityOf(id: string, projectId: string, { read }: CrmContext): Promise<KnownActivity> {
  const known = uuidOf(Activity, id) !== null;
  const found = known ? await read.one(Activity, id, { id: true, title: true, subject: { id: true } }) : null;
  if (!found) throw NotFound.record(activityLabel, ['activityId']);
  const activity = found as unknown as KnownActivity;
  if (activity.subject?.id === projectId) return activity;
  throw new ValidationError('ACTIVITY_OF_OTHER', trackingMessages.activityOfOther, { path: ['activityId'] });
}

/** What was looked up under the caller's rights before the work begins. */
export interface Found {
  readonly stage: string | null;
  /** Uuid and title. */
  readonly activity: { readonly uuid: string; readonly title: string } | null;
}

const lists = [
  { field: 'stage', vocabulary: stageVocabulary, label: stageLabel },
  { field: 'progress', vocabulary: progressVocabulary, label: { zh: '工程进度', en: 'Progress' } },
  { field: 'kind', vocabulary: 'building-work-kind', label: { zh: '工作类型', en: 'Kind of work' } },
] as const;

/** What code writes is not looked up in the lists by itself. */
async function checkCodes(given: NewTrackingRecord, context: VerbContext): Promise<void> {
  const asked = lists.filter(({ field }) => given[field] != null);
  const values = await context.loadBy(
    ReferenceValue,
    'vocabulary',
    asked.map(({ vocabulary }) => vocabulary),
  );
  for (const { field, vocabulary, label } of asked) {
    const code = given[field] ?? '';
    const known = values.some((one) => one.vocabulary === vocabulary && one.code === code && one.active);
    if (!known) context.reject(ValidationError.unknownReference(field, label, vocabulary, code));
  }
}

/** Enters the work in its cell; the project is locked, so that two of its records do not overtake each other. */
export async function addRecord(
  project: BuildingProject,
  given: NewTrackingRecord,
  { stage, activity }: Found,
  context: VerbContext,
): Promise<BuildingTrackingRecord | null> {
  context.require(trackPermission);
  await checkCodes(given, context);
  const title = (given.title ?? activity?.title ?? '').trim();
  const progress = given.progress ?? project.progress;
  if (title === '') context.reject(ValidationError.required('title', titleLabel));
  if (title.length > longestTitle) {
    context.reject(ValidationError.tooLong('title', titleLabel, title.length, longestTitle));
  }
  if (!progress) context.reject(new ValidationError('REQUIRED', trackingMessages.noProgress, { path: ['progress'] }));
  if (title === '' || !progress) return null;
  return context.create(BuildingTrackingRecord, {
    ...{ project, title, progress, stage: stage ?? given.stage ?? project.stage },
    ...{ kind: given.kind ?? null, result: given.result ?? null, status: given.status ?? 'DONE' },
    ...{ doneOn: given.doneOn ?? null, dueOn: given.dueOn ?? null },
    ...(activity && { activity: activity.uuid }),
  });
}
