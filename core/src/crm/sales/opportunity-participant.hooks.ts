import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { byId } from '../by-id.ts';
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

/** Whom a person speaks for is noted when he comes in: after a change of employer he still spoke for the former one. */
async function noteEmployer(changes: readonly Change<OpportunityParticipant>[], context: HookContext): Promise<void> {
  const people = changes.filter(({ record }) => record.contact && !record.account);
  if (people.length === 0) return;
  const ids = people.flatMap(({ record }) => record.contact?.id ?? []);
  const contacts = byId(await context.load(Contact, [...new Set(ids)]));
  const employers = [...contacts.values()].flatMap(({ account }) => account?.id ?? []);
  const accounts = byId(await context.load(Account, [...new Set(employers)]));
  for (const { record } of people) {
    const employer = contacts.get(record.contact?.id ?? '')?.account?.id;
    record.account = accounts.get(employer ?? '') ?? null;
  }
}

async function prepare(changes: readonly Change<OpportunityParticipant>[], context: HookContext): Promise<void> {
  askForSomebody(changes);
  await noteEmployer(changes, context);
}

export const opportunityParticipantHooks = hooksOf(OpportunityParticipant, {
  beforeCreate: prepare,
  beforeUpdate: askForSomebody,
});
