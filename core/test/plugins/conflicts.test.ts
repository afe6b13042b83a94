import { describe, expect, test } from '@jest/globals';
import { Contact, corePlugin } from '../../src/crm/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import {
  Attribute,
  BaseRecord,
  definePlugin,
  Entity,
  labelledEnum,
  Slot,
  z,
  type Label,
  type Plugin,
  type PluginManifest,
} from '../../src/sdk/index.ts';
import { problemsOf } from './problems-of.ts';

const label = { zh: '标签', en: 'Label' };
const role = { key: 'spa:host', name: 'Host', description: 'Host', grants: {} };
const job = { label, payload: z.object({}), runAs: 'system', run: async () => {} } as const;

function plugin(id: string, manifest: Partial<PluginManifest> = {}): Plugin {
  return definePlugin({ id, prefix: id, version: '1.0.0', label, ...manifest })();
}

/** An entity class of any name. */
function entity(name: string, options: { code: string; plural?: string; table?: string }): typeof BaseRecord {
  const { [name]: target } = { [name]: class extends BaseRecord {} };
  Entity({ label, access: 'catalogue', display: 'id', ...options })(target as typeof BaseRecord);
  return target as typeof BaseRecord;
}

@Slot(() => Contact, { label })
class ContactNameSlot {
  @Attribute({ type: 'int', label })
  level?: number;
}

@Slot(() => Contact, { label })
class ContactPoolSlot {
  @Attribute({ type: 'int', label })
  lane?: number;
}

/** What another copy of @guanxi/core would have made of a class: nothing that this one knows of. */
function declaredElsewhere(): typeof BaseRecord {
  const { BaseRecord: otherBase } = { BaseRecord: class {} };
  return class SpaElsewhere extends otherBase {} as unknown as typeof BaseRecord;
}

const Mood = labelledEnum('SpaMood', label, { CALM: { zh: '', en: 'Calm' } });
@Entity({ label: { zh: '疗程', en: ' ' }, code: 'spmoo', access: 'catalogue', display: 'id' })
class SpaMoody extends BaseRecord {
  @Attribute({ type: 'enum', enum: Mood, label })
  mood?: string;
  @Attribute({ type: 'string', label: { zh: '备注', en: '' } })
  note?: string;
}

const half = { zh: '一半', en: '' };
const done = (): Promise<void> => Promise.resolve();
const mapping = { entity: 'Contact', externalId: 'spa:{No}', fields: {} };

const vocabulary = (text: Label, value: Label) => ({ name: 'spa-kind', label: text, values: { sauna: value } });

/** Each kind of conflict, and every word of what is said about it. */
const conflicts: readonly [kind: string, plugins: () => Plugin[], messages: readonly string[]][] = [
  [
    'a plugin twice, and nothing of what follows from it',
    () => [plugin('spa', { roles: [role] }), plugin('spa', { roles: [role] })],
    ['the plugin "spa" is claimed by both spa and spa: leave one of them out of `plugins`'],
  ],
  [
    'a type, with the root fields and the table that follow from it',
    () => [
      plugin('spa', { entities: [entity('SpaRoom', { code: 'sprma' })] }),
      plugin('day', { prefix: 'spa', entities: [entity('SpaRoom', { code: 'sprmb' })] }),
    ],
    [
      'the prefix "spa" is claimed by both spa and day: one of the two plugins has to choose another prefix',
      'the type "SpaRoom" is claimed by both spa and day: rename one of the two classes',
      'the root field "spaRoom" is claimed by both spa and day: rename one of the two classes, or give it another `plural`',
      'the root field "spaRooms" is claimed by both spa and day: rename one of the two classes, or give it another `plural`',
      'the table "spa_room" is claimed by both spa and day: give one of the two entities another `table`',
    ],
  ],
  [
    'a type code',
    () => [
      plugin('aa', { entities: [entity('AaRoom', { code: 'sprma' })] }),
      plugin('bb', { entities: [entity('BbRoom', { code: 'sprma' })] }),
    ],
    ['the type code "sprma" is claimed by both aa and bb: give one of the two entities another `code`'],
  ],
  [
    'a permission, a job and a role',
    () =>
      ['aa', 'bb'].map((id) =>
        plugin(id, { prefix: 'spa', permissions: { 'spa:open': label }, jobs: { remind: job }, roles: [role] }),
      ),
    [
      'the prefix "spa" is claimed by both aa and bb: one of the two plugins has to choose another prefix',
      'the permission "spa:open" is claimed by both aa and bb: rename one of the two permissions',
      'the job "spa:remind" is claimed by both aa and bb: rename one of the two jobs',
      'the role "spa:host" is claimed by both aa and bb: give one of the two roles another `key`',
    ],
  ],
  [
    'a vocabulary that two plugins call otherwise',
    () => [
      plugin('aa', { vocabularies: [vocabulary({ zh: '种类', en: 'Kind' }, { zh: '桑拿', en: 'Sauna' })] }),
      plugin('bb', { vocabularies: [vocabulary({ zh: '种类', en: 'Kind' }, { zh: '蒸房', en: 'Steam' })] }),
    ],
    [
      'the vocabulary spa-kind.sauna is called “桑拿 / Sauna” by aa and “蒸房 / Steam” by bb: ' +
        'call it the same, or choose another code',
    ],
  ],
  [
    'a prefix that is a field of the record that it extends',
    () => [plugin('names', { prefix: 'name', slots: { Contact: ContactNameSlot } })],
    [
      'names: the prefix "name" is the name of the field Contact.name of core, ' +
        'so its slot has no place: choose another prefix',
    ],
  ],
  [
    'a plugin that is missing',
    () => [plugin('aa', { requires: { zz: '^1.0.0' } })],
    ['aa requires the plugin zz (^1.0.0), which is not in the composition: add zz to `plugins`'],
  ],
  [
    'a version that does not fit, of the core as well',
    () => [plugin('aa', { requires: { bb: '^2.0.0', core: '>=99' } }), plugin('bb')],
    [
      'aa requires bb ^2.0.0, found 1.0.0: install a version of bb that fits, or a aa for this one',
      'aa requires core >=99, found 0.1.0: install a version of core that fits, or a aa for this one',
    ],
  ],
  [
    'a circle',
    () => [plugin('aa', { requires: { bb: '*' } }), plugin('bb', { requires: { aa: '*' } })],
    ['plugins require each other in a circle: aa → bb → aa: one of them has to do without the next'],
  ],
  [
    'plugins that do not work together',
    () => [
      plugin('aa', { conflicts: { bb: { range: '<2', reason: { zh: '请升级 bb', en: 'upgrade bb to 2' } } } }),
      plugin('bb'),
    ],
    ['aa does not work with bb 1.0.0 (<2): upgrade bb to 2'],
  ],
  [
    'versions and ranges that nobody can read',
    () => [plugin('aa', { version: 'one', requires: { bb: 'newest' as '*' } }), plugin('bb')],
    [
      'aa: the version "one" is no semantic version: expected one like 1.0.0',
      'aa: the range "newest" of versions of bb is not valid: expected one like ^1.0.0',
    ],
  ],
  [
    'a class that another copy of the core has declared',
    () => [plugin('spa', { entities: [declaredElsewhere()] })],
    [
      'spa: SpaElsewhere was declared with another copy of @guanxi/core: ' +
        'make it a peer dependency of that plugin, and look at `npm ls @guanxi/core`',
      'spa: the class SpaElsewhere has no @Entity',
    ],
  ],
  [
    'texts that one of the two languages lacks',
    () => [
      plugin('spa', {
        entities: [SpaMoody],
        permissions: { 'spa:open': { zh: '', en: 'Open' } },
        events: { opened: { label: { zh: '开放', en: '' } } },
      }),
    ],
    [
      "spa: events opened lacks English: write { zh: '开放', en: '…' }",
      "spa: permissions spa:open lacks Chinese: write { zh: '…', en: 'Open' }",
      "spa: SpaMoody lacks English: write { zh: '疗程', en: '…' }",
      "spa: SpaMoody.note lacks English: write { zh: '备注', en: '…' }",
      "spa: SpaMood.CALM lacks Chinese: write { zh: '…', en: 'Calm' }",
    ],
  ],
  [
    'an import, a feature and a health check',
    () =>
      ['aa', 'bb'].map((id) =>
        plugin(id, {
          prefix: 'spa',
          imports: { guests: { label, mapping } },
          features: { steam: { label, default: true } },
          health: { boiler: { label, check: done } },
        }),
      ),
    [
      'the prefix "spa" is claimed by both aa and bb: one of the two plugins has to choose another prefix',
      'the feature "spa:steam" is claimed by both aa and bb: rename one of the two features',
      'the import "spa:guests" is claimed by both aa and bb: rename one of the two imports',
      'the health check "spa:boiler" is claimed by both aa and bb: rename one of the two health checks',
    ],
  ],
  [
    'names and times that nobody could use',
    () => [
      plugin('spa', {
        imports: { 'guest-list': { label, mapping } },
        features: { Steam: { label, default: true } },
        health: { 'the boiler': { label, check: done, timeoutMs: 60_000 } },
      }),
    ],
    [
      'spa: the name "guest-list" in `imports` must be lowerCamelCase',
      'spa: the name "Steam" in `features` must be lowerCamelCase',
      'spa: the name "the boiler" in `health` must be lowerCamelCase',
      'spa: timeoutMs of health the boiler must be 10-10000 milliseconds, found 60000',
    ],
  ],
  [
    'what an integrator reads, in one language only',
    () => [
      plugin('spa', {
        imports: { guests: { label: half, mapping } },
        features: { steam: { label: half, default: true } },
        health: { boiler: { label: half, check: done } },
        uninstall: { note: half },
      }),
    ],
    [
      "spa: imports guests lacks English: write { zh: '一半', en: '…' }",
      "spa: features steam lacks English: write { zh: '一半', en: '…' }",
      "spa: health boiler lacks English: write { zh: '一半', en: '…' }",
      "spa: uninstall note lacks English: write { zh: '一半', en: '…' }",
    ],
  ],
  [
    'a slot under the name of another entity',
    () => [plugin('pool', { slots: { Account: ContactPoolSlot } })],
    [
      'pool: slots.Account is the class ContactPoolSlot, which extends Contact: ' +
        'write slots: { Contact: ContactPoolSlot }',
    ],
  ],
  [
    'what is referred to and does not exist: events, jobs',
    () => [
      plugin('spa', {
        handlers: [{ name: 'greet', on: 'acount.created', handle: async () => {} }],
        schedules: [{ job: 'clean', cron: '0 3 * * *', timeZone: 'UTC' }],
      }),
    ],
    [
      'spa: job clean: a schedule names it, but `jobs` of the manifest has none such; there is none',
      'spa: the handler greet waits for acount.created, and there is no such event, did you mean account.created?',
    ],
  ],
];

describe('conflicts of plugins', () => {
  test.each(conflicts)('%s', (_, plugins, messages) => {
    const problems = problemsOf(plugins());
    expect(problems.map(({ en }) => en)).toEqual(messages);
    for (const { zh } of problems) expect(zh).toMatch(/\p{Script=Han}/u);
  });

  test('all of them are told in one report', () => {
    const wrong = [
      plugin('aa', { requires: { zz: '*' }, messages: { hello: { zh: '', en: 'Hello' } } }),
      plugin('bb', { prefix: 'aa', vocabularies: [vocabulary(label, { zh: '桑拿', en: ' ' })] }),
    ];
    expect(problemsOf(wrong).map(({ en }) => en)).toEqual([
      'aa requires the plugin zz (*), which is not in the composition: add zz to `plugins`',
      'the prefix "aa" is claimed by both aa and bb: one of the two plugins has to choose another prefix',
      "aa: the message hello lacks Chinese: write { zh: '…', en: 'Hello' }",
      "bb: vocabularies spa-kind.sauna lacks English: write { zh: '桑拿', en: '…' }",
    ]);
  });

  test('a plugin that is switched off is told with the command that brings it back', () => {
    const off = new Map([['zz', { zh: '已停用', en: 'it is disabled in this database: run guanxi plugin enable zz' }]]);
    expect(() => composePlugins([corePlugin(), plugin('aa', { requires: { zz: '*' } })], { off })).toThrow(
      'aa requires the plugin zz (*), which is not in the composition: ' +
        'it is disabled in this database: run guanxi plugin enable zz',
    );
  });
});
