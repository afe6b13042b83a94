import { Account, Contact, seededIds, type SeedContext } from '@guanxi/core';
import { BankFinancialAccount } from '../financial-accounts/financial-account.entity.ts';
import { BankHousehold } from '../households/household.entity.ts';
import { companies, households } from './customers.ts';
import { financialAccounts } from './financial-accounts.ts';
import { loadStaff } from './staff.ts';

export { demoSignIns } from './staff.ts';

/** A branch: its people, fifteen families and four companies with their accounts. */
export async function demo(context: SeedContext): Promise<void> {
  const managers = await loadStaff(context);
  const owner = (index: number) => ({ ownerId: managers[index % managers.length] });
  const people = households.flatMap(({ members }, index) =>
    members.map(({ contact }) => ({ ...contact, ...owner(index) })),
  );
  await context.upsert(Contact, people);
  const firms = companies.map((company, index) => ({ ...company, ...owner(index) }));
  await context.upsert(Account, firms);
  const [contactIds, accountIds] = [
    await seededIds(context, Contact, people),
    await seededIds(context, Account, companies),
  ];
  const owners = new Map([...people, ...firms].map(({ externalId, ownerId }) => [externalId, ownerId]));
  await context.upsert(
    BankHousehold,
    households.map(({ members, ...household }, index) => ({
      ...household,
      ...owner(index),
      members: members.map(({ role, contact }) => ({ role, contactId: contactIds.get(contact.externalId) })),
    })),
  );
  await context.upsert(
    BankFinancialAccount,
    financialAccounts().map(({ holderKey, company, ...account }) => ({
      ...account,
      ownerId: owners.get(holderKey),
      ...(company ? { holderAccountId: accountIds.get(holderKey) } : { holderContactId: contactIds.get(holderKey) }),
    })),
  );
}
