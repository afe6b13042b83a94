import { Attribute, BaseRecord, BelongsTo, Entity, Index, Task, type Rel } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';

/** The building was ahead of our work, in this cell of the matrix: said once per project and cell. */
@Entity({
  label: { zh: '进度预警', en: 'Progress alert' },
  code: 'bmtal',
  access: { via: 'project' },
  display: 'stage',
  operations: ['read', 'groups'],
})
@Index(['project', 'stage', 'progress'], { unique: true })
@Index(['settledAt', 'raisedAt'])
export class BuildingProgressAlert extends BaseRecord {
  @BelongsTo(() => BuildingProject, {
    label: { zh: '工程项目', en: 'Project' },
    required: true,
    inverse: 'progressAlerts',
    onPurge: 'cascade',
    write: 'never',
  })
  project!: Rel<BuildingProject>;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-project-stage',
    label: { zh: '项目阶段', en: 'Stage' },
    required: true,
    write: 'never',
  })
  stage!: string;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-progress',
    label: { zh: '工程进度', en: 'Progress' },
    required: true,
    write: 'never',
  })
  progress!: string;

  /** What the stage should have been by then, at least; empty: no stage is planned for that progress. */
  @Attribute({
    type: 'reference',
    vocabulary: 'building-project-stage',
    label: { zh: '应有阶段', en: 'Expected stage' },
    write: 'never',
  })
  expectedStage?: string | null;

  @Attribute({ type: 'dateTime', label: { zh: '预警时间', en: 'Raised at' }, required: true, write: 'never' })
  raisedAt!: Date;

  /** When our work had caught up, or ended. */
  @Attribute({ type: 'dateTime', label: { zh: '解除时间', en: 'Settled at' }, write: 'never' })
  settledAt?: Date | null;

  /** Of the project lead; done by itself when our work has caught up. */
  @BelongsTo(() => Task, { label: { zh: '待办任务', en: 'Task' }, onPurge: 'clear', write: 'never' })
  task?: Rel<Task> | null;
}
