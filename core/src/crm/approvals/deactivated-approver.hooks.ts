import { hooksOf, type Change, type HookContext } from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';
import { tendApprovals } from './tend-approvals.job.ts';

/** What waits for somebody who leaves goes on at once, not only with the next round of the job. */
async function passOn(changes: readonly Change<User>[], { jobs }: HookContext): Promise<void> {
  const leaves = changes.some(({ changed, record }) => changed.has('active') && !record.active);
  if (leaves) await jobs.enqueue(tendApprovals, {}, { key: 'tend-approvals' });
}

export const deactivatedApproverHooks = hooksOf(User, { beforeUpdate: passOn });
