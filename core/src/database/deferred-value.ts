import type { Principal } from '../sdk/index.ts';

/** Events of records of one entity that a subscription looks at together. */
export interface ChangeBatch {
  /** Type code of the entity. */
  readonly type: string;
  /** Uuids of the audit entries, in the order of the events. */
  readonly events: readonly string[];
  /** For each: the columns before the change as JSON text; null where it changed none that may hide the record. */
  readonly before: readonly (string | null)[];
}

/** What a prepared statement is run with. */
export interface RunValues {
  /** Coerced variables of the operation. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly principal: Principal | null;
  /** What was asked of the planner of PostgreSQL beforehand; null where counting costs little. */
  readonly estimates?: readonly (number | null)[];
  /** Of a subscription. */
  readonly changes?: ChangeBatch;
}

/** A value of a statement that is only known when it runs; the text of the statement does not depend on it. */
export class Deferred {
  constructor(readonly of: (run: RunValues) => unknown) {}
}

/** Converts a value now, or as soon as it is known; a list may hold values of both kinds. */
export function derive(value: unknown, convert: (known: unknown) => unknown): unknown {
  if (value instanceof Deferred) return new Deferred((run) => convert(value.of(run)));
  if (!Array.isArray(value) || !value.some((item) => item instanceof Deferred)) return convert(value);
  const items = value as readonly unknown[];
  return new Deferred((run) => convert(items.map((item) => known(item, run))));
}

/** The value in this run. */
export function known(value: unknown, run: RunValues): unknown {
  return value instanceof Deferred ? value.of(run) : value;
}
