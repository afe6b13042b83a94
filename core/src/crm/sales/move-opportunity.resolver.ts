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
      '`reason` is the loss (win) reason where the stage asks for one; `note` goes into the history. What the stage ' +
      'asks for and is not there comes back as StageGateFailed.',
  })
  async moveOpportunity(
    @Arg('id', () => ID) id: string,
    @Arg('stage', () => ID) stage: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Arg('note', () => String, { nullable: true }) note: string | null | undefined,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { read, write }: CrmContext,
  ): Promise<WriteOutcome> {
    const reasonField = reason == null ? 'lossReason' : await reasonFieldOf(stage, read);
    const input = {
      stageId: stage,
      ...(reason == null ? {} : { [reasonField]: reason }),
      ...(note == null ? {} : { stageNote: note }),
    };
    const outcome = await write.update(Opportunity, id, input, { ifVersion: ifVersion ?? undefined });
    return { ...outcome, errors: outcome.errors.map(named) };
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

/** The arguments that stand for fields of the record. */
const argumentOf: Readonly<Record<string, string>> = {
  ...{ stageId: 'stage', lossReason: 'reason', winReason: 'reason', stageNote: 'note' },
};

/** Errors name the field of the record; the caller gave arguments. */
function named(error: UserError): UserError {
  const name = argumentOf[error.path.at(-1) ?? ''];
  if (name === undefined) return error;
  return Object.create(error, { path: { value: [name], enumerable: true } }) as UserError;
}
