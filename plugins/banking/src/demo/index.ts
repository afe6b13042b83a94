import { Account, Contact, seededIds, type SeedContext } from '@guanxi/core';
import { BankFinancialAccount } from '../financial-accounts/financial-account.entity.ts';
import { BankHousehold } from '../households/household.entity.ts';
import { companies, households } from './customers.ts';
import { financialAccounts } from './financial-accounts.ts';

/** Fifteen families and four companies with their accounts. */
export async function demo(context: SeedContext): Promise<void> {
  const people = households.flatMap(({ members }) => members.map(({ contact }) => contact));
  await context.upsert(Contact, people);
  await context.upsert(Account, companies);
  const [contactIds, accountIds] = [
    await seededIds(context, Contact, people),
    await seededIds(context, Account, companies),
  ];
  await context.upsert(
    BankHousehold,
    households.map(({ members, ...household }) => ({
      ...household,
      members: members.map(({ role, contact }) => ({ role, contactId: contactIds.get(contact.externalId) })),
    })),
  );
  await context.upsert(
    BankFinancialAccount,
    financialAccounts().map(({ holderKey, company, ...account }) => ({
      ...account,
      ...(company ? { holderAccountId: accountIds.get(holderKey) } : { holderContactId: contactIds.get(holderKey) }),
    })),
  );
}
