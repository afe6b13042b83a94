import { draws, type Draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { customers, type Company } from './companies.ts';
import { languageAbroad } from './foreign-companies.ts';
import { chineseName, foreignName } from './names.ts';
import type { DemoRow } from './loader.ts';
import { demo } from './organisation.ts';

const posts = [
  { jobTitle: '采购经理', department: '采购部', decisionRole: 'purchaser' },
  { jobTitle: '总经理', department: '总经办', decisionRole: 'decision-maker' },
  { jobTitle: '项目经理', department: '工程部', decisionRole: 'user' },
  { jobTitle: '主任设计师', department: '设计部', decisionRole: 'specifier' },
  { jobTitle: '总工程师', department: '技术部', decisionRole: 'influencer' },
  { jobTitle: '预算员', department: '成本部', decisionRole: 'blocker' },
] as const;

const postsAbroad = [
  { jobTitle: 'Procurement Manager', department: 'Procurement', decisionRole: 'purchaser' },
  { jobTitle: 'Managing Director', department: 'Management', decisionRole: 'decision-maker' },
  { jobTitle: 'Project Manager', department: 'Projects', decisionRole: 'user' },
  { jobTitle: 'Lead Architect', department: 'Design', decisionRole: 'specifier' },
] as const;

/** Seven people work for three companies, more or less. */
const headcount = [3, 2, 2, 3, 2, 3, 1, 3];

const two = (value: number): string => String(value).padStart(2, '0');

/** Somebody at a customer. */
export interface Person {
  readonly company: Company;
  readonly contact: DemoRow;
}

/** Every twelfth person came from another customer: the former employer stays known. */
function formerPost(number: number, started: number, draw: Draws, here: Company): DemoRow[] {
  const other = draw.oneOf(customers);
  if (number % 12 !== 0 || other === here) return [];
  return [
    {
      externalId: `${demo}:affiliation:${number}:former`,
      accountKey: other.externalId,
      main: false,
      from: `${started - 4}-03-01`,
      to: `${started - 1}-12-31`,
      ...draw.oneOf(posts),
    },
  ];
}

function person(company: Company, place: number, number: number, thisYear: number): Person {
  const draw = draws(10_000 + number);
  const language = languageAbroad.get(company.externalId);
  const key = `${demo}:contact:${number}`;
  const started = thisYear - draw.between(1, 12);
  const name = language ? foreignName(draw, language) : chineseName(draw);
  const jobs = language ? postsAbroad : posts;
  return {
    company,
    contact: {
      externalId: key,
      ...name,
      ...(language ? {} : { salutation: draw.chance(0.5) ? '先生' : '女士' }),
      mobile: language ? `+447790${String(100_000 + number * 137)}` : `+86138${String(10_000_000 + number * 137)}`,
      email: `contact${number}@customer.example`,
      birthday: `19${draw.between(65, 99)}-${two(draw.between(1, 12))}-${two(draw.between(1, 28))}`,
      preferredLanguage: language ?? 'zh',
      ownerKey: company.ownerKey,
      affiliations: [
        ...formerPost(number, started, draw, company),
        {
          externalId: `${demo}:affiliation:${number}`,
          accountKey: company.externalId,
          main: true,
          from: `${started}-${two(draw.between(1, 12))}-01`,
          ...jobs[(number + place) % jobs.length],
        },
      ],
    },
  };
}

/** Some seven hundred people. */
export function peopleAt(calendar: Calendar): readonly Person[] {
  const thisYear = Number(calendar.date(0).slice(0, 4));
  let number = 0;
  return customers.flatMap((company, index) =>
    Array.from({ length: headcount[index % headcount.length] ?? 2 }, (_, place) =>
      person(company, place, (number += 1), thisYear),
    ),
  );
}

/** External ids of the people of each company. */
export function contactsByCompany(people: readonly Person[]): ReadonlyMap<Company, readonly string[]> {
  const groups = Map.groupBy(people, ({ company }) => company);
  return new Map([...groups].map(([company, group]) => [company, group.map(({ contact }) => contact.externalId)]));
}
