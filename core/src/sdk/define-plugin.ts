import type { z } from 'zod';
import type { Scope } from './context.ts';
import type { ClassRef } from './declarations.ts';
import type { EventDeclaration, EventHandler } from './events.ts';
import type { EntityHooks } from './hooks.ts';
import type { JobDeclaration, Schedule } from './jobs.ts';
import type { Label } from './label.ts';

/** One step of a plugin's schema. The name is `NNNN_what`; its text never changes once released (checksum). */
export interface Migration {
  readonly name: string;
  readonly up: string;
  /**
   * A statement that changes some thousand rows, run before `up` again and again until it finds none, each time in a
   * transaction of its own: nobody waits long, and whoever is interrupted goes on there.
   * @example
   * batches: `update hotel_room set floor = 0
   *   where id in (select id from hotel_room where floor is null limit 5000)`
   */
  readonly batches?: string;
  /** SQL that undoes `up`; empty where data would be lost. */
  readonly down: string;
}

/** A growing vocabulary: values are seeded here and extended by administrators and other plugins. */
export interface Vocabulary {
  readonly name: string;
  readonly label: Label;
  readonly values: Readonly<Record<string, Label>>;
}

/** When seeded records came to be. */
export interface SeedOptions {
  /** A past moment: `now` of the hooks, `createdAt` of the records and their audit. Default: now. */
  readonly at?: Date;
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

/**
 * A row scope that roles may grant permissions through, beside `own` to `all`. `of`: entity -> the path of relations
 * that leads from a record to whoever it is open to, ending in `User` (the caller), `Team` (one of the caller's) or
 * `OrgUnit` (the caller's, or one below it). Deleted records on the way lead nowhere.
 * @example scopes: { desk: { label, of: { HotelReservation: 'property.desk' } } } // granted as `hotel:desk`
 */
export interface PluginScope {
  readonly label: Label;
  readonly of: Readonly<Record<string, string>>;
}

/** How far a grant of a role reaches. */
export type RoleScope = Uppercase<Scope>;

/** A role that every installation with the plugin starts with; what administrators change later stays. */
export interface PluginRole {
  /** External id, never renamed: programs find the role by it. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Permission, or pattern of them (`hotel:*`) -> how far it reaches, and which scopes of plugins add rows. */
  readonly grants: Readonly<
    Record<string, RoleScope | { readonly scope: RoleScope; readonly through: readonly string[] }>
  >;
}

export interface PluginManifest {
  /** Package-like name: `hotel`, `building-materials`. */
  readonly id: string;
  /** Owns every name: types (`HotelRoom`), root fields (`hotelRooms`), tables (`hotel_room`), permissions. */
  readonly prefix: string;
  readonly version: string;
  readonly label: Label;
  /** Other plugins by semver range: `{ 'hotel': '^1.0.0' }`; the core's own is `core`. */
  readonly requires?: Readonly<Record<string, string>>;
  /** Plugins, and which versions of them, that it cannot be composed with; the reason says what to do instead. */
  readonly conflicts?: Readonly<Record<string, { readonly range: string; readonly reason: Label }>>;
  readonly entities?: readonly ClassRef[];
  /** Extensions of others' entities: classes with `@Slot`. */
  readonly slots?: readonly ClassRef[];
  /** Plain type-graphql resolver classes. */
  readonly resolvers?: readonly ClassRef[];
  /** Object, input and error types that only resolvers of interfaces would find. */
  readonly types?: readonly ClassRef[];
  readonly hooks?: readonly EntityHooks<object>[];
  /** Events that its code emits, by name; everywhere else the prefix comes first: `building:registration.approved`. */
  readonly events?: Readonly<Record<string, EventDeclaration>>;
  /** What follows events, its own and others', after their commit. */
  readonly handlers?: readonly EventHandler[];
  /** Work that runs later, by name: `remind` of the prefix `building` is `building:remind` everywhere else. */
  readonly jobs?: Readonly<Record<string, JobDeclaration>>;
  /** When jobs of this plugin are enqueued by themselves. */
  readonly schedules?: readonly Schedule[];
  readonly migrations?: readonly Migration[];
  readonly vocabularies?: readonly Vocabulary[];
  /** Permissions beyond the generated `entity:action` ones. */
  readonly permissions?: Readonly<Record<string, Label>>;
  /** Row scopes of this plugin; roles name them `<prefix>:<scope>`. */
  readonly scopes?: Readonly<Record<string, PluginScope>>;
  /** Checked at start: every permission and scope that they name must exist. */
  readonly roles?: readonly PluginRole[];
  /** Messages of own errors and texts, by key: both languages, checked for completeness at start. */
  readonly messages?: Readonly<Record<string, Label>>;
  /** Data that every installation needs (a default pipeline); safe to run again. */
  readonly seed?: (context: SeedContext) => Promise<void>;
  /** Data for a first look; loaded once by a development start. */
  readonly demo?: (context: SeedContext) => Promise<void>;
  readonly demoSignIns?: readonly DemoSignIn[];
}

/** A plugin with the options of one composition. Pure data: nothing is registered by importing it. */
export interface Plugin extends PluginManifest {
  readonly options: unknown;
  /** What is wrong with the options; told together with everything else when the composition starts. */
  readonly optionProblems?: readonly Label[];
}

/**
 * Makes the factory that a plugin package exports.
 * @example export const hotel = definePlugin({ id: 'hotel', prefix: 'hotel', options: z.object({…}), … });
 *          createCrm({ plugins: [hotel({ overbooking: false })] })
 */
export function definePlugin<Options extends z.ZodType = z.ZodType<undefined>>(
  manifest: PluginManifest & { readonly options?: Options },
): (options?: z.input<Options>) => Plugin {
  const { options: schema, ...rest } = manifest;
  return (options) => {
    const parsed = schema?.safeParse(options ?? {});
    if (!parsed || parsed.success) return { ...rest, options: parsed?.data };
    const optionProblems = parsed.error.issues.map(({ path, message }): Label => {
      const text = `${manifest.id}: options${path.map((part) => `.${String(part)}`).join('')}: ${message}`;
      return { zh: text, en: text };
    });
    return { ...rest, options: undefined, optionProblems };
  };
}
