import { hooksOf, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { CampaignMemberResponse } from './campaign-member-response.entity.ts';
import { CampaignMember } from './campaign-member.entity.ts';

const statusOf = { YES: 'responded', NO: 'declined', NONE: 'invited' } as const;

/** Each response is one more attempt; the latest one, whenever it was entered, is what the member says. */
async function tellMembers(changes: readonly Change<CampaignMemberResponse>[], context: HookContext): Promise<void> {
  for (const { record } of changes) record.respondedAt ??= context.now;
  const ids = [...new Set(changes.map(({ record }) => record.member.id))];
  await context.lock(CampaignMember, ids);
  const members = byId(await context.load(CampaignMember, ids));
  for (const { kind, record } of changes) {
    const member = members.get(record.member.id);
    if (!member) continue;
    if (kind === 'create') member.attempts += 1;
    if (member.respondedAt && member.respondedAt > record.respondedAt) continue;
    const { response, respondedAt, channel, result } = record;
    Object.assign(member, { response, respondedAt, channel: channel ?? null, result: result ?? null });
    // Who came has come, whatever is answered afterwards.
    if (member.status !== 'attended') member.status = statusOf[response];
  }
}

export const campaignMemberResponseHooks = hooksOf(CampaignMemberResponse, {
  beforeCreate: tellMembers,
  beforeUpdate: tellMembers,
});
