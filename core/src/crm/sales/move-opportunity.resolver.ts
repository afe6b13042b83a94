import {
  Arg,
  Ctx,
  ID,
  Int,
  Mutation,
  NotFound,
  payloadOf,
  Resolver,
  type CrmContext,
  type UserError,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { Opportunity } from './opportunity.entity.ts';
import { Stage } from './stage.entity.ts';

/** The verb of the sales pipeline: an opportunity moves to another stage. */
@Resolver()
export class MoveOpportunityResolver {
  @Mutation(() => payloadOf(Opportunity), {
    description:
      '推进销售机会到另一阶段 / Moves an opportunity to another stage of its pipeline. ' +
      '`reason` is the loss (win) reason where the stage asks for one.',
  })
  async moveOpportunity(
    @Arg('id', () => ID) id: string,
    @Arg('stage', () => ID) stage: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { read, write }: CrmContext,
  ): Promise<WriteOutcome> {
    const target = await read.one(Stage, stage, { kind: true });
    if (!target) return { id: null, errors: [NotFound.record({ zh: '阶段', en: 'Stage' }, ['stage'])] };
    const reasonField = target['kind'] === 'WON' ? 'winReason' : 'lossReason';
    const input = { stageId: stage, ...(reason == null ? {} : { [reasonField]: reason }) };
    const outcome = await write.update(Opportunity, id, input, { ifVersion: ifVersion ?? undefined });
    const argument: Readonly<Record<string, string>> = { stageId: 'stage', [reasonField]: 'reason' };
    return { ...outcome, errors: outcome.errors.map((error) => named(error, argument)) };
  }
}

/** Errors name the field of the record; the caller gave arguments. */
function named(error: UserError, argument: Readonly<Record<string, string>>): UserError {
  const field = error.path.at(-1);
  const name = field === undefined ? undefined : argument[field];
  if (name === undefined) return error;
  return Object.create(error, { path: { value: [name], enumerable: true } }) as UserError;
}
