import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import type { Territory } from './territory.entity.ts';

/** A city, province or region that lies in a territory, and in no other: its accounts are assigned by it. */
@Entity({
  code: 'tz',
  label: { zh: '区域地区', en: 'Region of a territory' },
  access: { via: 'territory' },
})
@Index(['name'], { unique: true })
export class TerritoryRegion extends BaseRecord {
  @BelongsTo('Territory', {
    label: { zh: '销售区域', en: 'Territory' },
    required: true,
    inverse: 'regions',
    onPurge: 'cascade',
    write: 'create',
  })
  territory!: Rel<Territory>;

  /** As it stands in the address of accounts: 上海, 江苏, 华东. */
  @Attribute({ type: 'string', max: 60, required: true, label: { zh: '地区', en: 'Name' } })
  name!: string;
}
