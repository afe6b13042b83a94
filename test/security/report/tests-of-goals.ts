import type { Figure } from './figures.ts';
import type { GoalId } from './goals.ts';

/** What of jest's report (`--json`) is read. */
export interface JestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** A goal that certain tests stand for. */
export interface TestsOfGoal {
  readonly id: GoalId;
  readonly file: RegExp;
  /** Default: all tests of the files. */
  readonly title?: RegExp;
}

/** How many of the tests passed; null where there is none: such a goal is not measured. */
export function figureOfTests({ id, file, title }: TestsOfGoal, { testResults }: JestReport): Figure | null {
  const files = testResults.filter(({ name }) => file.test(name));
  const tests = files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => title === undefined || title.test(fullName));
  if (tests.length === 0) return files.length > 0 ? { id, figure: 'the suite does not run', passed: false } : null;
  const failed = tests.filter(({ status }) => status !== 'passed').length;
  return { id, figure: `${failed} of ${tests.length} tests failed`, passed: failed === 0 };
}
