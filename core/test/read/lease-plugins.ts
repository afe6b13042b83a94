import {
  Account,
  Attribute,
  BaseRecord,
  BelongsTo,
  Computed,
  definePlugin,
  Entity,
  Index,
  Slot,
  type Plugin,
  type RecordReference,
  type Rel,
} from '@guanxi/core';

const label = { zh: '测试', en: 'Test' };

/** Something that accounts rent; its rent is nobody else's business. */
@Entity({ label, code: 'lespa', plural: 'leaseSpaces', access: 'catalogue', versions: true })
export class LeaseSpace extends BaseRecord {
  @Attribute({ type: 'string', label, required: true })
  name!: string;

  @Attribute({ type: 'int', label })
  area?: number | null;

  @Attribute({ type: 'decimal', label, read: 'lease:rent' })
  rent?: string | null;

  @Attribute({ type: 'date', label })
  leasedUntil?: string | null;

  @BelongsTo(() => Account, { label })
  tenant?: Rel<Account> | null;

  @Computed({ type: 'decimal', scale: 2, label, sql: '{rent} / nullif({area}, 0)', aggregate: ['max'] })
  rentPerMetre?: string | null;

  @Computed({ type: 'string', label, sql: "case when {area} >= 100 then 'large' else 'small' end" })
  size?: string | null;

  @Computed({ type: 'int', label, sql: "{leasedUntil} - date '2030-01-01'", aggregate: ['sum'] })
  daysLeft?: number | null;

  @Computed({ type: 'boolean', label, sql: '{leasedUntil} is not null' })
  leased?: boolean | null;

  @Computed({ type: 'dateTime', label, sql: "{leasedUntil}::timestamp at time zone 'Asia/Shanghai'" })
  endsAt?: Date | null;
}

/** What another plugin keeps of a space: a slot on an entity that is no core's. */
@Slot(() => LeaseSpace, { label })
@Index(['consumption'], { with: ['createdAt'] })
export class LeaseSpaceEnergySlot {
  declare record: RecordReference;

  @Attribute({ type: 'int', label, required: true, default: 0, aggregate: ['sum'] })
  consumption!: number;

  @Attribute({ type: 'string', label, read: 'energy:supplier' })
  supplier?: string | null;

  @Computed({ type: 'string', label, sql: "case when {consumption} < 50 then 'A' else 'B' end" })
  rating?: string | null;
}

export const lease = definePlugin({
  id: 'lease',
  prefix: 'lease',
  version: '1.0.0',
  label,
  entities: [LeaseSpace],
  permissions: { 'lease:rent': label },
});

export const energy = definePlugin({
  id: 'energy',
  prefix: 'energy',
  version: '1.0.0',
  label,
  requires: { lease: '^1.0.0' },
  slots: { LeaseSpace: LeaseSpaceEnergySlot },
  permissions: { 'energy:supplier': label },
});

/** A composition whose computed field is made of `sql`. */
export function computedBy(sql: string): Plugin {
  @Entity({ label, code: 'oddit', access: 'catalogue' })
  class OddItem extends BaseRecord {
    @Attribute({ type: 'string', label })
    name?: string | null;

    @Attribute({ type: 'string', label, read: 'odd:secret' })
    secretName?: string | null;

    @Computed({ type: 'string', label, sql })
    odd?: string | null;
  }
  const permissions = { 'odd:secret': label } as const;
  return definePlugin({ id: 'odd', prefix: 'odd', version: '1.0.0', label, entities: [OddItem], permissions })();
}
