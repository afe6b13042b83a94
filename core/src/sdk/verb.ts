import type { HookContext } from './hooks.ts';
import type { UserError } from './errors.ts';

/** What a verb of the domain may do: all that hooks may, in the unit of work that the verb is. */
export interface VerbContext extends HookContext {
  /** Refuses the verb: nothing is written. Paths are those of the mutation's arguments. */
  reject(error: UserError): void;
  /** Refuses the verb unless a role of the caller grants this permission, however far: `account:create`. */
  require(permission: string): void;
}

/** How the record of a verb is found. */
export interface VerbOptions {
  /** The verb is refused with a VersionConflict when the record has another version. */
  readonly ifVersion?: number | undefined;
  /**
   * What the caller must be allowed to do to the record. Default `update`; with `read` the verb itself asks for what it
   * needs, by `require`: who approves a request need not be allowed to edit its subject.
   */
  readonly action?: 'read' | 'update' | 'delete';
  /** Argument of the mutation that holds the id, for errors. Default `id`. */
  readonly argument?: string;
  /** Everything runs, answers as if, and is rolled back. */
  readonly dryRun?: boolean;
}

/** The work of a verb on its record, which is locked until the transaction ends; may run again under contention. */
export type Verb<T extends object> = (record: T, context: VerbContext) => void | Promise<void>;
