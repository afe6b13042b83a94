import type { ClassRef } from './declarations.ts';
import type { Label } from './label.ts';

/** When seeded records came to be. */
export interface SeedOptions {
  /** A past moment: `now` of the hooks, `createdAt` of the records and their audit. Default: now. */
  readonly at?: Date;
  /**
   * A unique attribute of type string or reference: rows whose value some record has already are left out. Whoever made
   * a record of their own for it keeps theirs.
   * @example context.upsert(BuildingStageWindow, windows, { unlessTaken: 'stage' })
   */
  readonly unlessTaken?: string;
}

/** What happened to one record, in the order of time: the first step creates it, the others change it. */
export interface SeedHistory {
  readonly externalId: string;
  readonly steps: readonly { readonly at: Date; readonly values: Readonly<Record<string, unknown>> }[];
}

/** A file that a seed attaches to a record. */
export interface SeedFile {
  /** Of the attachment. */
  readonly externalId: string;
  /** Opaque id of the record that the file belongs to. */
  readonly subjectId: string;
  readonly fileName: string;
  readonly description?: string;
  /** Bytes, or a text that is stored as UTF-8. Media type, size and thumbnail are found out as for an upload. */
  readonly content: string | Uint8Array;
}

/**
 * What a seed may do: create records by external id, as often as it is run without doubling. It may also state what
 * only operations set (fields with `write: 'never'`): what a lead of the past became.
 */
export interface SeedContext {
  upsert(entity: ClassRef, rows: readonly Readonly<Record<string, unknown>>[], options?: SeedOptions): Promise<void>;
  /**
   * Lets demo records live through their past, hooks and all: what happened at the same instant to any of them is one
   * unit of work. All or nothing, so a record that exists has its whole history and is left alone.
   */
  replay(entity: ClassRef, histories: readonly SeedHistory[]): Promise<void>;
  /** Stores files and attaches them, all or none; those whose external id is known are left alone. */
  attach(files: readonly SeedFile[], options?: SeedOptions): Promise<void>;
  /** Opaque id of a record seeded before. */
  idOf(entity: ClassRef, externalId: string): Promise<string>;
  readonly now: Date;
}

/** Somebody of the demo data as whom a development start lets you in, to see what that person sees. */
export interface DemoSignIn {
  readonly email: string;
  /** What the person is: a salesperson, a manager. */
  readonly label: Label;
}
