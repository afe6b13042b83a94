import type { EntityModel } from '../../model/index.ts';
import type { UserError } from '../../sdk/index.ts';

/** What a unit of work did to one row. */
export type RowResult = 'created' | 'updated' | 'unchanged' | 'deleted';

/** One row of a call: where its input stands, what became of it, or why it was refused. */
export class RowWork {
  readonly path: readonly string[];
  readonly input: unknown;
  readonly errors: UserError[] = [];
  /** What the caller should know although it was done. */
  readonly warnings: UserError[] = [];
  /** Uuid of the record. */
  recordId: string | null = null;
  result: RowResult = 'unchanged';

  readonly #givenId: string | null;

  /** `recordId`: the record that the call names, if it names one. */
  constructor(path: readonly string[], input: unknown, recordId: string | null = null) {
    this.path = path;
    this.input = input;
    this.#givenId = recordId;
    this.recordId = recordId;
  }

  /** As before the unit of work: it runs once more. */
  reset(): void {
    this.errors.length = 0;
    this.warnings.length = 0;
    this.recordId = this.#givenId;
    this.result = 'unchanged';
  }

  get failed(): boolean {
    return this.errors.length > 0;
  }
}

/** Ends a unit of work whose rows (or `errors`) say why; the transaction is rolled back. */
export class Refused extends Error {
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[] = []) {
    super('The unit of work was refused');
    this.errors = errors;
  }
}

/** A refusal of the database that does not say which row it means; the path is that inside the row's input. */
export class RefusedByConstraint extends Error {
  readonly error: UserError;
  /** Names of the fields of the violated constraint. */
  readonly fields: readonly string[];

  constructor(error: UserError, fields: readonly string[], cause: unknown) {
    super(error.message, { cause });
    this.error = error;
    this.fields = fields;
  }
}

/** Somebody else changed records that a hook read before it changed them: the unit of work runs again. */
export class StaleRecord extends Error {
  readonly entity: EntityModel | null;
  /** The records of the entity that the hooks change: the next run locks them before it reads. */
  readonly ids: readonly string[];

  constructor(entity: EntityModel | null, ids: readonly string[], cause?: unknown) {
    super(`Records of ${entity?.name ?? 'some entity'} changed meanwhile`, { cause });
    this.entity = entity;
    this.ids = ids;
  }
}
