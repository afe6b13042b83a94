import { Account, Attribute, BaseRecord, BelongsTo, Contact, Entity, Index, type Rel } from '@guanxi/core';
import type { BuildingDesignScheme } from './design-scheme.entity.ts';
import { BuildingReviewVerdict } from './review-verdict.ts';

/** An institute, or an expert of its, reviews a design that others drew (评审). */
@Entity({
  label: { zh: '设计评审', en: 'Design review' },
  code: 'bmdrv',
  access: { via: 'scheme' },
  display: 'verdict',
  search: ['remarks'],
})
@Index(['institute', 'reviewedOn'])
@Index(['reviewer', 'reviewedOn'])
@Index(['verdict', 'reviewedOn'])
export class BuildingDesignReview extends BaseRecord {
  @BelongsTo('BuildingDesignScheme', {
    label: { zh: '设计方案', en: 'Scheme' },
    required: true,
    inverse: 'reviews',
    onPurge: 'cascade',
    write: 'create',
  })
  scheme!: Rel<BuildingDesignScheme>;

  /** Left out: where the reviewer works. */
  @BelongsTo(() => Account, { label: { zh: '评审单位', en: 'Reviewing institute' }, onPurge: 'clear' })
  institute?: Rel<Account> | null;

  @BelongsTo(() => Contact, { label: { zh: '评审专家', en: 'Reviewer' }, onPurge: 'clear' })
  reviewer?: Rel<Contact> | null;

  @Attribute({
    type: 'enum',
    enum: BuildingReviewVerdict,
    label: { zh: '评审结论', en: 'Verdict' },
    required: true,
  })
  verdict!: BuildingReviewVerdict;

  @Attribute({
    type: 'date',
    label: { zh: '评审日期', en: 'Reviewed on' },
    required: true,
    aggregate: ['min', 'max'],
  })
  reviewedOn!: string;

  @Attribute({ type: 'text', max: 4000, label: { zh: '评审意见', en: 'Remarks' } })
  remarks?: string | null;
}
