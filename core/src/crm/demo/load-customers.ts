import { Account, Contact } from '../accounts/index.ts';
import type { Calendar } from './calendar.ts';
import { companyBatches } from './companies.ts';
import { firstDay } from './deals.ts';
import type { DemoLoader } from './loader.ts';
import type { peopleAt } from './people.ts';

/** Everybody was known before the two years began. */
export async function loadCustomers(
  loader: DemoLoader,
  calendar: Calendar,
  people: ReturnType<typeof peopleAt>,
): Promise<void> {
  const before = { at: calendar.moment(firstDay - 1, 10 * 60) };
  for (const batch of companyBatches) await loader.load(Account, batch, before);
  await loader.load(
    Contact,
    people.map(({ contact }) => contact),
    before,
  );
}
