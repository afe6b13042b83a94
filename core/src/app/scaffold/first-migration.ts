import { corePlugin } from '../../crm/index.ts';
import { generateMigration } from '../../database/index.ts';
import { composePlugins } from '../../plugins/index.ts';
import {
  Attribute,
  BaseRecord,
  definePlugin,
  Entity,
  Index,
  Slot,
  type ClassRef,
  type Migration,
} from '../../sdk/index.ts';
import type { EntityNames, PluginNames, SlotNames } from './plugin-names.ts';

const label = { zh: '示例', en: 'Example' };

/**
 * The tables of the classes that `source-files.ts` writes, made from the same declarations. The written
 * classes cannot be asked: they are TypeScript that nobody has compiled yet.
 */
export async function firstMigration({ id, prefix, entity, slot }: PluginNames): Promise<Migration> {
  const plugin = definePlugin({
    ...{ id, prefix, version: '0.1.0', label },
    entities: entity ? [entityClass(entity)] : [],
    slots: slot ? { [slot.of]: slotClass(slot) } : {},
  })();
  const tables = await generateMigration(composePlugins([corePlugin(), plugin]), id);
  return { name: '0001_init', ...tables };
}

function entityClass({ type, code, plural }: EntityNames): ClassRef {
  const { [type]: target } = { [type]: class extends BaseRecord {} };
  const made = target as ClassRef;
  Attribute({ type: 'string', label, required: true })(made.prototype, 'name');
  Attribute({ type: 'int', label, required: true, default: 0, min: 0 })(made.prototype, 'priority');
  Entity({ label, code, plural, access: 'catalogue', search: ['name'] })(made);
  return made;
}

function slotClass({ of, type }: SlotNames): ClassRef {
  const { [type]: target } = { [type]: class {} };
  const made = target as ClassRef;
  const extended = corePlugin().entities?.find(({ name }) => name === of);
  Attribute({ type: 'int', label, required: true, default: 0 })(made.prototype, 'level');
  Slot(() => extended as ClassRef, { label })(made);
  Index(['level'])(made);
  return made;
}
