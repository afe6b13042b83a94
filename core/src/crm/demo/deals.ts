import { draws, Money, multiplyMoney, sumMoney, type Draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { customers, type Company } from './companies.ts';
import { courseOf, type Arrival, type StageCode } from './deal-course.ts';
import { languageAbroad } from './foreign-companies.ts';
import { demo } from './organisation.ts';
import { products, usualHundreds } from './products.ts';

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

const count = 900;
/** Two years. */
export const firstDay = -730;

/** CNY for one USD, in price lists. */
const dollar = 7.2;

function priceOf(amount: string, currency: string): { amount: string; currency: string } {
  return { amount: currency === 'CNY' ? amount : (Number(amount) / dollar).toFixed(2), currency };
}

function linesOf(draw: Draws, currency: string): DealLine[] {
  const first = draw.between(0, products.length - 1);
  return Array.from({ length: draw.oneOf([1, 1, 1, 2, 2, 3]) }, (_, index) => {
    const product = products[(first + index * 4) % products.length] ?? products[0];
    if (!product) throw new Error('The catalogue is empty');
    const [low, high] = usualHundreds[product.family];
    return {
      productKey: product.externalId,
      quantity: String(draw.between(low, high) * 100),
      price: priceOf(product.listPrice.amount, currency),
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

function deal(index: number, calendar: Calendar, contacts: ReadonlyMap<Company, readonly string[]>): Deal {
  const draw = draws(50_000 + index);
  const company = draw.oneOf(customers);
  const people = contacts.get(company) ?? [];
  const isAbroad = languageAbroad.has(company.externalId);
  const lines = linesOf(draw, isAbroad ? 'USD' : 'CNY');
  const total = totalOf(lines);
  const planned = firstDay + Math.floor((index * (-firstDay - 10)) / count) + draw.between(0, 6);
  // During a holiday the team enters the latest ones before it.
  const opened = Math.min(calendar.reportingDay(planned), calendar.workingDay(-1));
  const name = `${company.shortName} ${isAbroad ? draw.oneOf(projectsAbroad) : draw.oneOf(projects)}`;
  const source = draw.oneOf(sources);
  const contactKey = people[draw.between(0, Math.max(people.length - 1, 0))] ?? null;
  const course = courseOf(draw, opened, chanceOf(company.ownerKey, total), calendar);
  const stage = course.at(-1)?.stage ?? 'CONTACT';
  return {
    number: index + 1,
    externalId: `${demo}:opportunity:${index + 1}`,
    name,
    company,
    contactKey,
    source,
    lines,
    total,
    course,
    stage,
  };
}

/** Two years of selling. */
export function dealsAt(calendar: Calendar, contacts: ReadonlyMap<Company, readonly string[]>): readonly Deal[] {
  return Array.from({ length: count }, (_, index) => deal(index, calendar, contacts));
}

/** The day on which the deal came to the stage; undefined where it has not. */
export function arrivalAt({ course }: Deal, stage: StageCode): number | undefined {
  return course.find((arrival) => arrival.stage === stage)?.day;
}
