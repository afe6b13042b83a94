import { draws, Money, multiplyMoney, sumMoney, type Draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { customers, type Company } from './companies.ts';
import { courseOf, type Arrival, type StageCode } from './deal-course.ts';
import { demo } from './organisation.ts';
import { listedPrice, type PriceYear } from './price-lists.ts';
import { products, usualHundreds } from './products.ts';
import type { RegionName } from './regions.ts';

/** A line of a deal, and of the quote and the order that come of it. */
export interface DealLine {
  readonly productKey: string;
  readonly quantity: string;
  readonly price: { readonly amount: string; readonly currency: string };
  /** Percent. */
  readonly discount: string;
}

export interface Deal {
  /** From 1, in the order of opening. */
  readonly number: number;
  readonly externalId: string;
  readonly name: string;
  readonly company: Company;
  readonly contactKey: string | null;
  readonly source: string;
  /** Whose prices were offered. */
  readonly priceYear: PriceYear;
  readonly lines: readonly DealLine[];
  readonly total: Money;
  readonly course: readonly Arrival[];
  /** The last stage of the course. */
  readonly stage: StageCode;
}

const projects = [
  ...['住宅一期', '住宅二期', '商业综合体', '写字楼改造', '医院新院区', '中学迁建', '产业园厂房', '酒店装修'],
  ...['地铁站点', '会展中心', '物流仓库', '人才公寓', '体育馆', '数据中心', '年度框架采购', '样板工程'],
];
const projectsAbroad = [
  ...['Harbour Apartments', 'City Hospital Wing B', 'Logistics Park', 'Airport Hotel fit-out', 'School Extension'],
  ...['Office Tower recladding', 'Annual stock order', 'Data Centre Phase 2', 'Shopping Mall refurbishment'],
];
const sources = [
  ...['existing-customer', 'existing-customer', 'existing-customer', 'referral', 'referral', 'visit', 'visit'],
  ...['exhibition', 'tender', 'tender', 'hotline', 'website', 'partner', 'campaign'],
];

/** Deals that begin with a customer; those that begin with a lead have higher numbers. */
export const dealCount = 900;
/** Two years. */
export const firstDay = -730;

function linesOf(draw: Draws, region: RegionName, year: PriceYear): DealLine[] {
  const first = draw.between(0, products.length - 1);
  return Array.from({ length: draw.oneOf([1, 1, 1, 2, 2, 3]) }, (_, index) => {
    const product = products[(first + index * 4) % products.length] ?? products[0];
    if (!product) throw new Error('The catalogue is empty');
    const [low, high] = usualHundreds[product.family];
    const quantity = draw.between(low, high) * 100;
    const { amount, currency } = listedPrice(product, region, year, quantity);
    return {
      productKey: product.externalId,
      quantity: String(quantity),
      price: { amount, currency },
      discount: String(draw.oneOf([0, 0, 3, 5, 8, 12])),
    };
  });
}

/** Exact, as the CRM reckons it. */
export function totalOf(lines: readonly DealLine[]): Money {
  const amounts = lines.map(({ price, quantity, discount }) =>
    multiplyMoney(Money.of(price.amount, price.currency), quantity, 100 - Number(discount), '0.01'),
  );
  return sumMoney(amounts) ?? Money.of('0', 'CNY');
}

/** Some sell better than others; large orders are harder to win. */
function chanceOf(ownerKey: string, total: Money): number {
  const skill = (ownerKey.length * 7) % 5;
  return 0.34 + skill * 0.07 - (Number(total.amount) > 2_000_000 ? 0.12 : 0);
}

/** A deal as it begins. */
export interface Opening extends Pick<Deal, 'number' | 'name' | 'company' | 'contactKey' | 'source'> {
  /** Counted without holidays: what it costs must not depend on the day of the installation. */
  readonly planned: number;
  /** A reporting day. */
  readonly opened: number;
}

/** The deal with what was asked for, and the way that it went. */
export function dealFrom({ planned, opened, ...opening }: Opening, draw: Draws, calendar: Calendar): Deal {
  const { number, company } = opening;
  const priceYear = planned < firstDay / 2 ? 0 : 1;
  const lines = linesOf(draw, company.region, priceYear);
  const total = totalOf(lines);
  const course = courseOf(draw, opened, chanceOf(company.ownerKey, total), calendar);
  const stage = course.at(-1)?.stage ?? 'CONTACT';
  return { ...opening, externalId: `${demo}:opportunity:${number}`, priceYear, lines, total, course, stage };
}

function deal(index: number, calendar: Calendar, contacts: ReadonlyMap<Company, readonly string[]>): Deal {
  const draw = draws(50_000 + index);
  const company = draw.oneOf(customers);
  const people = contacts.get(company) ?? [];
  const planned = firstDay + Math.floor((index * (-firstDay - 10)) / dealCount) + draw.between(0, 6);
  // During a holiday the team enters the latest ones before it.
  const opened = Math.min(calendar.reportingDay(planned), calendar.workingDay(-1));
  const project = draw.oneOf(company.region === 'International' ? projectsAbroad : projects);
  const name = `${company.shortName} ${project}`;
  const source = draw.oneOf(sources);
  const contactKey = people[draw.between(0, Math.max(people.length - 1, 0))] ?? null;
  return dealFrom({ number: index + 1, name, company, contactKey, source, planned, opened }, draw, calendar);
}

/** Two years of selling. */
export function dealsAt(calendar: Calendar, contacts: ReadonlyMap<Company, readonly string[]>): readonly Deal[] {
  return Array.from({ length: dealCount }, (_, index) => deal(index, calendar, contacts));
}

/** The day on which the deal came to the stage; undefined where it has not. */
export function arrivalAt({ course }: Deal, stage: StageCode): number | undefined {
  return course.find((arrival) => arrival.stage === stage)?.day;
}
