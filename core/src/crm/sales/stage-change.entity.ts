import { BelongsTo, Entity, Index, TransitionRecord, type Rel } from '../../sdk/index.ts';
import { Opportunity } from './opportunity.entity.ts';
import { Stage } from './stage.entity.ts';

/** One move of an opportunity from stage to stage, back too; written by the engine, never by hand. */
@Entity({
  label: { zh: '阶段变更', en: 'Stage change' },
  code: 'sc',
  access: { via: 'opportunity' },
  display: 'changedAt',
  operations: ['read', 'groups'],
})
@Index(['toStage', 'changedAt'])
export class StageChange extends TransitionRecord {
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
}
