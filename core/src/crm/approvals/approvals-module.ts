import type { PluginModule } from '../../sdk/index.ts';
import { ApprovalAction } from './approval-action.entity.ts';
import { ApprovalAssignment } from './approval-assignment.entity.ts';
import { ApprovalDefinitionApprover } from './approval-definition-approver.entity.ts';
import { ApprovalDefinitionStep } from './approval-definition-step.entity.ts';
import { ApprovalDefinition } from './approval-definition.entity.ts';
import { approvalKinds } from './approval-kind.ts';
import { ApprovalLimit } from './approval-limit.entity.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import { ApprovalRequestFigure, ApprovalRequestResolver, MyApprovalsResolver } from './approval-request.resolver.ts';
import { ApprovalStep } from './approval-step.entity.ts';
import { ApprovalVerbsResolver } from './approval-verbs.resolver.ts';
import { deactivatedApproverHooks } from './deactivated-approver.hooks.ts';
import { approvalDefinitionHooks } from './definition.hooks.ts';
import { tendApprovals } from './tend-approvals.job.ts';

/** Approvals (审批): one engine for whatever needs somebody's consent. */
export const approvalsModule: PluginModule = {
  entities: [
    ...[ApprovalDefinition, ApprovalDefinitionStep, ApprovalDefinitionApprover, ApprovalLimit],
    ...[ApprovalRequest, ApprovalStep, ApprovalAssignment, ApprovalAction],
  ],
  types: [ApprovalRequestFigure],
  resolvers: [ApprovalRequestResolver, ApprovalVerbsResolver, MyApprovalsResolver],
  hooks: [...approvalDefinitionHooks, deactivatedApproverHooks],
  extensionPoints: [approvalKinds],
  jobs: { tendApprovals },
  schedules: [{ job: 'tendApprovals', cron: '*/5 * * * *', timeZone: 'UTC' }],
};
