import {
  connectionOf,
  Ctx,
  Field,
  FieldResolver,
  ObjectType,
  opaqueId,
  Query,
  Requires,
  Resolver,
  Root,
  Unauthenticated,
  type CrmContext,
  type ListReference,
} from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';
import { ApprovalAssignment } from './approval-assignment.entity.ts';
import type { ApprovalFigure } from './approval-kind.ts';
import { ApprovalRequest } from './approval-request.entity.ts';

@ObjectType({ description: '审批数据 / A figure that approvers decide by, as of the submission' })
export class ApprovalRequestFigure {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  value!: string;
}

/** What was true of the subject when the request was submitted. */
@Resolver(() => ApprovalRequest)
export class ApprovalRequestResolver {
  @FieldResolver(() => [ApprovalRequestFigure], {
    description: '提交时的关键数据 / Figures of the subject as of the submission, for whoever is asked',
  })
  @Requires('snapshot')
  figures(@Root() { snapshot }: ApprovalRequest, @Ctx() { language }: CrmContext): ApprovalRequestFigure[] {
    const figures = JSON.parse(snapshot ?? '[]') as readonly ApprovalFigure[];
    return figures.map(({ label, value }) => ({ label: label[language], value }));
  }
}

/** The inbox of an approver. */
@Resolver()
export class MyApprovalsResolver {
  @Query(() => connectionOf(ApprovalAssignment), {
    description: '待我审批 / What waits for a decision of the caller, what is due first at the top',
  })
  myApprovals(@Ctx() { principal }: CrmContext): ListReference {
    if (!principal) throw new Unauthenticated();
    const approverId = { eq: opaqueId(User, principal.userId) };
    return { where: { status: { eq: 'PENDING' }, approverId }, orderBy: [{ step: { dueAt: 'ASC' } }, { id: 'ASC' }] };
  }
}
