import { Contact, corePlugin } from '../../../src/crm/index.ts';
import { generateMigration } from '../../../src/database/index.ts';
import { composePlugins } from '../../../src/plugins/index.ts';
import {
  Attribute,
  BaseRecord,
  BelongsTo,
  definePlugin,
  Entity,
  FieldResolver,
  Int,
  Requires,
  Resolver,
  Root,
  Slot,
  type Migration,
  type Plugin,
  type PluginManifest,
  type RecordReference,
  type Rel,
} from '../../../src/sdk/index.ts';

/** What a garage keeps: a car, who drives it, and what only some may read. */
@Entity({ label: { zh: '车辆', en: 'Car' }, code: 'gacar', access: 'catalogue' })
export class GarageCar extends BaseRecord {
  @Attribute({ type: 'string', label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;
  @Attribute({ type: 'string', label: { zh: '车牌', en: 'Plate' }, unique: true })
  plate?: string | null;
  @Attribute({ type: 'string', label: { zh: '钥匙码', en: 'Key code' }, read: 'garage:keys' })
  keyCode?: string | null;
  @BelongsTo(() => Contact, { label: { zh: '司机', en: 'Driver' }, onPurge: 'clear' })
  driver?: Rel<Contact> | null;
}

/** Whoever may read it at all has the permission of its key code, too. */
@Entity({ label: { zh: '货车', en: 'Van' }, code: 'gavan', access: 'catalogue' })
export class GarageVan extends BaseRecord {
  @Attribute({ type: 'string', label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;
  @Attribute({ type: 'string', label: { zh: '钥匙码', en: 'Key code' }, read: 'garage:van:read' })
  keyCode?: string | null;
}

@Slot(() => Contact, { label: { zh: '驾驶', en: 'Driving' } })
export class ContactGarageSlot {
  declare record: RecordReference;
  @Attribute({ type: 'int', label: { zh: '等级', en: 'Level' }, required: true, default: 1 })
  level!: number;
}

@Resolver(() => GarageCar)
class GarageCarResolver {
  @FieldResolver(() => Int, { description: '名称长度 / Letters of the name' })
  @Requires('name')
  letters(@Root() { name }: GarageCar): number {
    return name.length;
  }
}

const manifest = {
  id: 'garage',
  prefix: 'garage',
  version: '1.1.0',
  label: { zh: '车库', en: 'Garage' },
  entities: [GarageCar],
  slots: { Contact: ContactGarageSlot },
  resolvers: [GarageCarResolver],
  permissions: { 'garage:keys': { zh: '查看钥匙码', en: 'Read key codes' } },
} as const;

/** The tables as `guanxi migration create` writes them. */
export const garageInit: Migration = {
  name: '0001_init',
  ...(await generateMigration(composePlugins([corePlugin(), definePlugin(manifest)()]), 'garage')),
};

/** A plugin that keeps the contract, with whatever is said otherwise. */
export function garage(otherwise: Partial<PluginManifest<'garage'>> = {}): Plugin {
  return definePlugin({ ...manifest, migrations: [garageInit], ...otherwise })();
}

/** One more migration behind the first. */
export function garageWith(up: string, down = ''): Plugin {
  return garage({ migrations: [garageInit, { name: '0002_more', up, down }] });
}
