import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, type Rel } from '../../sdk/index.ts';
import { TerritoryRegion } from './territory-region.entity.ts';
import type { User } from './user.entity.ts';

/** Where somebody sells: a part of the market, of others or by itself, with the person who answers for it. */
@Entity({ code: 'ty', label: { zh: '销售区域', en: 'Territory' }, plural: 'territories', access: 'catalogue' })
export class Territory extends BaseRecord {
  @Attribute({ type: 'string', max: 40, required: true, unique: true, label: { zh: '编码', en: 'Code' } })
  code!: string;

  @Attribute({ type: 'string', max: 120, required: true, label: { zh: '名称', en: 'Name' } })
  name!: string;

  @BelongsTo(() => Territory, { label: { zh: '上级区域', en: 'Parent territory' }, inverse: 'children' })
  parent?: Rel<Territory> | null;

  @HasMany(() => Territory, 'parent', { label: { zh: '下级区域', en: 'Child territories' } })
  children = new Collection<Territory>(this);

  /** Answers for the accounts in it. */
  @BelongsTo('User', { label: { zh: '负责人', en: 'Manager' } })
  manager?: Rel<User> | null;

  @HasMany(() => TerritoryRegion, 'territory', { label: { zh: '包含地区', en: 'Regions' }, inline: true })
  regions = new Collection<TerritoryRegion>(this);
}
