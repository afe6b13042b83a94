import type { Label } from '../../sdk/index.ts';
import { reasonOf } from '../reason-of.ts';

/** Result of one check of `guanxi doctor`. */
export interface Finding {
  /** Stable name of the check: `node`, `migrations`. */
  readonly check: string;
  /** `warn`: works, but somebody should look; `fail`: the server will not run, or not safely. */
  readonly status: 'ok' | 'warn' | 'fail';
  readonly message: Label;
}

export const ok = (check: string, message: Label): Finding => ({ check, status: 'ok', message });
export const warn = (check: string, message: Label): Finding => ({ check, status: 'warn', message });
export const fail = (check: string, message: Label): Finding => ({ check, status: 'fail', message });

/** One sentence of whatever went wrong. */
export function because(check: string, error: unknown): Finding {
  return fail(check, reasonOf(error));
}
