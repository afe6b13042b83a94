import { Attribute, Entity, Index, OwnedRecord } from '../../sdk/index.ts';

/**
 * A list that somebody composed and wants to see again: filter, order and columns as the API takes them. It says what
 * to ask for, never what may be seen: whoever opens a shared view sees their own records in it.
 */
@Entity({
  label: { zh: '保存的视图', en: 'Saved view' },
  code: 'sv',
  access: { own: 'owner', team: 'team', unit: 'unit', shared: 'shared' },
})
@Index(['entity', 'name'])
@Index(['owner', 'entity', 'name'], { unique: true })
export class SavedView extends OwnedRecord {
  /** Name of the type that is listed: `Account`. */
  @Attribute({ type: 'string', max: 60, label: { zh: '实体', en: 'Entity' }, required: true, write: 'create' })
  entity!: string;

  @Attribute({ type: 'string', max: 120, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  /** JSON object, as the argument `where` of the list. */
  @Attribute({ type: 'text', label: { zh: '筛选条件', en: 'Filter' }, filter: false })
  where?: string | null;

  /** JSON list, as the argument `orderBy` of the list. */
  @Attribute({ type: 'text', label: { zh: '排序', en: 'Order' }, filter: false })
  orderBy?: string | null;

  /** JSON list of fields, through relations and slots with dots: `["name", "owner.displayName", "hotel.vipLevel"]`. */
  @Attribute({ type: 'text', label: { zh: '列', en: 'Columns' }, filter: false })
  columns?: string | null;

  /** Everybody who may read views reads it; only those who may change it do. */
  @Attribute({ type: 'boolean', label: { zh: '共享', en: 'Shared' }, required: true, default: false })
  shared!: boolean;
}
