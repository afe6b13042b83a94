import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  Mutation,
  NotFound,
  NotPermitted,
  ObjectType,
  payloadOf,
  Resolver,
  UserError,
  ValidationError,
  type ClassRef,
  type CrmContext,
  type RecordReference,
  type VerbContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { Comment } from './comment.entity.ts';
import { commentedOn } from './commented-on.ts';
import { isManagedBy } from './is-managed-by.ts';

/** The comment, or why there is none. */
@ObjectType({ description: '批注的结果 / the comment, or errors' })
export class CommentOnPayload {
  /** Uuid; the engine fetches what is selected. */
  @Field(() => Comment, { nullable: true })
  comment!: string | null;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}

interface Work {
  readonly id: string;
  readonly owner?: RecordReference | null;
}

/** Managers' comments on work records. */
@Resolver()
export class CommentResolver {
  @Authorized()
  @Mutation(() => CommentOnPayload, {
    description:
      '批注工作记录:仅限负责人的上级;负责人会看到未读批注 / A manager of whoever is responsible says something about the work; ' +
      'it is unread until that person has read it.',
  })
  async commentOn(
    @Arg('subjectId', () => ID, { description: '工作记录、任务或重点客户计划 / activity, task or key-account plan' })
    subjectId: string,
    @Arg('text', () => String) text: string,
    @Ctx() { write }: CrmContext,
  ): Promise<CommentOnPayload> {
    let comment: string | null = null;
    const say = async (entity: ClassRef<Work>, code: string): Promise<WriteOutcome> =>
      write.act(
        entity,
        subjectId,
        async (work, context) => {
          comment = (await comments(work, code, text.trim(), context)).id;
        },
        { action: 'read', argument: 'subjectId' },
      );
    for (const { entity, code } of commentedOn()) {
      const { errors } = await say(entity, code);
      // An id of another type names nothing here.
      if (errors.some((error) => error.code === 'NOT_FOUND')) continue;
      return { comment: errors.length > 0 ? null : comment, errors };
    }
    return { comment: null, errors: [NotFound.record({ zh: '工作记录', en: 'Work record' }, ['subjectId'])] };
  }

  @Authorized()
  @Mutation(() => payloadOf(Comment), {
    description: '标记批注为已读:仅限接收人 / The recipient has read the comment.',
  })
  markCommentRead(@Arg('id', () => ID) id: string, @Ctx() { write }: CrmContext): Promise<WriteOutcome> {
    return write.act(
      Comment,
      id,
      (comment, { principal, now }) => {
        if (comment.recipient !== principal?.userId) {
          const text = { zh: '只有接收人可以标记已读', en: 'Only the recipient marks it as read' };
          throw new NotPermitted('NOT_RECIPIENT', text, { path: ['id'] });
        }
        comment.readAt ??= now;
      },
      { action: 'read' },
    );
  }
}

async function comments(work: Work, code: string, text: string, context: VerbContext): Promise<Comment> {
  const owner = work.owner?.id;
  if (owner === undefined || !(await isManagedBy(owner, context))) {
    const message = { zh: '只有负责人的上级可以批注', en: 'Only managers of whoever is responsible comment on work' };
    throw new NotPermitted('NOT_A_MANAGER', message, { path: ['subjectId'] });
  }
  const label = { zh: '内容', en: 'Text' };
  if (text === '') throw ValidationError.required('text', label);
  if (text.length > longest) throw ValidationError.tooLong('text', label, text.length, longest);
  return context.create(Comment, { subject: { type: code, id: work.id }, text, recipient: owner });
}

/** Characters, as in the entity. */
const longest = 4000;
