import { type AnyReference, Attribute, BaseRecord, BelongsToAny, Entity, Index } from '../../sdk/index.ts';

/**
 * One way to reach a company, a person or a lead. The fields `phone`, `mobile` and `email` of the records themselves
 * are what a card shows; contact points are all there are, each with what is known about it.
 */
@Entity({
  label: { zh: '联系方式', en: 'Contact point' },
  code: 'cp',
  access: { via: 'subject' },
  display: 'value',
  search: ['value'],
})
@Index(['type', 'value'])
@Index(['value'])
export class ContactPoint extends BaseRecord {
  @BelongsToAny({
    label: { zh: '所属客户、联系人或线索', en: 'Account, contact or lead' },
    targets: ['Account', 'Contact', 'Lead'],
    required: true,
    onPurge: 'cascade',
    write: 'create',
  })
  subject!: AnyReference;

  @Attribute({
    type: 'reference',
    vocabulary: 'contact-point-type',
    label: { zh: '类型', en: 'Type' },
    required: true,
  })
  type!: string;

  /** Number, address or account name. E-mail addresses and telephone numbers are checked. */
  @Attribute({ type: 'string', max: 300, label: { zh: '号码或地址', en: 'Value' }, required: true, group: false })
  value!: string;

  /** What people call it: 办公室, 家, assistant. */
  @Attribute({ type: 'string', max: 60, label: { zh: '标注', en: 'Label' } })
  label?: string | null;

  @Attribute({ type: 'boolean', label: { zh: '已核实', en: 'Verified' }, required: true, default: false })
  verified!: boolean;

  /** The first choice among those of its type: setting it takes it from the others. */
  @Attribute({ type: 'boolean', label: { zh: '首选', en: 'Preferred' }, required: true, default: false })
  preferred!: boolean;
}
