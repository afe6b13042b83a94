import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { refuseCircles } from '../refuse-circles.ts';
import { requireApprovedBudget } from './campaign-approval.ts';
import { Campaign } from './campaign.entity.ts';

const circle = { zh: '上级活动不能是自己或自己的下级', en: 'A campaign cannot be its own ancestor' };

function checkDates(change: Change<Campaign>): void {
  const { startsOn, endsOn } = change.record;
  if (!startsOn || !endsOn || endsOn >= startsOn) return;
  change.reject(
    new ValidationError(
      'ENDS_BEFORE_START',
      { zh: '结束日期(endsOn)早于开始日期(startsOn)', en: 'The campaign ends (endsOn) before it starts (startsOn)' },
      { path: ['endsOn'] },
    ),
  );
}

async function check(changes: readonly Change<Campaign>[], context: HookContext): Promise<void> {
  for (const change of changes) checkDates(change);
  await refuseCircles(Campaign, changes, context, circle);
}

export const campaignHooks = hooksOf(Campaign, {
  beforeCreate: check,
  beforeUpdate: check,
  check: requireApprovedBudget,
});
