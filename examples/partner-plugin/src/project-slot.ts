import { Attribute, Index, Money, Slot, type RecordReference } from '@guanxi/core';
import { BuildingProject } from '@guanxi/plugin-building-materials';

/** How green a project wants to be, and is. Its fields are filtered, sorted and written like the project's own. */
@Slot(() => BuildingProject, { label: { zh: '绿色建筑', en: 'Green building' } })
@Index(['stars'])
@Index(['targetStars'])
export class BuildingProjectGreenSlot {
  declare record: RecordReference;

  /** What the developer aims at. */
  @Attribute({
    type: 'int',
    min: 1,
    max: 3,
    label: { zh: '目标星级', en: 'Stars aimed at' },
    aggregate: ['avg', 'max'],
  })
  targetStars?: number | null;

  /** The most that a certificate says; only the hooks of the certificates change it. */
  @Attribute({
    type: 'int',
    label: { zh: '认证星级', en: 'Stars certified' },
    required: true,
    default: 0,
    aggregate: ['avg', 'max'],
    write: 'never',
  })
  stars!: number;

  /** What the developer pays for it on top: confidential. */
  @Attribute({
    type: 'money',
    label: { zh: '增量成本', en: 'Additional cost' },
    aggregate: ['sum', 'avg'],
    read: 'green:costs',
  })
  additionalCost?: Money | null;
}
