import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  MissingItem,
  ObjectType,
  Query,
  Resolver,
  type CrmContext,
  type VerbContext,
} from '../../sdk/index.ts';
import { missingReason } from './enter-stage.ts';
import { Opportunity } from './opportunity.entity.ts';
import { missingAt } from './stage-gate.ts';
import { stageMachine } from './stage-machine.ts';
import { Stage } from './stage.entity.ts';

/** A stage that an opportunity can be moved to, and what it still needs for that. */
@ObjectType({ description: '可推进的阶段 / A stage that an opportunity can be moved to' })
export class StageMove {
  @Field(() => Stage, { nullable: true })
  stage!: string;

  @Field(() => Boolean, { description: '是否后退 / back, where no rules are asked for' })
  back!: boolean;

  @Field(() => Boolean, { description: '条件已满足 / nothing is missing at the moment' })
  ready!: boolean;

  @Field(() => [MissingItem], { description: '尚缺的内容 / what is missing' })
  missing!: readonly MissingItem[];
}

/** What one can do with an opportunity next: the buttons of its page. */
@Resolver()
export class StageMovesResolver {
  @Authorized()
  @Query(() => [StageMove], {
    nullable: true,
    description:
      '销售机会可以进入的阶段及尚缺的内容 / Stages that an opportunity can be moved to, with what each still asks for. ' +
      'Null: there is no such opportunity, or none that you may see.',
  })
  async stageMoves(@Arg('id', () => ID) id: string, @Ctx() { write }: CrmContext): Promise<StageMove[] | null> {
    let moves: StageMove[] | null = null;
    const work = async (opportunity: Opportunity, context: VerbContext): Promise<void> => {
      moves = await movesOf(opportunity, context);
    };
    await write.act(Opportunity, id, work, { action: 'read', dryRun: true });
    return moves;
  }
}

async function movesOf(opportunity: Opportunity, context: VerbContext): Promise<StageMove[]> {
  const { id, stage, pipeline } = opportunity;
  const stages = await context.loadBy(Stage, 'pipeline', [pipeline.id]);
  const byId = new Map(stages.map((one) => [one.id, one]));
  const open = new Set(
    stageMachine(stages)
      .next(stage.id, context.principal)
      .map(({ to }) => to),
  );
  const entries = [...open].map((stageId) => ({ opportunityId: id, stageId, formerId: stage.id }));
  const missing = await missingAt(entries, context);
  const moves = entries.flatMap((entry): (StageMove & { position: number })[] => {
    const to = byId.get(entry.stageId);
    if (!to) return [];
    const found = [...(missing.get(entry) ?? []), ...missingReason(opportunity, to)];
    const back = to.kind === 'OPEN' && to.position < (byId.get(stage.id)?.position ?? 0);
    return [{ stage: to.id, back, ready: found.length === 0, missing: found, position: to.position }];
  });
  return moves.sort((a, b) => a.position - b.position);
}
