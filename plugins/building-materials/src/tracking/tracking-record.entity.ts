import { Activity, Attribute, BaseRecord, BelongsTo, Computed, Entity, Index } from '@guanxi/core';
import type { RecordReference, Rel } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingTrackingStatus } from './record-status.ts';

/**
 * Work that some department did on a project, in a cell of the tracking matrix. It follows the project, so everybody
 * who sees that sees it: an `Activity` is its owner's. One that was recorded already is referred to.
 */
@Entity({
  label: { zh: '跟踪记录', en: 'Tracking record' },
  code: 'bmtrc',
  access: { via: 'project' },
  display: 'title',
  search: ['title', 'result'],
})
@Index(['project', 'stage', 'progress'])
@Index(['stage', 'progress', 'status'])
@Index(['department', 'doneOn'])
@Index(['status', 'dueOn'])
export class BuildingTrackingRecord extends BaseRecord {
  @BelongsTo(() => BuildingProject, {
    label: { zh: '工程项目', en: 'Project' },
    required: true,
    inverse: 'trackingRecords',
    onPurge: 'cascade',
    write: 'create',
  })
  project!: Rel<BuildingProject>;

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

  /** What requirements ask for. */
  @Attribute({ type: 'reference', vocabulary: 'building-work-kind', label: { zh: '工作类型', en: 'Kind of work' } })
  kind?: string | null;

  @Attribute({ type: 'string', max: 200, label: { zh: '工作内容', en: 'Title' }, required: true, group: false })
  title!: string;

  @Attribute({ type: 'text', max: 4000, label: { zh: '结果', en: 'Result' } })
  result?: string | null;

  @Attribute({
    type: 'enum',
    enum: BuildingTrackingStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'DONE',
  })
  status!: BuildingTrackingStatus;

  /** By when work that is not done yet is to be done. */
  @Attribute({ type: 'date', label: { zh: '计划完成日期', en: 'Due on' } })
  dueOn?: string | null;

  /** Left out: the day on which it is entered as done. */
  @Attribute({ type: 'date', label: { zh: '完成日期', en: 'Done on' } })
  doneOn?: string | null;

  @Computed({
    type: 'boolean',
    label: { zh: '已逾期', en: 'Overdue' },
    sql: "{status} = 'IN_WORK' and {dueOn} < now()::date",
  })
  overdue?: boolean | null;

  /** Who does it or did it. Left out: whoever enters it. */
  @BelongsTo('User', { label: { zh: '执行人', en: 'Worker' }, onPurge: 'clear' })
  worker?: RecordReference | null;

  /** Left out: that of the worker. */
  @BelongsTo('OrgUnit', { label: { zh: '执行部门', en: 'Department' }, onPurge: 'clear' })
  department?: RecordReference | null;

  /** The work as it stands in the worker's own log: the visit, the call. */
  @BelongsTo(() => Activity, { label: { zh: '工作记录', en: 'Activity' }, onPurge: 'clear' })
  activity?: Rel<Activity> | null;
}
