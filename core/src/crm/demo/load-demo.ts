import type { SeedContext } from '../../sdk/index.ts';
import { calendarOf } from './calendar.ts';
import { dealsAt } from './deals.ts';
import { loadForecasts } from './forecasts.ts';
import { loadKeyAccounts } from './key-accounts.ts';
import { convertedDeals } from './lead-conversions.ts';
import { loadApprovals } from './load-approvals.ts';
import { loadCustomers, loadRelationships } from './load-customers.ts';
import { loadAnnotations, loadConversions, loadFiles, loadMarketing } from './load-marketing.ts';
import { loadGuidance } from './load-guidance.ts';
import { loadOrdering } from './load-ordering.ts';
import { loadOrganisation } from './load-organisation.ts';
import { loadSelling, loadWork } from './load-selling.ts';
import { DemoLoader } from './loader.ts';
import { contactsByCompany, peopleAt } from './people.ts';

/**
 * A maker of building materials with a head office, three branches and sixty people: two years of its work, up to the
 * day of the installation. Names and amounts are the same every time; dates are counted from that day.
 */
export async function loadDemo(context: SeedContext): Promise<void> {
  const loader = new DemoLoader(context);
  const calendar = calendarOf(context.now);
  const people = peopleAt(calendar);
  const contacts = contactsByCompany(people);
  const deals = [...dealsAt(calendar, contacts), ...convertedDeals(calendar)];
  await loadOrganisation(loader, calendar);
  await loadCustomers(loader, calendar, people);
  await loadSelling(loader, calendar, deals);
  await loadRelationships(loader, calendar, people);
  await loadKeyAccounts(loader, calendar);
  await loadForecasts(loader, calendar);
  await loadMarketing(loader, calendar, people);
  await loadApprovals(loader, calendar);
  await loadOrdering(loader, calendar, deals);
  await loadWork(loader, calendar, deals, contacts);
  await loadConversions(loader, calendar);
  await loadAnnotations(loader, calendar, deals);
  await loadFiles(loader, calendar, deals);
  await loadGuidance(loader, calendar);
}
