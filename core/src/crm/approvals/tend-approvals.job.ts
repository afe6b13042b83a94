import { jobOf, opaqueId, z, type HookContext, type JobContext } from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';
import { ApprovalAssignment } from './approval-assignment.entity.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import { ApprovalStep } from './approval-step.entity.ts';
import { courseOf } from './course.ts';
import { escalate } from './escalate.ts';
import { replaceAbsent } from './replace-absent.ts';

/** Requests of one look; more come with the next one. */
const batch = 500;

interface Found {
  /** Uuid. */
  readonly request: string;
}

/**
 * Escalates what is over its deadline, and replaces approvers who have left. Each request is looked at again once it is
 * locked, so it may run as often and in as many processes as it likes.
 */
export const tendApprovals = jobOf({
  label: { zh: '审批逾期升级与审批人接替', en: 'Escalate overdue approvals, replace approvers who left' },
  payload: z.object({}),
  runAs: 'system',
  async run(_, context) {
    const late = await overdue(context);
    for (const { request } of late) await tend(request, escalate, context);
    const orphaned = await withAbsentApprovers(context);
    for (const { request } of orphaned) await tend(request, replace, context);
    return { overdue: late.length, absent: orphaned.length };
  },
});

async function tend(
  request: string,
  work: (request: ApprovalRequest, context: HookContext) => Promise<void>,
  { write }: JobContext,
): Promise<void> {
  await write.act(ApprovalRequest, opaqueId(ApprovalRequest, request), work, { action: 'read' });
}

async function replace(request: ApprovalRequest, context: HookContext): Promise<void> {
  if (request.status === 'PENDING') await replaceAbsent(await courseOf(request, context), context);
}

function overdue({ sql }: JobContext): Promise<Found[]> {
  return sql.rows<Found>`
    select s.request_id as request from ${sql.visible(ApprovalStep)} s
    where s.status = 'ACTIVE' and s.due_at <= now()
    group by 1 order by min(s.due_at) limit ${batch}`;
}

function withAbsentApprovers({ sql }: JobContext): Promise<Found[]> {
  return sql.rows<Found>`
    select distinct a.request_id as request from ${sql.visible(ApprovalAssignment)} a
    join ${sql.visible(User, { withDeleted: true })} u on u.id = a.approver_id
    where a.status in ('PENDING', 'EXPECTED') and (not u.active or u.deleted_at is not null)
    limit ${batch}`;
}
