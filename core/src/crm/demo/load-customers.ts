import { Account, Contact } from '../accounts/index.ts';
import { AccountRelation, Consent, ContactPoint } from '../relationships/index.ts';
import { accountRelationsAt } from './account-relations.ts';
import type { Calendar } from './calendar.ts';
import { companyBatches } from './companies.ts';
import { consentsOf } from './consents.ts';
import { contactPointsOf } from './contact-points.ts';
import { firstDay } from './deals.ts';
import { convertedCustomers } from './lead-conversions.ts';
import type { DemoLoader } from './loader.ts';
import type { Person } from './people.ts';
import { byQuarter } from './sales-documents.ts';

/** All were known before the two years began, but for those who were leads then. */
export async function loadCustomers(loader: DemoLoader, calendar: Calendar, people: readonly Person[]): Promise<void> {
  const before = { at: calendar.moment(firstDay - 1, 10 * 60) };
  for (const batch of companyBatches) await loader.load(Account, batch, before);
  await loader.load(
    Contact,
    people.map(({ contact }) => contact),
    before,
  );
  const { accounts, contacts } = convertedCustomers(calendar);
  await loader.replay(Account, accounts);
  await loader.replay(Contact, contacts);
}

/** How the customers are reached, what they said about that, and what they are to each other. */
export async function loadRelationships(
  loader: DemoLoader,
  calendar: Calendar,
  people: readonly Person[],
): Promise<void> {
  const before = { at: calendar.moment(firstDay - 1, 11 * 60) };
  await loader.load(ContactPoint, contactPointsOf(people), before);
  await loader.load(AccountRelation, accountRelationsAt(calendar), before);
  for (const { at, rows } of byQuarter(calendar, consentsOf(people, calendar)))
    await loader.load(Consent, rows, { at });
}
