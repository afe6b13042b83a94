import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { Attachment } from '../collaboration/index.ts';
import { Consent } from './consent.entity.ts';

/** Clocks of clients may be ahead by so many milliseconds. */
const tolerance = 5 * 60_000;

/** What is said without a date is said now; a statement of tomorrow would decide today, as the latest. */
function settleDate(changes: readonly Change<Consent>[], { now }: HookContext): void {
  for (const { record, reject } of changes) {
    record.decidedAt ??= now;
    if (record.decidedAt.getTime() <= now.getTime() + tolerance) continue;
    const text = { zh: '日期(decidedAt)不能晚于现在', en: 'The date (decidedAt) lies in the future' };
    reject(new ValidationError('IN_FUTURE', text, { path: ['decidedAt'] }));
  }
}

/** The form that somebody else signed proves nothing. */
async function checkEvidence(changes: readonly Change<Consent>[], context: HookContext): Promise<void> {
  const proven = changes.filter(({ record, changed }) => record.evidenceFile && changed.has('evidenceFile'));
  if (proven.length === 0) return;
  const files = byId(
    await context.load(
      Attachment,
      proven.flatMap(({ record }) => record.evidenceFile?.id ?? []),
    ),
  );
  for (const { record, reject } of proven) {
    if (files.get(record.evidenceFile?.id ?? '')?.subject.id === record.subject.id) continue;
    const text = {
      zh: '凭据文件必须是该客户或联系人的附件',
      en: 'The evidence must be a file of the same account or contact',
    };
    reject(new ValidationError('NOT_OF_SUBJECT', text, { path: ['evidenceFileId'] }));
  }
}

async function prepare(changes: readonly Change<Consent>[], context: HookContext): Promise<void> {
  settleDate(
    changes.filter(({ kind }) => kind === 'create'),
    context,
  );
  await checkEvidence(changes, context);
}

export const consentHooks = hooksOf(Consent, { beforeCreate: prepare, beforeUpdate: prepare });
