import { organisationModule, Team, User } from '../../src/crm/organisation/index.ts';
import {
  type AnyReference,
  Attribute,
  BaseRecord,
  BelongsTo,
  BelongsToAny,
  Collection,
  definePlugin,
  Entity,
  HasMany,
  Index,
  labelledEnum,
  type Money,
  OwnedRecord,
  type EntityHooks,
  type Plugin,
  type Rel,
  Slot,
} from '../../src/sdk/index.ts';

const label = (text: string) => ({ zh: `${text}(中)`, en: text });

export const ShopLevel = labelledEnum('ShopLevel', label('Level'), { GOLD: label('Gold'), TIN: label('Tin') });

/** One attribute of each type, and each kind of permission to write. */
@Entity({ code: 'sc', label: label('Customer') })
@Index(['name', 'city'], { unique: true })
export class ShopCustomer extends OwnedRecord {
  @Attribute({ type: 'string', max: 20, required: true, label: label('Name') }) name!: string;
  @Attribute({ type: 'string', label: label('City') }) city?: string | null;
  @Attribute({ type: 'text', max: 1000, label: label('Story') }) story?: string | null;
  @Attribute({ type: 'string', format: 'email', unique: true, label: label('Email') }) email?: string | null;
  @Attribute({ type: 'string', format: 'url', label: label('Website') }) website?: string | null;
  @Attribute({ type: 'string', format: 'phone', label: label('Phone') }) phone?: string | null;
  @Attribute({ type: 'int', min: 1, max: 5, label: label('Rating') }) rating?: number | null;
  @Attribute({ type: 'decimal', precision: 5, scale: 2, min: 0, label: label('Discount') }) discount?: string | null;
  @Attribute({ type: 'boolean', required: true, default: true, label: label('Active') }) active!: boolean;
  @Attribute({ type: 'date', label: label('Since') }) since?: string | null;
  @Attribute({ type: 'dateTime', label: label('Seen at') }) seenAt?: Date | null;
  @Attribute({ type: 'money', label: label('Balance') }) balance?: Money | null;
  @Attribute({ type: 'enum', enum: ShopLevel, default: 'TIN', label: label('Level') }) level?: string | null;
  @Attribute({ type: 'reference', vocabulary: 'shopKind', label: label('Kind') }) kind?: string | null;
  @Attribute({ type: 'reference', vocabulary: 'shopKind', list: true, label: label('Kinds') }) kinds?: string[] | null;
  @Attribute({ type: 'string', max: 5, list: true, label: label('Tags') }) tags?: string[] | null;
  @Attribute({ type: 'string', read: 'shop:secret', label: label('Secret') }) secret?: string | null;
  @Attribute({ type: 'string', write: 'create', label: label('Source') }) source?: string | null;
  @Attribute({ type: 'int', write: 'never', label: label('Score') }) score?: number | null;
  @Attribute({ type: 'int', write: 'shop:credit', label: label('Credit days') }) creditDays?: number | null;
  @Attribute({ type: 'string', internal: true, label: label('Hash') }) hash?: string | null;
  @BelongsTo(() => ShopCustomer, { label: label('Parent') }) parent?: Rel<ShopCustomer> | null;
  @HasMany(() => ShopEvent, 'customer', { label: label('Events'), inline: true })
  events = new Collection<ShopEvent>(this);
}

@Entity({ code: 'so', label: label('Order') })
export class ShopOrder extends OwnedRecord {
  @Attribute({ type: 'string', required: true, label: label('Name') }) name!: string;
  @BelongsTo(() => ShopCustomer, { label: label('Customer') }) customer?: Rel<ShopCustomer> | null;
  @BelongsToAny({ label: label('Subject'), targets: ['ShopCustomer', 'User'] }) subject?: AnyReference | null;
  @HasMany(() => ShopOrderLine, 'order', { label: label('Lines'), inline: true })
  lines = new Collection<ShopOrderLine>(this);
}

@Entity({ code: 'sl', label: label('Line'), display: 'order', access: { via: 'order' } })
export class ShopOrderLine extends BaseRecord {
  @BelongsTo(() => ShopOrder, { label: label('Order'), required: true, inverse: 'lines', onPurge: 'cascade' })
  order!: Rel<ShopOrder>;
  @Attribute({ type: 'string', required: true, label: label('Product') }) product!: string;
  @Attribute({ type: 'int', required: true, min: 1, default: 1, label: label('Quantity') }) quantity!: number;
  @BelongsTo(() => User, { label: label('Packer') }) packer?: Rel<User> | null;
}

/** What hooks write down. */
@Entity({ code: 'se', label: label('Event'), display: 'text', access: 'catalogue' })
export class ShopEvent extends BaseRecord {
  @Attribute({ type: 'string', required: true, label: label('Text') }) text!: string;
  @BelongsTo(() => ShopCustomer, { label: label('Customer'), onPurge: 'cascade', inverse: 'events' })
  customer?: Rel<ShopCustomer> | null;
}

/** Eight fields, as the measurement wants. */
@Entity({ code: 'si', label: label('Item'), access: 'catalogue' })
export class ShopItem extends BaseRecord {
  @Attribute({ type: 'string', required: true, label: label('Name') }) name!: string;
  @Attribute({ type: 'string', label: label('Colour') }) colour?: string | null;
  @Attribute({ type: 'string', format: 'email', label: label('Contact') }) contact?: string | null;
  @Attribute({ type: 'int', label: label('Stock') }) stock?: number | null;
  @Attribute({ type: 'decimal', precision: 12, scale: 2, label: label('Weight') }) weight?: string | null;
  @Attribute({ type: 'date', label: label('Since') }) since?: string | null;
  @Attribute({ type: 'boolean', label: label('Listed') }) listed?: boolean | null;
  @Attribute({ type: 'money', label: label('Price') }) price?: Money | null;
}

@Slot(() => ShopCustomer, { label: label('Club') })
export class ShopCustomerClubSlot {
  @Attribute({ type: 'int', min: 0, max: 9, default: 0, label: label('Stars') }) stars?: number | null;
  @Attribute({ type: 'string', max: 10, label: label('Motto') }) motto?: string | null;
  @BelongsTo(() => Team, { label: label('Home team') }) home?: Rel<Team> | null;
}

const core = definePlugin({ id: 'core', prefix: '', version: '0.1.0', label: label('Core'), ...organisationModule });

/** The organisation, the shop and the club's slot on its customers, with the hooks that a test wants. */
export function shopComposition(hooks: readonly EntityHooks<object>[] = []): readonly Plugin[] {
  const shop = definePlugin({
    id: 'shop',
    prefix: 'shop',
    version: '0.1.0',
    label: label('Shop'),
    requires: { core: '^0.1.0' },
    entities: [ShopCustomer, ShopOrder, ShopOrderLine, ShopEvent, ShopItem],
    permissions: { 'shop:secret': label('See secrets'), 'shop:credit': label('Grant credit') },
    vocabularies: [
      { name: 'shopKind', label: label('Kind'), values: { retail: label('Retail'), farm: label('Farm') } },
    ],
    hooks,
  });
  const club = definePlugin({
    id: 'club',
    prefix: 'club',
    version: '0.1.0',
    label: label('Club'),
    requires: { shop: '^0.1.0' },
    slots: { ShopCustomer: ShopCustomerClubSlot },
  });
  return [core(), shop(), club()];
}
