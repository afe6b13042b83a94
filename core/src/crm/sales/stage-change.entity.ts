import { Attribute, BaseRecord, BelongsTo, Entity, Index, NotedReference, type Rel } from '../../sdk/index.ts';
import { Opportunity } from './opportunity.entity.ts';
import { Stage } from './stage.entity.ts';

/** One move of an opportunity from stage to stage; written by the engine, never by hand. */
@Entity({
  label: { zh: '阶段变更', en: 'Stage change' },
  code: 'sc',
  access: { via: 'opportunity' },
  display: 'changedAt',
  operations: ['read', 'groups'],
})
@Index(['toStage', 'changedAt'])
export class StageChange extends BaseRecord {
  @BelongsTo(() => Opportunity, {
    label: { zh: '销售机会', en: 'Opportunity' },
    required: true,
    inverse: 'stageHistory',
    onPurge: 'cascade',
    write: 'never',
  })
  opportunity!: Rel<Opportunity>;

  /** Empty for the first stage. */
  @BelongsTo(() => Stage, { label: { zh: '原阶段', en: 'From stage' }, write: 'never' })
  fromStage?: Rel<Stage> | null;

  @BelongsTo(() => Stage, { label: { zh: '新阶段', en: 'To stage' }, required: true, write: 'never' })
  toStage!: Rel<Stage>;

  @Attribute({ type: 'dateTime', label: { zh: '变更时间', en: 'Changed at' }, required: true, write: 'never' })
  changedAt!: Date;

  @NotedReference('User', { label: { zh: '操作人', en: 'Actor' }, write: 'never' })
  actor?: string | null;
}
