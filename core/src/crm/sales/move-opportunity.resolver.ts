import {
  Arg,
  BadInput,
  Ctx,
  ID,
  Int,
  Mutation,
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
    const reasonField = reason == null ? 'lossReason' : await reasonFieldOf(stage, read);
    const input = { stageId: stage, ...(reason == null ? {} : { [reasonField]: reason }) };
    const outcome = await write.update(Opportunity, id, input, { ifVersion: ifVersion ?? undefined });
    const argument: Readonly<Record<string, string>> = { stageId: 'stage', lossReason: 'reason', winReason: 'reason' };
    return { ...outcome, errors: outcome.errors.map((error) => named(error, argument)) };
  }
}

/** The field that a reason belongs to; what is wrong with the stage itself, the write says. */
async function reasonFieldOf(stage: string, read: CrmContext['read']): Promise<'winReason' | 'lossReason'> {
  try {
    const target = await read.one(Stage, stage, { kind: true });
    return target?.['kind'] === 'WON' ? 'winReason' : 'lossReason';
  } catch (error) {
    if (error instanceof BadInput) return 'lossReason';
    throw error;
  }
}

/** Errors name the field of the record; the caller gave arguments. */
function named(error: UserError, argument: Readonly<Record<string, string>>): UserError {
  const field = error.path.at(-1);
  const name = field === undefined ? undefined : argument[field];
  if (name === undefined) return error;
  return Object.create(error, { path: { value: [name], enumerable: true } }) as UserError;
}
