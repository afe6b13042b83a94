import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { Consent } from './consent.entity.ts';

/** Clocks of clients may be ahead by so many milliseconds. */
const tolerance = 5 * 60_000;

/** A statement of tomorrow would decide today, as the latest. */
function refuseFuture(changes: readonly Change<Consent>[], { now }: HookContext): void {
  for (const { record, reject } of changes) {
    if (record.decidedAt.getTime() <= now.getTime() + tolerance) continue;
    const text = { zh: '日期(decidedAt)不能晚于现在', en: 'The date (decidedAt) lies in the future' };
    reject(new ValidationError('IN_FUTURE', text, { path: ['decidedAt'] }));
  }
}

export const consentHooks = hooksOf(Consent, { beforeCreate: refuseFuture });
