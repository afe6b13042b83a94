import {
  Arg,
  Authorized,
  Ctx,
  DateTime,
  Field,
  ID,
  InputType,
  Mutation,
  payloadOf,
  Resolver,
  type CrmContext,
  type ReadPort,
  type WriteOutcome,
  type WritePort,
} from '../../sdk/index.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import { Activity } from './activity.entity.ts';
import { Task } from './task.entity.ts';

/** What is to be done after the work. */
@InputType({ description: '后续任务 / what is to be done after the work' })
export class FollowUpInput {
  @Field(() => String, { nullable: true, description: '默认取下一步 / default: the next action' })
  title?: string | null;

  @Field(() => DateTime, { nullable: true })
  dueAt?: Date | null;

  @Field(() => ID, { nullable: true, description: '默认为本人 / default: the caller' })
  assigneeId?: string | null;
}

/** How the work ended. */
@InputType({ description: '工作结果 / how the work ended' })
export class CompleteActivityInput {
  @Field(() => String, { nullable: true })
  outcome?: string | null;

  @Field(() => String, { nullable: true })
  nextAction?: string | null;

  @Field(() => DateTime, { nullable: true, description: '默认为现在 / default: now' })
  doneAt?: Date | null;

  @Field(() => FollowUpInput, { nullable: true, description: '同时建立后续任务 / makes a follow-up task as well' })
  followUp?: FollowUpInput | null;
}

/** The verb that closes a piece of work. */
@Resolver()
export class CompleteActivityResolver {
  @Authorized()
  @Mutation(() => payloadOf(Activity), {
    description:
      '完成工作:记录结果和下一步,按规则检查凭据,可建立一项后续任务 / Closes work with its outcome and the next action; the evidence ' +
      'rule of its type must be met. A follow-up task is made once, however often this is repeated.',
  })
  completeActivity(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => CompleteActivityInput) { followUp, ...input }: CompleteActivityInput,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return allOrNothing(write, async (inside, read) => {
      const closed = await inside.update(Activity, id, { status: 'DONE', ...input });
      if (closed.errors.length > 0 || !followUp) return closed;
      return { id: closed.id, errors: await makeFollowUp(id, followUp, inside, read) };
    });
  }
}

async function makeFollowUp(
  id: string,
  followUp: FollowUpInput,
  write: WritePort,
  read: ReadPort,
): Promise<WriteOutcome['errors']> {
  const done = await read.one(Activity, id, { subject: { id: true }, nextAction: true });
  if ((await read.count(Task, { followUpOfId: { eq: id } })) > 0) return [];
  const { title, dueAt, assigneeId } = followUp;
  const subject = done?.['subject'] as { readonly id: string } | null | undefined;
  const task = {
    title: title ?? done?.['nextAction'],
    dueAt,
    followUpOfId: id,
    ...(assigneeId && { assigneeId }),
    ...(subject && { subjectId: subject.id }),
  };
  return (await write.create(Task, task)).errors;
}
