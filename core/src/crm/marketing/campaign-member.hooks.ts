import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { CampaignMember } from './campaign-member.entity.ts';

function checkPerson(change: Change<CampaignMember>): void {
  const { contact, account, lead } = change.record;
  if ([contact, account, lead].filter(Boolean).length === 1) return;
  change.reject(
    new ValidationError(
      'ONE_PERSON',
      {
        zh: '成员应为联系人(contactId)、客户(accountId)、线索(leadId)之一,且只有一个',
        en: 'A member is exactly one of contactId, accountId, leadId',
      },
      { path: ['contactId'] },
    ),
  );
}

function prepare(changes: readonly Change<CampaignMember>[], { now }: HookContext): void {
  for (const change of changes) {
    const { record } = change;
    if (change.kind === 'create') checkPerson(change);
    if (record.response === 'NONE') record.respondedAt = null;
    else if (isAnsweredNow(change)) record.respondedAt ??= now;
  }
}

/** A new member that says `respondedAt: null` answered nobody knows when: history is imported so. */
function isAnsweredNow({ kind, record, changed }: Change<CampaignMember>): boolean {
  return kind === 'create' ? record.respondedAt === undefined : changed.has('response');
}

export const campaignMemberHooks = hooksOf(CampaignMember, { beforeCreate: prepare, beforeUpdate: prepare });
