import { hooksOf, ValidationError, type Change } from '../../sdk/index.ts';
import { OpportunityParticipant } from './opportunity-participant.entity.ts';

function askForSomebody(changes: readonly Change<OpportunityParticipant>[]): void {
  for (const change of changes) {
    if (change.record.contact || change.record.account) continue;
    change.reject(
      new ValidationError(
        'REQUIRED',
        {
          zh: '参与人必须是联系人(contactId)或单位(accountId)',
          en: 'A participant is a contact (contactId) or an account (accountId)',
        },
        { path: ['contactId'] },
      ),
    );
  }
}

export const opportunityParticipantHooks = hooksOf(OpportunityParticipant, {
  beforeCreate: askForSomebody,
  beforeUpdate: askForSomebody,
});
