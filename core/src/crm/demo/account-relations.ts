import { draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { customers, groupMembers, type Company } from './companies.ts';
import { competitors } from './competitors.ts';
import type { DemoRow } from './loader.ts';
import { demo } from './organisation.ts';

interface Pairing {
  readonly type: string;
  /** Industries of both ends; they are of the same region. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** How many of those who might have such a partner do. */
  readonly share: number;
  readonly notes: readonly (string | null)[];
}

const pairings: readonly Pairing[] = [
  {
    type: 'supplies',
    from: ['wholesale', 'retail'],
    to: ['construction', 'interior-decoration'],
    share: 0.6,
    notes: ['年度框架供货', '零星材料采购', null],
  },
  {
    type: 'designs-for',
    from: ['architecture-design'],
    to: ['real-estate'],
    share: 0.8,
    notes: ['住宅项目设计总包', '方案及施工图设计', null],
  },
  {
    type: 'builds-for',
    from: ['construction', 'interior-decoration'],
    to: ['real-estate'],
    share: 0.4,
    notes: ['总承包', '精装修分包', '幕墙分包', null],
  },
  { type: 'distributes-for', from: ['retail'], to: ['wholesale'], share: 0.5, notes: ['二级经销', null] },
];

function partnersOf(company: Company, number: number, calendar: Calendar): DemoRow[] {
  const thisYear = Number(calendar.date(0).slice(0, 4));
  return pairings.flatMap((pairing, place) => {
    const draw = draws(46_000 + number * pairings.length + place);
    if (!pairing.from.includes(company.industry) || !draw.chance(pairing.share)) return [];
    const { region, externalId } = company;
    const others = customers.filter((one) => one.region === region && pairing.to.includes(one.industry));
    const partner = draw.oneOf(others.filter((one) => one.externalId !== externalId));
    const began = thisYear - draw.between(3, 9);
    const row = {
      externalId: `${demo}:relation:${number + 1}:${pairing.type}`,
      fromKey: externalId,
      toKey: partner.externalId,
      type: pairing.type,
      validFrom: `${began}-0${draw.between(1, 9)}-01`,
      // One in six worked together once.
      validTo: draw.chance(1 / 6) ? `${began + draw.between(1, 2)}-12-31` : null,
      note: region === 'International' ? null : draw.oneOf(pairing.notes),
    };
    return [row];
  });
}

const subsidiaries = groupMembers.map(({ externalId, parentKey, foundedYear }) => ({
  externalId: `${demo}:relation:subsidiary:${externalId}`,
  fromKey: externalId,
  toKey: parentKey,
  type: 'subsidiary-of',
  validFrom: `${Math.max(foundedYear, 2005)}-01-01`,
}));

/** Makers of the same things, each with the next one of the list. */
const rivalries = competitors.slice(1).map(({ externalId }, index) => ({
  externalId: `${demo}:relation:rivals:${index + 1}`,
  fromKey: competitors[index]?.externalId ?? '',
  toKey: externalId,
  type: 'competes-with',
}));

/** Who belongs to which group, who supplies whom, who designs and builds for whom. */
export function accountRelationsAt(calendar: Calendar): readonly DemoRow[] {
  return [
    ...subsidiaries,
    ...rivalries,
    ...customers.flatMap((company, index) => partnersOf(company, index, calendar)),
  ];
}
