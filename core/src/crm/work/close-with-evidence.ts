import { hooksOf, ValidationError, type Change, type HookContext, type Label } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { Attachment } from '../collaboration/index.ts';
import { Activity } from './activity.entity.ts';
import { EvidenceRule } from './evidence-rule.entity.ts';

const isOfKind = ({ fileKind }: EvidenceRule, { mediaType }: Attachment): boolean =>
  fileKind === 'FILE' || mediaType.startsWith('image/');

/** Living attachments of each activity. */
async function filesOf(ids: readonly string[], context: HookContext): Promise<ReadonlyMap<string, Attachment[]>> {
  const found = await context.loadBy(Attachment, 'subject', ids);
  return Map.groupBy(
    found.filter(({ deletedAt }) => !deletedAt),
    ({ subject }) => subject.id,
  );
}

/** The living rules of these types. */
async function rulesOf(
  activities: readonly Activity[],
  context: HookContext,
): Promise<ReadonlyMap<string, EvidenceRule>> {
  const types = [...new Set(activities.map(({ type }) => type))];
  const rules = await context.loadBy(EvidenceRule, 'type', types);
  return new Map(rules.filter(({ deletedAt }) => !deletedAt).map((rule) => [rule.type, rule]));
}

function missingFiles(rule: EvidenceRule, files: readonly Attachment[]): Label | null {
  const have = files.filter((file) => isOfKind(rule, file)).length;
  if (have >= rule.files) return null;
  const isImage = rule.fileKind === 'IMAGE';
  return {
    zh: `需要至少 ${rule.files} 个${isImage ? '照片或图纸' : '附件'},现有 ${have} 个`,
    en: `at least ${rule.files} ${isImage ? 'photos or drawings' : 'files'} are needed, there are ${have}`,
  };
}

/** Work is done when it shows what its type asks for: the outcome in words, a photo, a drawing. */
export async function closeWithEvidence(changes: readonly Change<Activity>[], context: HookContext): Promise<void> {
  const closing = changes.filter(
    ({ kind, record, changed }) =>
      record.status === 'DONE' &&
      (kind !== 'update' || ['status', 'outcome', 'type'].some((name) => changed.has(name))),
  );
  if (closing.length === 0) return;
  const rules = await rulesOf(
    closing.map(({ record }) => record),
    context,
  );
  const ruled = closing.filter(({ record }) => rules.has(record.type));
  if (ruled.length === 0) return;
  const files = await filesOf(
    ruled.map(({ record }) => record.id),
    context,
  );
  for (const { record, reject } of ruled) {
    const rule = rules.get(record.type);
    if (!rule) continue;
    if (rule.outcomeRequired && !record.outcome?.trim()) {
      reject(evidenceRequired({ zh: '必须填写结果(outcome)', en: 'the outcome must be told' }, ['outcome']));
    }
    const missing = missingFiles(rule, files.get(record.id) ?? []);
    if (missing) reject(evidenceRequired(missing, ['status']));
  }
}

function evidenceRequired({ zh, en }: Label, path: readonly string[]): ValidationError {
  return new ValidationError('EVIDENCE_REQUIRED', { zh: `不能关闭:${zh}`, en: `It cannot be closed: ${en}` }, { path });
}

/** What proved that work was done stays with it as long as it counts as done. */
async function keepEvidence(all: readonly Change<Attachment>[], context: HookContext): Promise<void> {
  // What is purged goes with its record, or by who may remove anything for good.
  const changes = all.filter(({ changed }) => changed.has('deletedAt'));
  const subjects = [...new Set(changes.map(({ record }) => record.subject.id))];
  const found = await context.load(Activity, subjects);
  const done = [...byId(found).values()].filter(({ status, deletedAt }) => status === 'DONE' && !deletedAt);
  if (done.length === 0) return;
  const rules = await rulesOf(done, context);
  const files = await filesOf(
    done.map(({ id }) => id),
    context,
  );
  const leaving = new Set(changes.map(({ record }) => record));
  const activities = byId(done);
  for (const { record, reject } of changes) {
    const activity = activities.get(record.subject.id);
    const rule = activity && rules.get(activity.type);
    if (!rule || !isOfKind(rule, record)) continue;
    const left = (files.get(record.subject.id) ?? []).filter((file) => !leaving.has(file));
    const missing = missingFiles(rule, left);
    if (missing) reject(evidenceRequired(missing, ['id']));
  }
}

export const keptEvidenceHooks = hooksOf(Attachment, { beforeDelete: keepEvidence });
