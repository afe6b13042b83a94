import { parseGlobalId, type CrmModel } from '../../model/index.ts';
import { JobRefused } from '../../sdk/index.ts';

/** How jobs run that write many records for whoever asked for it: goes on after a crash, can be taken back. */
export const longWrite = { runAs: 'caller', maxAttempts: 5, revertible: true, timeout: 24 * 3_600 } as const;

/** Uuid of the job with an opaque id. @throws JobRefused when there can be none */
export function uuidOfJob(model: CrmModel, id: string): string {
  const parsed = parseGlobalId(model, id);
  if (parsed) return parsed.uuid;
  throw JobRefused.because({ zh: '没有该任务', en: 'There is no such job' });
}
