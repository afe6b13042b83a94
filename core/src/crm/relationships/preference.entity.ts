import {
  type AnyReference,
  Attribute,
  BaseRecord,
  BelongsToAny,
  Entity,
  Index,
  labelledEnum,
  type EnumValue,
} from '../../sdk/index.ts';

export const PreferenceSource = labelledEnum(
  'PreferenceSource',
  { zh: '偏好来源', en: 'Where a preference is known from' },
  {
    STATED: { zh: '本人表明', en: 'Stated' },
    INFERRED: { zh: '推断', en: 'Inferred' },
  },
);
export type PreferenceSource = EnumValue<typeof PreferenceSource>;

/** What a customer or a person likes (偏好): what they said, or what we conclude, and how sure we are. */
@Entity({
  label: { zh: '偏好', en: 'Preference' },
  code: 'pf',
  access: { via: 'subject' },
  display: 'value',
  search: ['value'],
})
@Index(['subject', 'topic', 'value'], { unique: true })
@Index(['topic', 'value'])
export class Preference extends BaseRecord {
  @BelongsToAny({
    label: { zh: '所属客户或联系人', en: 'Account or contact' },
    targets: ['Account', 'Contact'],
    required: true,
    onPurge: 'cascade',
    write: 'create',
  })
  subject!: AnyReference;

  @Attribute({ type: 'reference', vocabulary: 'preference-topic', label: { zh: '方面', en: 'Topic' }, required: true })
  topic!: string;

  @Attribute({ type: 'string', max: 300, label: { zh: '偏好', en: 'Value' }, required: true })
  value!: string;

  @Attribute({
    type: 'enum',
    enum: PreferenceSource,
    label: { zh: '来源', en: 'Source' },
    required: true,
    default: 'STATED',
  })
  source!: PreferenceSource;

  /** Percent. What somebody stated is certain; an inference says how sure it is. */
  @Attribute({
    type: 'int',
    min: 1,
    max: 100,
    label: { zh: '可信度(%)', en: 'Confidence (%)' },
    required: true,
    filledByHooks: true,
    aggregate: ['avg', 'min', 'max'],
  })
  confidence!: number;

  /** Who said it when; for an inference what it was concluded from. */
  @Attribute({ type: 'text', max: 2000, label: { zh: '依据', en: 'Basis' } })
  basis?: string | null;

  @Attribute({ type: 'date', label: { zh: '得知日期', en: 'Observed on' }, required: true, filledByHooks: true })
  observedOn!: string;
}
