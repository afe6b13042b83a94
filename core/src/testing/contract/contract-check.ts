import type { ContractSubject } from './contract-subject.ts';

/** One promise that every plugin keeps. */
export interface ContractCheck {
  /** Name of its test. */
  readonly name: string;
  /** What is wrong, each with what would be right; none: the promise is kept. */
  readonly findings: (subject: ContractSubject) => Promise<readonly string[]>;
}
