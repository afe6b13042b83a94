import type { z } from 'zod';
import type { ClassRef } from './declarations.ts';
import type { EntityHooks } from './hooks.ts';
import type { Label } from './label.ts';

/** One step of a plugin's schema. The name is `NNNN_what`; its text never changes once released (checksum). */
export interface Migration {
  readonly name: string;
  readonly up: string;
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

/** What a seed may do: create records by external id, as often as it is run without doubling. */
export interface SeedContext {
  upsert(entity: ClassRef, rows: readonly Readonly<Record<string, unknown>>[], options?: SeedOptions): Promise<void>;
  /**
   * Lets demo records live through their past, hooks and all: what happened at the same instant to any of them is one
   * unit of work. All or nothing, so a record that exists has its whole history and is left alone.
   */
  replay(entity: ClassRef, histories: readonly SeedHistory[]): Promise<void>;
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

export interface PluginManifest {
  /** Package-like name: `hotel`, `building-materials`. */
  readonly id: string;
  /** Owns every name: types (`HotelRoom`), root fields (`hotelRooms`), tables (`hotel_room`), permissions. */
  readonly prefix: string;
  readonly version: string;
  readonly label: Label;
  /** Other plugins by semver range: `{ 'hotel': '^1.0.0' }`. */
  readonly requires?: Readonly<Record<string, string>>;
  readonly entities?: readonly ClassRef[];
  /** Extensions of others' entities: classes with `@Slot`. */
  readonly slots?: readonly ClassRef[];
  /** Plain type-graphql resolver classes. */
  readonly resolvers?: readonly ClassRef[];
  /** Object, input and error types that only resolvers of interfaces would find. */
  readonly types?: readonly ClassRef[];
  readonly hooks?: readonly EntityHooks<object>[];
  readonly migrations?: readonly Migration[];
  readonly vocabularies?: readonly Vocabulary[];
  /** Permissions beyond the generated `entity:action` ones. */
  readonly permissions?: Readonly<Record<string, Label>>;
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
