import { draws, type SeedHistory } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import type { campaignsAt } from './campaigns.ts';
import type { Company } from './companies.ts';
import { reportedAt } from './deal-histories.ts';
import { dealCount, dealFrom, type Deal } from './deals.ts';
import { leadKey, leadValues, prospects, type Prospect } from './leads.ts';
import { demo } from './organisation.ts';

/** Leads are looked through together every six weeks: entered at one review, converted at the next or the one after. */
const firstReview = -700;
const gap = 42;

const reviewAfter = (day: number): number => Math.max(Math.ceil((day - firstReview) / gap), 0);

function reviewDay(review: number, calendar: Calendar): number {
  return Math.min(calendar.reportingDay(firstReview + review * gap), calendar.workingDay(-1));
}

/** A lead that became a customer. */
interface Conversion {
  readonly index: number;
  readonly prospect: Prospect;
  readonly company: Company;
  readonly contactKey: string;
  /** Numbers of the reviews. */
  readonly entered: number;
  readonly converted: number;
}

/** Of those that came long enough ago every fifth was converted, one of each company. */
const convertible = prospects.flatMap((prospect, index) =>
  index % 5 === 2 && index < 165 ? [{ prospect, index }] : [],
);
const conversions: readonly Conversion[] = [
  ...new Map(convertible.map((one) => [one.prospect.company, one])).values(),
].map(({ prospect, index }) => {
  const { company: name, shortName, ownerKey, industry, region, since } = prospect;
  const draw = draws(37_000 + index);
  const entered = reviewAfter(since);
  const company: Company = {
    externalId: `${demo}:account:lead:${index + 1}`,
    ...{ name, shortName, ownerKey, industry },
    employees: draw.between(8, 420),
    country: '中国',
    status: 'active',
    region: region.name,
  };
  const contactKey = `${demo}:contact:lead:${index + 1}`;
  return { index, prospect, company, contactKey, entered, converted: entered + draw.between(1, 2) };
});

/** Places of the converted ones among the prospects. */
export const convertedProspects: ReadonlySet<number> = new Set(conversions.map(({ index }) => index));

/** The deals that began with a lead, in the order of the leads. */
export function convertedDeals(calendar: Calendar): readonly Deal[] {
  return conversions.map(({ index, prospect, company, contactKey, converted }, place) =>
    dealFrom(
      {
        number: dealCount + place + 1,
        name: `${company.shortName} ${prospect.need}`,
        ...{ company, contactKey, source: prospect.source },
        planned: firstReview + converted * gap,
        opened: reviewDay(converted, calendar),
      },
      draws(38_000 + index),
      calendar,
    ),
  );
}

/** One step: the record is there from then on. */
function bornAt(at: Date, externalId: string, values: Readonly<Record<string, unknown>>): SeedHistory {
  return { externalId, steps: [{ at, values }] };
}

/** The accounts and contacts that the leads became, made when they were converted. */
export function convertedCustomers(calendar: Calendar) {
  const made = conversions.map(({ index, prospect, company: { externalId, ...company }, contactKey, converted }) => {
    const { place, person, jobTitle, mobile } = prospect;
    const at = reportedAt(reviewDay(converted, calendar), calendar);
    const account = bornAt(at, externalId, {
      ...company,
      roles: company.industry === 'retail' ? ['customer', 'retailer'] : ['customer'],
      ownershipType: 'private',
      size: company.employees > 300 ? 'medium' : company.employees > 20 ? 'small' : 'micro',
      ...{ province: place.province, city: place.city, lifecycle: 'developing' },
    });
    const affiliation = { externalId: `${demo}:affiliation:lead:${index + 1}`, accountKey: externalId, main: true };
    const contact = bornAt(at, contactKey, {
      ...{ ...person, mobile, preferredLanguage: 'zh', ownerKey: company.ownerKey },
      affiliations: [{ ...affiliation, jobTitle }],
    });
    return { account, contact };
  });
  return { accounts: made.map(({ account }) => account), contacts: made.map(({ contact }) => contact) };
}

/** The leads themselves: new at one review, a customer at a later one. */
export function convertedLeads(calendar: Calendar, campaigns: ReturnType<typeof campaignsAt>): readonly SeedHistory[] {
  return conversions.map(({ index, prospect, company, contactKey, entered, converted }, place) => {
    // The campaign of the weeks before.
    const campaign = prospect.source === 'campaign' ? campaigns[Math.max(entered - 1, 0)] : null;
    const values = { ...leadValues(prospect, draws(39_000 + index)), campaignKey: campaign?.row.externalId ?? null };
    const convertedAt = reportedAt(reviewDay(converted, calendar), calendar);
    const became = {
      status: 'CONVERTED',
      convertedAccountKey: company.externalId,
      convertedContactKey: contactKey,
      convertedOpportunityKey: `${demo}:opportunity:${dealCount + place + 1}`,
      convertedAt,
    };
    return {
      externalId: leadKey(index),
      steps: [
        { at: reportedAt(reviewDay(entered, calendar), calendar), values: { ...values, status: 'CONTACTED' } },
        { at: convertedAt, values: became },
      ],
    };
  });
}
