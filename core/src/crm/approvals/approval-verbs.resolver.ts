import {
  Arg,
  Ctx,
  ID,
  Int,
  Mutation,
  opaqueId,
  payloadOf,
  Resolver,
  type CrmContext,
  type VerbContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';
import { approvalErrors } from './approval-errors.ts';
import { kindNamed } from './approval-kind.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import { note } from './course.ts';
import { addApprover, approve, delegate, giveBack, reject, requireApplicant, withdraw } from './decide.ts';
import { resubmit, submitForApproval } from './submit.ts';

type Comment = string | null | undefined;
type Version = number | null | undefined;
type Work = (request: ApprovalRequest, comment: string | null, context: VerbContext) => void | Promise<void>;

/** Who sees a request may try; what they may do, the verb asks. */
function act(id: string, { write }: CrmContext, work: Work, comment: Comment, version: Version): Promise<WriteOutcome> {
  const said = comment?.trim() || null;
  const options = { action: 'read', ifVersion: version ?? undefined } as const;
  return write.act(ApprovalRequest, id, (request, context) => work(request, said, context), options);
}

/** A verb that has to say why. */
function saying(work: (request: ApprovalRequest, comment: string, context: VerbContext) => void | Promise<void>): Work {
  return (request, comment, context) => {
    if (comment === null) throw approvalErrors.commentRequired();
    return work(request, comment, context);
  };
}

/** A verb that brings in another user: one whom the caller sees. */
async function withPerson(
  id: string,
  to: string,
  comment: Comment,
  work: typeof delegate,
  context: CrmContext,
): Promise<WriteOutcome> {
  const { sql } = context;
  const [user] = await sql.rows<{ id: string }>`
    select u.id from ${sql.visible(User)} u where u.id = ${sql.id(User, to)}`;
  const withThem: Work = (request, said, hooks) => {
    // The request comes first: of one that the caller does not see nothing else is said.
    if (!user) throw approvalErrors.notAvailable();
    return work(request, user.id, said, hooks);
  };
  return act(id, context, withThem, comment, null);
}

/** The verbs of approvals (审批): what applicants and approvers do, one mutation each. */
@Resolver()
export class ApprovalVerbsResolver {
  @Mutation(() => payloadOf(ApprovalRequest), {
    description:
      '提交审批(需要修改该记录的权限)/ Asks for approval of a record that the caller may update. ' +
      'NO_APPROVAL_NEEDED where no definition of the kind applies.',
  })
  async submitApproval(
    @Arg('kind', () => String, { description: '审批事项 / campaignBudget, opportunity …' }) kind: string,
    @Arg('subjectId', () => ID) subjectId: string,
    @Arg('comment', () => String, { nullable: true }) comment: Comment,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    const known = kindNamed(kind, context);
    if (!known) return { id: null, errors: [approvalErrors.unknownKind(kind)] };
    let made: string | null = null;
    const submit = async (subject: object, hooks: VerbContext): Promise<void> => {
      const submission = { kind, subject: subject as { id: string }, comment: comment?.trim() || null };
      const request = await submitForApproval(submission, hooks);
      if (!request) throw approvalErrors.notNeeded(known.label);
      made = opaqueId(ApprovalRequest, request.id);
    };
    const { errors } = await context.write.act(known.subject(), subjectId, submit, { argument: 'subjectId' });
    return { id: errors.length > 0 ? null : made, errors };
  }

  @Mutation(() => payloadOf(ApprovalRequest), {
    description: '同意 / Agrees, in the current steps that ask the caller',
  })
  approveApproval(
    @Arg('id', () => ID) id: string,
    @Arg('comment', () => String, { nullable: true }) comment: Comment,
    @Arg('ifVersion', () => Int, { nullable: true }) version: Version,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return act(id, context, approve, comment, version);
  }

  @Mutation(() => payloadOf(ApprovalRequest), { description: '拒绝 / Refuses; the comment says why' })
  rejectApproval(
    @Arg('id', () => ID) id: string,
    @Arg('comment', () => String) comment: string,
    @Arg('ifVersion', () => Int, { nullable: true }) version: Version,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return act(id, context, saying(reject), comment, version);
  }

  @Mutation(() => payloadOf(ApprovalRequest), {
    description: '退回申请人 / Gives it back to the applicant, who mends it and resubmits; the comment says why',
  })
  returnApproval(
    @Arg('id', () => ID) id: string,
    @Arg('comment', () => String) comment: string,
    @Arg('ifVersion', () => Int, { nullable: true }) version: Version,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return act(id, context, saying(giveBack), comment, version);
  }

  @Mutation(() => payloadOf(ApprovalRequest), {
    description: '重新提交 / The applicant submits what was returned, with the figures as they are now',
  })
  resubmitApproval(
    @Arg('id', () => ID) id: string,
    @Arg('comment', () => String, { nullable: true }) comment: Comment,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    const work: Work = (request, said, hooks) => {
      requireApplicant(request, hooks);
      return resubmit(request, said, hooks);
    };
    return act(id, context, work, comment, null);
  }

  @Mutation(() => payloadOf(ApprovalRequest), { description: '撤回 / The applicant takes it back' })
  withdrawApproval(
    @Arg('id', () => ID) id: string,
    @Arg('comment', () => String, { nullable: true }) comment: Comment,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return act(id, context, withdraw, comment, null);
  }

  @Mutation(() => payloadOf(ApprovalRequest), { description: '转交 / Somebody else decides instead of the caller' })
  delegateApproval(
    @Arg('id', () => ID) id: string,
    @Arg('to', () => ID) to: string,
    @Arg('comment', () => String, { nullable: true }) comment: Comment,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return withPerson(id, to, comment, delegate, context);
  }

  @Mutation(() => payloadOf(ApprovalRequest), {
    description: '加签 / Somebody else is asked as well, in the same step',
  })
  addApprover(
    @Arg('id', () => ID) id: string,
    @Arg('to', () => ID) to: string,
    @Arg('comment', () => String, { nullable: true }) comment: Comment,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return withPerson(id, to, comment, addApprover, context);
  }

  @Mutation(() => payloadOf(ApprovalRequest), { description: '评论 / A remark of anybody who sees the request' })
  commentOnApproval(
    @Arg('id', () => ID) id: string,
    @Arg('comment', () => String) comment: string,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    const work = saying((request, said, hooks) => note(request, 'COMMENTED', hooks, { comment: said }));
    return act(id, context, work, comment, null);
  }
}
