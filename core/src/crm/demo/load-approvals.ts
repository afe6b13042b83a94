import {
  ApprovalAction,
  ApprovalAssignment,
  ApprovalDefinition,
  ApprovalDefinitionApprover,
  ApprovalDefinitionStep,
  ApprovalRequest,
  ApprovalStep,
} from '../approvals/index.ts';
import { CalendarDay, WorkingCalendar } from '../calendar/index.ts';
import { CampaignCost } from '../marketing/index.ts';
import { RecordShare } from '../organisation/index.ts';
import { approvalRequests, definitionApprovers, definitions, definitionSteps } from './approvals.ts';
import type { Calendar } from './calendar.ts';
import { campaignCosts, campaignsAt } from './campaigns.ts';
import { holidays } from './holidays.ts';
import type { DemoLoader } from './loader.ts';

/** Who approves the budgets of campaigns, what is in approval, and what campaigns cost. */
export async function loadApprovals(loader: DemoLoader, calendar: Calendar): Promise<void> {
  await loader.know(WorkingCalendar, [{ externalId: 'core:calendar' }]);
  await loader.load(CalendarDay, holidays);
  const campaigns = campaignsAt(calendar);
  await loader.load(CampaignCost, campaignCosts(campaigns, calendar));
  await loader.load(ApprovalDefinition, definitions);
  await loader.load(ApprovalDefinitionStep, definitionSteps);
  await loader.load(ApprovalDefinitionApprover, definitionApprovers);
  const { requests, steps, assignments, actions, shares } = approvalRequests(campaigns, calendar);
  await loader.load(ApprovalRequest, requests);
  await loader.load(ApprovalStep, steps);
  await loader.load(ApprovalAssignment, assignments);
  await loader.load(ApprovalAction, actions);
  await loader.load(RecordShare, shares);
}
