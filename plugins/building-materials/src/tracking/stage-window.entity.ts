import { Attribute, BaseRecord, Entity, Index } from '@guanxi/core';

/**
 * In which steps of the construction the work of a stage belongs. A project that is still in the stage when the
 * building is beyond `untilProgress` is overtaken by it: the progress runs ahead.
 */
@Entity({ label: { zh: '阶段对应进度', en: 'Stage window' }, code: 'bmtwi', access: 'catalogue', display: 'stage' })
@Index(['stage'], { unique: true })
export class BuildingStageWindow extends BaseRecord {
  @Attribute({
    type: 'reference',
    vocabulary: 'building-project-stage',
    label: { zh: '项目阶段', en: 'Stage' },
    required: true,
    write: 'create',
  })
  stage!: string;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-progress',
    label: { zh: '开始进度', en: 'From progress' },
    required: true,
  })
  fromProgress!: string;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-progress',
    label: { zh: '截止进度', en: 'Until progress' },
    required: true,
  })
  untilProgress!: string;
}
