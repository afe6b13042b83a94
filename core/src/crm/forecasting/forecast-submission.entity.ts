import { Attribute, Entity, Index, Money, NotedReference, OwnedRecord } from '../../sdk/index.ts';

/**
 * What a person promises to sell in a month or quarter, in one currency. The three amounts contain each other, and what
 * is won already: `commit` will be closed for certain, `bestCase` if all goes well, `pipeline` is everything there is.
 * Submitting again replaces it; what was said before is kept (`forecastSubmissions(asOf)`).
 */
@Entity({
  label: { zh: '销售预测上报', en: 'Forecast submission' },
  code: 'fs',
  display: 'period',
  // What was forecast when: the bias of a person is measured by it.
  versions: true,
})
@Index(['period', 'owner'])
export class ForecastSubmission extends OwnedRecord {
  /** 2026-09 or 2026-Q3. */
  @Attribute({ type: 'string', max: 7, label: { zh: '期间', en: 'Period' }, required: true, write: 'create' })
  period!: string;

  @Attribute({
    type: 'date',
    label: { zh: '期间首日', en: 'Starts on' },
    required: true,
    filledByHooks: true,
    write: 'never',
  })
  startsOn!: string;

  @Attribute({
    type: 'date',
    label: { zh: '期间末日', en: 'Ends on' },
    required: true,
    filledByHooks: true,
    write: 'never',
  })
  endsOn!: string;

  @Attribute({ type: 'money', label: { zh: '承诺', en: 'Commit' }, required: true, aggregate: ['sum'] })
  commit!: Money;

  /** Left out: as much as `commit`. */
  @Attribute({
    type: 'money',
    label: { zh: '有望', en: 'Best case' },
    required: true,
    filledByHooks: true,
    aggregate: ['sum'],
  })
  bestCase!: Money;

  /** Left out: as much as `bestCase`. */
  @Attribute({
    type: 'money',
    label: { zh: '全部机会', en: 'Pipeline' },
    required: true,
    filledByHooks: true,
    aggregate: ['sum'],
  })
  pipeline!: Money;

  @Attribute({ type: 'text', max: 4000, label: { zh: '说明', en: 'Note' } })
  note?: string | null;

  /** When the amounts were last said. */
  @Attribute({
    type: 'dateTime',
    label: { zh: '上报时间', en: 'Submitted at' },
    required: true,
    filledByHooks: true,
    write: 'never',
  })
  submittedAt!: Date;

  /** The commit as the manager sees it: that of the person, until the manager adjusts it. */
  @Attribute({
    type: 'money',
    label: { zh: '经理认定的承诺', en: 'Adjusted commit' },
    required: true,
    filledByHooks: true,
    aggregate: ['sum'],
    write: 'never',
  })
  adjustedCommit!: Money;

  @Attribute({ type: 'text', max: 4000, label: { zh: '调整原因', en: 'Reason of the adjustment' }, write: 'never' })
  adjustmentReason?: string | null;

  @NotedReference('User', { label: { zh: '调整人', en: 'Adjusted by' }, write: 'never' })
  adjustedBy?: string | null;

  @Attribute({ type: 'dateTime', label: { zh: '调整时间', en: 'Adjusted at' }, write: 'never' })
  adjustedAt?: Date | null;

  /** Of owner, period and currency: there is one forecast of each. */
  @Attribute({ type: 'string', max: 60, unique: true, internal: true, label: { zh: '唯一键', en: 'Key' } })
  key?: string | null;
}
