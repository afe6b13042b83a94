import {
  Account,
  Attribute,
  BaseRecord,
  definePlugin,
  Entity,
  Slot,
  type AttributeOptions,
  type Plugin,
  type PluginManifest,
} from '@guanxi/core';

export const label = { zh: '标签', en: 'Label' };

/** Attributes by name, with what is not a string without options. */
export type Attributes = Readonly<Record<string, Partial<AttributeOptions>>>;

export function fleet(manifest: Partial<PluginManifest>): Plugin {
  return definePlugin({ id: 'fleet', prefix: 'fleet', version: '1.0.0', label, ...manifest })();
}

function declare(target: typeof BaseRecord | typeof Account, attributes: Attributes): void {
  for (const [name, options] of Object.entries(attributes)) {
    Attribute({ type: 'string', label, ...options } as AttributeOptions)(target.prototype, name);
  }
}

/** `FleetVehicle` with these attributes beside its name. */
export function vehicle(attributes: Attributes, search: readonly string[] = []): typeof BaseRecord {
  class FleetVehicle extends BaseRecord {}
  declare(FleetVehicle, { name: {}, ...attributes });
  Entity({ label, code: 'flveh', access: 'catalogue', search })(FleetVehicle);
  return FleetVehicle;
}

/** `AccountFleetSlot` with these attributes. */
export function slot(attributes: Attributes): typeof Account {
  class AccountFleetSlot {}
  const target = AccountFleetSlot as typeof Account;
  declare(target, attributes);
  Slot(() => Account, { label })(target);
  return target;
}
