import { appendFileSync } from 'node:fs';
import type { GoalId } from './goals.ts';

/** What one measurement of a run reached. */
export interface Figure {
  readonly id: GoalId;
  /** As people read it: `61/61`. */
  readonly figure: string;
  readonly passed: boolean;
}

/** File of the run, a line of JSON per figure: the runner names it, and reads it when all suites are through. */
export const figuresVariable = 'GUANXI_SECURITY_FIGURES';

/** Notes a figure for the table of `npm run test:security`; without that runner nothing happens. */
export function note(id: GoalId, figure: string, passed: boolean): void {
  const file = process.env[figuresVariable];
  if (file) appendFileSync(file, `${JSON.stringify({ id, figure, passed } satisfies Figure)}\n`);
}
