import { describe, expect, test } from '@jest/globals';
import { corePlugin } from '../../src/crm/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import {
  Attribute,
  BaseRecord,
  definePlugin,
  Entity,
  Index,
  labelledEnum,
  Problems,
  Slot,
  z,
  type Plugin,
  type PluginManifest,
} from '../../src/sdk/index.ts';
import { Contact } from '../../src/crm/index.ts';

const label = { zh: '标签', en: 'Label' };

function plugin(manifest: Partial<PluginManifest> & { id: string; prefix: string }): Plugin {
  return definePlugin({ version: '1.0.0', label, ...manifest })();
}

function problemsOf(plugins: readonly Plugin[]): string {
  try {
    composePlugins([corePlugin(), ...plugins]);
    return '';
  } catch (error) {
    if (error instanceof Problems) return error.message;
    throw error;
  }
}

@Entity({ label, code: 'spaaa', access: 'catalogue' })
class SpaTreatment extends BaseRecord {
  @Attribute({ type: 'string', label })
  name?: string;
}

/** A plugin of somebody else that took the same names. */
function anotherSpa(): Plugin {
  @Entity({ label, code: 'spaaa', access: 'catalogue' })
  class SpaTreatment extends BaseRecord {
    @Attribute({ type: 'string', label })
    name?: string;
  }
  return plugin({ id: 'day-spa', prefix: 'spa', entities: [SpaTreatment] });
}

describe('composing plugins', () => {
  test('core alone and core with a plugin fit together', () => {
    const model = composePlugins([corePlugin(), plugin({ id: 'spa', prefix: 'spa', entities: [SpaTreatment] })]);
    expect(model.entities.get('SpaTreatment')).toMatchObject({
      owner: 'spa',
      table: 'spa_treatment',
      permission: 'spa:treatment',
      many: 'spaTreatments',
    });
    expect(model.permissions.has('spa:treatment:purge')).toBe(true);
  });

  test('a composition does not leak into the next one', () => {
    const spa = plugin({ id: 'spa', prefix: 'spa', entities: [SpaTreatment] });
    const names = () => [...composePlugins([corePlugin()]).entities.keys()];
    const before = names();
    composePlugins([corePlugin(), spa]);
    expect(names()).toEqual(before);
  });

  test('every clash is told at once and names both owners', () => {
    const message = problemsOf([plugin({ id: 'spa', prefix: 'spa', entities: [SpaTreatment] }), anotherSpa()]);
    expect(message).toContain('the prefix "spa" is claimed by both spa and day-spa');
    expect(message).toContain('the type "SpaTreatment" is claimed by both spa and day-spa');
    expect(message).toContain('the root field "spaTreatments" is claimed by both spa and day-spa');
    expect(message).toContain('the table "spa_treatment" is claimed by both spa and day-spa');
    expect(message).toContain('the type code "spaaa" is claimed by both spa and day-spa');
  });

  test('a plugin cannot take a name of core or of the schema itself', () => {
    @Entity({ label, code: 'acccc', table: 'account', access: 'catalogue', display: 'id' })
    class Account extends BaseRecord {}
    @Entity({ label, code: 'meeee', access: 'catalogue', display: 'id' })
    class Money extends BaseRecord {}
    const message = problemsOf([plugin({ id: 'x', prefix: 'xx', entities: [Account, Money] })]);
    expect(message).toContain('the type "Account" is claimed by both core and x');
    expect(message).toContain('the table "account" is claimed by both core and x');
    expect(message).toContain('the type "Money" is claimed by both guanxi and x');
  });

  test('names carry the prefix, codes have 2 or 5 letters, slots have their fixed name', () => {
    @Entity({ label, code: 'abc', access: 'catalogue', display: 'id' })
    class Treatment extends BaseRecord {}
    @Slot(() => Contact, { label })
    class WrongSlot {
      @Attribute({ type: 'int', label })
      level?: number;
    }
    const message = problemsOf([
      plugin({ id: 'spa', prefix: 'spa', entities: [Treatment], slots: { Contact: WrongSlot } }),
    ]);
    expect(message).toContain(
      'spa: 2 names lack the prefix "spa": correct `prefix`, ' +
        'or write SpaTreatment instead of Treatment, ContactSpaSlot instead of WrongSlot',
    );
    expect(message).toContain('the type code "abc" of Treatment must be 2 or 5 lower-case letters');
  });

  test('a reserved word is no prefix', () => {
    expect(problemsOf([plugin({ id: 'n', prefix: 'node' })])).toContain('the prefix "node"');
  });

  test('an enum of core may be used by a plugin, a namesake may not', () => {
    const core = corePlugin();
    const shared = labelledEnum('AaMoodKind', label, { CALM: label });
    const namesake = labelledEnum('AaMoodKind', label, { WILD: label });
    function moody(id: string, code: string, mood: typeof shared | typeof namesake): Plugin {
      const prefix = id;
      const holder = {
        [`${id.charAt(0).toUpperCase()}${id.slice(1)}Mood`]: class extends BaseRecord {
          mood?: string;
        },
      };
      const target = Object.values(holder)[0] as typeof BaseRecord;
      Attribute({ type: 'enum', enum: mood, label })(target.prototype, 'mood');
      Entity({ label, code, access: 'catalogue', display: 'mood' })(target);
      return plugin({ id, prefix, entities: [target] });
    }
    expect(() => composePlugins([core, moody('aa', 'aaaaa', shared), moody('bb', 'bbbbb', shared)])).not.toThrow();
    expect(problemsOf([moody('cc', 'ccccc', shared), moody('dd', 'ddddd', namesake)])).toContain(
      'the type "AaMoodKind" is claimed by both cc and dd',
    );
  });

  test('missing, wrong and circular requirements', () => {
    const message = problemsOf([
      plugin({ id: 'aa', prefix: 'aa', requires: { bb: '^1.0.0', zz: '*' } }),
      plugin({ id: 'bb', prefix: 'bb', requires: { aa: '^2.0.0' } }),
    ]);
    expect(message).toContain('aa requires the plugin zz (*), which is not in the composition');
    expect(message).toContain('bb requires aa ^2.0.0, found 1.0.0');
    expect(message).toContain('plugins require each other in a circle: aa → bb → aa');
  });

  test('a plugin comes after what it requires', () => {
    const model = composePlugins([
      corePlugin(),
      plugin({ id: 'aa', prefix: 'aa', requires: { bb: '*' } }),
      plugin({ id: 'bb', prefix: 'bb' }),
    ]);
    expect(model.plugins.map((one) => one.id)).toEqual(['core', 'bb', 'aa']);
  });

  test('an attribute that lacks its vocabulary or enum is reported', () => {
    @Entity({ label, code: 'spbbb', access: 'catalogue', display: 'id' })
    class SpaThing extends BaseRecord {
      @Attribute({ type: 'reference', label })
      kind?: string;
      @Attribute({ type: 'reference', vocabulary: 'nowhere', label })
      other?: string;
    }
    const message = problemsOf([plugin({ id: 'spa', prefix: 'spa', entities: [SpaThing] })]);
    expect(message).toContain('SpaThing.kind: the type reference needs the option vocabulary');
    expect(message).toContain('SpaThing.other: there is no vocabulary nowhere');
  });

  test('a slot holds nothing unique, and what is required has a default for the rows that exist', () => {
    @Slot(() => Contact, { label })
    @Index(['card'], { unique: true })
    class ContactSpaSlot {
      @Attribute({ type: 'string', label, unique: true })
      pass?: string;
      @Attribute({ type: 'string', label })
      card?: string;
      @Attribute({ type: 'int', label, required: true })
      level!: number;
      @Attribute({ type: 'int', label, required: true, default: 0 })
      points!: number;
    }
    const message = problemsOf([plugin({ id: 'spa', prefix: 'spa', slots: { Contact: ContactSpaSlot } })]);
    expect(message).toContain('ContactSpaSlot.pass: a slot does not know');
    expect(message).toContain('ContactSpaSlot.card: a slot does not know');
    expect(message).toContain('ContactSpaSlot.level: a required field of a slot needs a constant default');
    expect(message).not.toContain('points');
  });

  test('wrong options are told with everything else', () => {
    const spa = definePlugin({
      id: 'spa',
      prefix: 'spa',
      version: '1.0.0',
      label,
      requires: { zz: '*' },
      options: z.object({ rooms: z.number().max(9) }),
    });
    const message = problemsOf([spa({ rooms: 10 })]);
    expect(message).toContain('spa: options.rooms: Too big');
    expect(message).toContain('spa requires the plugin zz');
    expect(spa({ rooms: 3 }).options).toEqual({ rooms: 3 });
  });

  test('messages need both languages', () => {
    const message = problemsOf([plugin({ id: 'aa', prefix: 'aa', messages: { hello: { zh: '', en: 'Hello' } } })]);
    expect(message).toContain("aa: the message hello lacks Chinese: write { zh: '…', en: 'Hello' }");
  });
});
