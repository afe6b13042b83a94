import { Account, Attribute, BaseRecord, BelongsTo, Entity, type RecordReference, type Rel } from '@guanxi/core';
import type { BuildingRoutingRule } from './routing-rule.entity.ts';

/** A partner company that takes part in every project which the rule finds too large for us alone. */
@Entity({
  label: { zh: '合作公司', en: 'Routing partner' },
  code: 'bmsrp',
  access: { via: 'rule' },
  display: 'note',
})
export class BuildingRoutingPartner extends BaseRecord {
  @BelongsTo('BuildingRoutingRule', {
    label: { zh: '分配规则', en: 'Rule' },
    required: true,
    inverse: 'partners',
    onPurge: 'cascade',
    write: 'create',
  })
  rule!: Rel<BuildingRoutingRule>;

  @BelongsTo(() => Account, { label: { zh: '合作公司', en: 'Partner' }, required: true, onPurge: 'cascade' })
  account!: Rel<Account>;

  /** Works for the partner: sees the projects that are shared. */
  @BelongsTo('User', { label: { zh: '合作公司用户', en: 'Their user' }, onPurge: 'clear' })
  user?: RecordReference | null;

  @Attribute({ type: 'string', max: 300, label: { zh: '备注', en: 'Note' }, group: false })
  note?: string | null;
}
