import { Attribute, BaseRecord, Entity, Index } from '@guanxi/core';

/** What must have been done in a cell of the matrix: so many finished records of a kind of work, or of any. */
@Entity({ label: { zh: '单元格要求', en: 'Cell requirement' }, code: 'bmtrq', access: 'catalogue', display: 'nameZh' })
@Index(['active', 'stage', 'progress'])
export class BuildingCellRequirement extends BaseRecord {
  @Attribute({
    type: 'reference',
    vocabulary: 'building-project-stage',
    label: { zh: '项目阶段', en: 'Stage' },
    required: true,
  })
  stage!: string;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-progress',
    label: { zh: '工程进度', en: 'Progress' },
    required: true,
  })
  progress!: string;

  @Attribute({ type: 'string', max: 200, label: { zh: '中文名称', en: 'Chinese name' }, required: true, group: false })
  nameZh!: string;

  @Attribute({ type: 'string', max: 200, label: { zh: '英文名称', en: 'English name' }, required: true, group: false })
  nameEn!: string;

  /** Empty: any. */
  @Attribute({ type: 'reference', vocabulary: 'building-work-kind', label: { zh: '工作类型', en: 'Kind of work' } })
  kind?: string | null;

  @Attribute({ type: 'int', min: 1, max: 100, label: { zh: '次数', en: 'Times' }, required: true, default: 1 })
  times!: number;

  /** Days after the building came to the progress; empty: as long as it is there. */
  @Attribute({ type: 'int', min: 0, max: 3650, label: { zh: '期限(天)', en: 'Due days' } })
  dueDays?: number | null;

  @Attribute({ type: 'int', min: 0, max: 10_000, label: { zh: '顺序', en: 'Position' }, required: true, default: 0 })
  position!: number;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;
}
