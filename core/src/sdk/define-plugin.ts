import { z } from 'zod';
import type { ClassRef } from './declarations.ts';
import type { EventDeclaration, EventHandler } from './events.ts';
import type { Contribution, ExtensionPoint } from './extension-point.ts';
import type { FeatureFlag } from './feature-flag.ts';
import type { HealthCheck } from './health-check.ts';
import type { EntityHooks } from './hooks.ts';
import type { JobDeclaration, Schedule } from './jobs.ts';
import type { Label } from './label.ts';
import type { MatchDeclaration } from './matching.ts';
import type { Migration } from './migration.ts';
import type { PluginImport } from './plugin-import.ts';
import type { PluginRole, PluginScope } from './plugin-role.ts';
import type { PluginUninstall } from './plugin-uninstall.ts';
import type { DemoSignIn, SeedContext } from './seed-context.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Classes with `@Slot`, by the name of the entity that each extends. */
export type SlotClasses = Readonly<Record<string, ClassRef>>;

/** Versions as npm reads them: `^1.0.0`, `>=1.2 <2`, `*`. */
export type VersionRange = '*' | `${'' | '^' | '~' | '>' | '>=' | '<' | '<=' | '='}${number}${string}`;

/** `hotel:documents` for the prefix `hotel`; the core has none. */
type PermissionName<Prefix extends string> = '' extends Prefix ? string : `${Prefix}:${string}`;

/**
 * What a plugin brings. The names that it declares are part of the type, so that a schedule of a job that is not there
 * does not compile; what only a whole composition can know is checked when that starts, all of it together.
 */
export interface PluginManifest<
  Prefix extends string = string,
  Slots extends SlotClasses = SlotClasses,
  Event extends string = string,
  Job extends string = string,
> {
  /** Package-like name, unique in a composition and never renamed: what it has in a database is found by it. */
  readonly id: string;
  /**
   * 2 to 16 lower-case letters and digits that own every name: types (`HotelRoom`), root fields (`hotelRooms`), tables
   * (`hotel_room`), permissions (`hotel:room:read`). Two plugins with the same one do not start together.
   */
  readonly prefix: Prefix;
  /** That of the package, semantic: others require it by range. */
  readonly version: string;
  readonly label: Label;
  /**
   * Plugins that must be there, and which versions of them; the core is `core`. What is missing, too old or in a circle
   * keeps the composition from starting. They come first wherever an order matters.
   * @example requires: { core: '^0.1.0', 'building-materials': '>=1.2 <2' }
   */
  readonly requires?: Readonly<Record<string, VersionRange>>;
  /**
   * Plugins, and which versions of them, that it cannot be composed with; the reason says what to do instead.
   * @example conflicts: { spa: { range: '<2.0.0', reason: { zh: '请升级 spa', en: 'upgrade spa to 2' } } }
   */
  readonly conflicts?: Readonly<Record<string, { readonly range: VersionRange; readonly reason: Label }>>;
  /** Its record types: classes with `@Entity`, each a table, an API, permissions and labels. */
  readonly entities?: readonly ClassRef[];
  /**
   * Extensions of others' entities, by the entity: classes with `@Slot`, named `<Entity><Prefix>Slot`.
   * @example slots: { Contact: ContactHotelSlot, Account: AccountHotelSlot }
   */
  readonly slots?: Slots;
  /** Plain type-graphql resolver classes; what they throw becomes an error of the field, in both languages. */
  readonly resolvers?: readonly ClassRef[];
  /** Object, input and error types that only resolvers of interfaces would find. */
  readonly types?: readonly ClassRef[];
  /**
   * What runs in the transaction of a change and may refuse it, made with `hooksOf`; an error undoes the change.
   * @example hooks: [hooksOf(HotelRoom, { beforeCreate: refuseTwins })]
   */
  readonly hooks?: readonly EntityHooks<object>[];
  /**
   * Events that its code emits, by name; everywhere else the prefix comes first: `building:registration.approved`.
   * @example events: { 'registration.approved': { label, payload: z.object({ by: z.string() }) } }
   */
  readonly events?: { readonly [E in Event]: EventDeclaration };
  /**
   * What follows events, its own and others', after their commit: at least once, again and again while it fails.
   * @example handlers: [{ name: 'thank', on: 'registration.approved', handle: async ({ subjectId }, { write }) => … }]
   */
  readonly handlers?: readonly EventHandler<NoInfer<Event>>[];
  /**
   * Work that runs later, by name: `remind` of the prefix `building` is `building:remind` everywhere else.
   * @example jobs: { remind: jobOf({ label, payload: z.object({ taskId: z.string() }), runAs: 'caller', run }) }
   */
  readonly jobs?: { readonly [J in Job]: JobDeclaration };
  /** Where other plugins may put in something of theirs. */
  readonly extensionPoints?: readonly ExtensionPoint[];
  /** What it puts into extension points, of plugins that it requires or of its own. */
  readonly contributions?: readonly Contribution[];
  /**
   * When jobs of this plugin are enqueued by themselves.
   * @example schedules: [{ job: 'remind', cron: '0 8 * * 1', timeZone: 'Asia/Shanghai', payload: {} }]
   */
  readonly schedules?: readonly Schedule<NoInfer<Job>>[];
  /**
   * How duplicates of its entities are told, and further rules for those of others; checked when a composition starts.
   * @example matching: [{ entity: Account, rules: [sameText({ code: 'BANK_TAX_ID', …, fields: ['bank.taxId'] })] }]
   */
  readonly matching?: readonly MatchDeclaration[];
  /** In the order in which they run; `guanxi migration create` writes them. One that was changed stops the start. */
  readonly migrations?: readonly Migration[];
  /**
   * Growing lists of values; one that is declared elsewhere, in the core as well, gets these values in addition.
   * @example vocabularies: [{ name: 'industry', label, values: { hospitality: { zh: '酒店业', en: 'Hospitality' } } }]
   */
  readonly vocabularies?: readonly Vocabulary[];
  /**
   * Permissions beyond the generated `entity:action` ones, in full.
   * @example permissions: { 'hotel:documents': { zh: '查看证件号码', en: 'Read document numbers' } }
   */
  readonly permissions?: { readonly [P in PermissionName<NoInfer<Prefix>>]: Label };
  /** Row scopes of this plugin, by name; roles grant through `<prefix>:<name>`. */
  readonly scopes?: Readonly<Record<string, PluginScope>>;
  /** Checked at start: every permission and scope that they name must exist. */
  readonly roles?: readonly PluginRole[];
  /** Files that `guanxi import <prefix>:<name>` understands, by name; refused at the start where they do not fit. */
  readonly imports?: Readonly<Record<string, PluginImport>>;
  /** What an installation may switch on or off, by name; `features` of the configuration has `<prefix>:<name>`. */
  readonly features?: Readonly<Record<string, FeatureFlag>>;
  /** What must work for the plugin to work, by name; `/readyz` and `guanxi doctor` ask. */
  readonly health?: Readonly<Record<string, HealthCheck>>;
  /** Messages of own errors and texts, by key: both languages, checked for completeness at start. */
  readonly messages?: Readonly<Record<string, Label>>;
  /**
   * Data that every installation needs. Runs at every start: what is there, changed or deleted, is left alone.
   * @example seed: (context) => context.upsert(HotelProperty, [{ externalId: 'hotel:first', name: '本店' }])
   */
  readonly seed?: (context: SeedContext) => Promise<void>;
  /** Data for a first look; loaded once by a development start. */
  readonly demo?: (context: SeedContext) => Promise<void>;
  /** People of the demo data whom a development start offers to sign in as. */
  readonly demoSignIns?: readonly DemoSignIn[];
  /** What uninstalling means beyond its tables. */
  readonly uninstall?: PluginUninstall;
}

/** A plugin with the options of one composition. Pure data: nothing is registered by importing it. */
export interface Plugin extends PluginManifest {
  readonly options: unknown;
  /** What is wrong with the options; told together with everything else when the composition starts. */
  readonly optionProblems?: readonly Label[];
}

/** The fields of a slot: what `hotel.vipLevel` and its neighbours hold. */
type SlotRow<Slot extends ClassRef> = Omit<Slot['prototype'], 'record'>;

/** Options that have a default for everything may be left out. */
type OptionsArgument<Options> = Record<never, never> extends Options ? [options?: Options] : [options: Options];

/** What a plugin package exports: makes a plugin with the options of one composition, as often as it is called. */
export interface PluginFactory<Options = object, Slots extends SlotClasses = SlotClasses> {
  (...options: OptionsArgument<Options>): Plugin;
  /**
   * Rows of its extensions, by entity: `typeof hotel.$ext.Contact` is what the hotel keeps of a contact. For types
   * only, there is nothing at run time.
   */
  readonly $ext: { readonly [Entity in keyof Slots]: SlotRow<Slots[Entity]> };
}

/** Of a plugin that has none. */
const noOptions = z.strictObject({});

/**
 * Makes the factory that a plugin package exports. Options that its schema refuses are no exception here: they are told
 * together with everything else when the composition starts.
 * @example
 * export const hotel = definePlugin({ id: 'hotel', prefix: 'hotel', options: z.object({…}), … });
 * createCrm({ plugins: [hotel({ overbooking: false })] });
 * type GuestProfile = typeof hotel.$ext.Contact; // { vipLevel: number, … }
 */
export function definePlugin<
  const Prefix extends string,
  Slots extends SlotClasses = Record<never, never>,
  Event extends string = never,
  Job extends string = never,
  Schema extends z.ZodType = typeof noOptions,
>(
  manifest: PluginManifest<Prefix, Slots, Event, Job> & { readonly options?: Schema },
): PluginFactory<z.input<Schema>, Slots> {
  const { options: schema = noOptions, ...rest } = manifest;
  const factory = (options?: unknown): Plugin => {
    const parsed = schema.safeParse(options ?? {});
    if (parsed.success) return { ...rest, options: parsed.data } as Plugin;
    const optionProblems = parsed.error.issues.map(({ path, message }): Label => {
      const text = `${manifest.id}: options${path.map((part) => `.${String(part)}`).join('')}: ${message}`;
      return { zh: text, en: text };
    });
    return { ...rest, options: undefined, optionProblems } as Plugin;
  };
  return factory as unknown as PluginFactory<z.input<Schema>, Slots>;
}
