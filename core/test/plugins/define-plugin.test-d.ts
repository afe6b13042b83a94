// What `npm run typecheck` has to refuse: every `@ts-expect-error` without an error below it is one itself.
import { Account, Contact } from '../../src/crm/index.ts';
import {
  Attribute,
  BelongsTo,
  definePlugin,
  featureFlag,
  hooksOf,
  jobOf,
  Slot,
  z,
  type Change,
  type CrmContext,
  type EventHandler,
  type HookContext,
  type ImportRule,
  type Plugin,
  type RecordReference,
  type Rel,
} from '../../src/sdk/index.ts';

const label = { zh: '水疗', en: 'Spa' };
const required = { id: 'spa', prefix: 'spa', version: '1.0.0', label } as const;
const check = (): Promise<void> => Promise.resolve();
const remind = jobOf({ label, payload: z.object({ to: z.string() }), runAs: 'system', run: check });
const steam = featureFlag({ label, default: false });

@Slot(() => Contact, { label })
class ContactSpaSlot {
  declare record: RecordReference;
  @Attribute({ type: 'int', label, required: true, default: 1 })
  level!: number;
  @BelongsTo(() => Account, { label, onPurge: 'clear' })
  employer?: Rel<Account> | null;
}

/** Every member, as it should be. */
export const spa = definePlugin({
  ...required,
  requires: { core: '^0.1.0', hotel: '>=1.2 <2 || ~3.1.0', banking: '*' },
  conflicts: { sauna: { range: '<2.0.0', reason: label } },
  options: z.strictObject({ rooms: z.int().default(3) }),
  slots: { Contact: ContactSpaSlot },
  events: { opened: { label }, 'room.cleaned': { label } },
  handlers: [
    { name: 'own', on: ['opened', 'room.cleaned'], handle: check },
    { name: 'others', on: ['contact.created', 'hotel:stay.ended'], handle: check },
  ],
  jobs: { remind },
  schedules: [{ job: 'remind', cron: '0 8 * * *', timeZone: 'UTC', payload: { to: 'all' } }],
  permissions: { 'spa:open': label },
  features: { steam },
  health: { boiler: { label, check, required: true, timeoutMs: 100 } },
  imports: { guests: { label, mapping: { entity: 'Contact', externalId: 'spa:{No}', fields: { name: '{Name}' } } } },
  uninstall: { note: label, before: async ({ write }) => void (await write.delete(Contact, 'x')) },
});

// The row type of an extension, with nothing declared globally.
type Guest = typeof spa.$ext.Contact;
export const guest: Guest = { level: 3, employer: null };
// @ts-expect-error Its fields have their types.
export const wrongLevel: Guest['level'] = 'three';
// @ts-expect-error There is no such field.
export type WrongField = Guest['lvl'];
// @ts-expect-error The record itself is none of its fields.
export type OfTheRecord = Guest['record'];
// @ts-expect-error It extends no accounts.
export type WrongEntity = typeof spa.$ext.Account;

// Options are those of the schema; they may be left out where each has a default.
export const composed: readonly Plugin[] = [spa(), spa({ rooms: 5 })];
// @ts-expect-error There is no such option.
spa({ room: 5 });
// @ts-expect-error It is a number.
spa({ rooms: 'five' });
const strict = definePlugin({ ...required, options: z.strictObject({ licence: z.string() }) });
strict({ licence: 'A' });
// @ts-expect-error A licence is needed.
strict();
const plain = definePlugin(required);
plain();
// @ts-expect-error It has no options.
plain({ rooms: 5 });

// @ts-expect-error There is no such member.
definePlugin({ ...required, entitys: [] });
// @ts-expect-error The prefix owns every name.
definePlugin({ id: 'spa', version: '1.0.0', label });
// @ts-expect-error A label is said in both languages.
definePlugin({ ...required, label: { en: 'Spa' } });
// @ts-expect-error So is a message.
definePlugin({ ...required, messages: { closed: { en: 'Closed' } } });
// @ts-expect-error That is no range of versions.
definePlugin({ ...required, requires: { hotel: 'newest' } });
// @ts-expect-error A conflict gives its reason.
definePlugin({ ...required, conflicts: { hotel: { range: '*' } } });
// @ts-expect-error Slots are told by the entity that they extend.
definePlugin({ ...required, slots: [ContactSpaSlot] });
// @ts-expect-error A permission carries the prefix.
definePlugin({ ...required, permissions: { open: label } });
// @ts-expect-error A scope of a role is OWN, TEAM, UNIT or ALL.
definePlugin({ ...required, roles: [{ key: 'spa:host', name: 'Host', description: '', grants: { 'spa:*': 'MINE' } }] });

// @ts-expect-error The plugin has no job of this name.
definePlugin({ ...required, jobs: { remind }, schedules: [{ job: 'remnd', cron: '0 8 * * *', timeZone: 'UTC' }] });
// @ts-expect-error Nor has one without jobs.
definePlugin({ ...required, schedules: [{ job: 'remind', cron: '0 8 * * *', timeZone: 'UTC' }] });
// @ts-expect-error The plugin has no event of this name.
definePlugin({ ...required, events: { opened: { label } }, handlers: [{ name: 'on', on: 'opend', handle: check }] });
// @ts-expect-error Records are created, updated, deleted, restored and purged.
definePlugin({ ...required, handlers: [{ name: 'on', on: 'contact.exploded', handle: check }] });
// In a file of its own, a handler calls an event of its plugin in full.
export const apart: EventHandler = { name: 'apart', on: ['spa:opened', 'contact.updated'], handle: check };
definePlugin({ ...required, events: { opened: { label } }, handlers: [apart] });

definePlugin({ ...required, hooks: [hooksOf(Contact, { beforeCreate: (changes) => void changes[0]?.record.name })] });
// @ts-expect-error A resolver is no hook.
definePlugin({ ...required, hooks: [class SpaResolver {}] });
hooksOf(Contact, {
  // @ts-expect-error A hook is a function.
  beforeCreate: 'always',
});
// @ts-expect-error It is given changes of contacts.
hooksOf(Contact, { beforeUpdate: (changes: readonly Change<Account>[]) => void changes });
hooksOf(Contact, {
  beforeUpdate([change]) {
    // @ts-expect-error A name is a text.
    if (change) change.record.name = 5;
  },
});

// @ts-expect-error A flag has a default.
definePlugin({ ...required, features: { steam: { label } } });
// @ts-expect-error A check is asynchronous.
definePlugin({ ...required, health: { boiler: { label, check: () => true } } });
// @ts-expect-error A mapping has fields.
definePlugin({ ...required, imports: { guests: { label, mapping: { entity: 'Contact', externalId: '{No}' } } } });
export const column: ImportRule = { column: 'Name' };
// @ts-expect-error There is no such key of a rule.
export const colum: ImportRule = { colum: 'Name' };
// @ts-expect-error A note is said in both languages.
definePlugin({ ...required, uninstall: { note: { zh: '再见' } } });

export async function inContexts(context: CrmContext, hook: HookContext): Promise<void> {
  // Flags are asked by their declaration, or by their full name.
  context.isEnabled(steam);
  hook.isEnabled('spa:steam');
  // @ts-expect-error A name has its prefix.
  context.isEnabled('steam');
  // @ts-expect-error A job is not a flag.
  context.isEnabled(remind);
  await context.jobs.enqueue(remind, { to: 'all' });
  // @ts-expect-error The payload is that of the job.
  await context.jobs.enqueue(remind, { too: 'all' });
}
