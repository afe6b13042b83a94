import type { CrmContext } from './context.ts';
import type { Label } from './label.ts';

/** What a check looks with: reads as the platform itself. */
export interface HealthContext extends Pick<CrmContext, 'read' | 'sql' | 'log' | 'optionsOf' | 'isEnabled'> {
  /** Aborted when the time of the check is over; hand it to `fetch`. */
  readonly signal: AbortSignal;
}

/**
 * Says whether something that a plugin needs works: a system of somebody else, a licence, a folder. Asked by `/readyz`,
 * at most once in five seconds and never twice at the same time, and by `guanxi doctor`.
 * @example
 * health: {
 *   channels: {
 *     label: { zh: '渠道管理系统', en: 'Channel manager' },
 *     check: async ({ signal }) => void (await fetch('https://channels.example/ping', { signal })),
 *   },
 * }
 */
export interface HealthCheck {
  readonly label: Label;
  /**
   * Resolves where all is well. What it throws is the reason why not: it goes into the log and into `guanxi doctor`,
   * never into the answer of `/readyz`, which anybody may read.
   */
  check(context: HealthContext): Promise<void>;
  /** `true`: without it the server is not ready, and gets no requests. Default `false`: it is only reported. */
  readonly required?: boolean;
  /**
   * Milliseconds after which it counts as failed, 10 to 10,000. Default 500: whoever probes `/readyz` waits as long as
   * the slowest check, Kubernetes a second.
   */
  readonly timeoutMs?: number;
}
