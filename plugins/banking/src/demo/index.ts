import { Account, Contact, demoDay, seedCrew, seededIds, type SeedContext } from '@guanxi/core';
import { BankFinancialAccount } from '../financial-accounts/financial-account.entity.ts';
import { BankHousehold } from '../households/household.entity.ts';
import { companies, households, reviews } from './customers.ts';
import { financialAccounts } from './financial-accounts.ts';
import { crew, managerRole } from './staff.ts';

export { demoSignIns } from './staff.ts';

/** A branch: its people, fifteen families and four companies, and two years of their accounts. */
export async function demo(context: SeedContext): Promise<void> {
  const before = { at: demoDay(context.now, -735).at };
  const managers = (await seedCrew(context, crew, before)).get(managerRole) ?? [];
  const owner = (index: number) => ({ ownerId: managers[index % managers.length] });
  /** Families that came to the bank together. */
  const joined = Map.groupBy(
    households.map((household, index) => ({ ...household, ...owner(index) })),
    (household) => household.joined,
  );
  const firms = companies.map((company, index) => ({ ...company, ...owner(index) }));
  await context.upsert(Account, firms, before);
  for (const [review, families] of joined) {
    const { at } = demoDay(context.now, (reviews[review] ?? reviews[0]) - 1);
    const people = families.flatMap(({ members, ownerId }) => members.map(({ contact }) => ({ ...contact, ownerId })));
    await context.upsert(Contact, people, { at });
    const contactIds = await seededIds(context, Contact, people);
    const rows = families.map(({ members, joined: _, ...household }) => ({
      ...household,
      members: members.map(({ role, contact }) => ({ role, contactId: contactIds.get(contact.externalId) })),
    }));
    await context.upsert(BankHousehold, rows, { at });
  }
  await loadAccounts(context, firms, [...joined.values()].flat());
}

interface Owned {
  readonly externalId: string;
  readonly ownerId: string | undefined;
}

type Family = Owned & Pick<(typeof households)[number], 'members'>;

async function loadAccounts(context: SeedContext, firms: readonly Owned[], families: readonly Family[]): Promise<void> {
  const people = families.flatMap(({ members, ownerId }) =>
    members.map(({ contact: { externalId } }) => ({ externalId, ownerId })),
  );
  const owners = new Map([...people, ...firms].map(({ externalId, ownerId }) => [externalId, ownerId]));
  const contactIds = await seededIds(context, Contact, people);
  const accountIds = await seededIds(context, Account, firms);
  await context.replay(
    BankFinancialAccount,
    financialAccounts(context.now).map(({ externalId, holderKey, company, steps: [opening, ...later] }) => {
      const holder = company
        ? { holderAccountId: accountIds.get(holderKey) }
        : { holderContactId: contactIds.get(holderKey) };
      const first = opening && {
        at: opening.at,
        values: { ...opening.values, ...holder, ownerId: owners.get(holderKey) },
      };
      return { externalId, steps: first ? [first, ...later] : [] };
    }),
  );
}
