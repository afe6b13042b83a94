import { draws } from '../../sdk/index.ts';
import { demo, sellers } from './organisation.ts';

const firstWords = [
  '宏远',
  '中建达',
  '金茂源',
  '恒泰',
  '新城',
  '鼎盛',
  '华宇',
  '永固',
  '天和',
  '东方',
  '凯通',
  '瑞丰',
  '盛世',
  '远大',
];

const kinds = [
  { suffix: '建筑工程有限公司', industry: 'construction', roles: ['customer'], ownership: ['private', 'state-owned'] },
  { suffix: '房地产开发有限公司', industry: 'real-estate', roles: ['customer'], ownership: ['private', 'listed'] },
  {
    suffix: '建筑设计院有限公司',
    industry: 'architecture-design',
    roles: ['partner'],
    ownership: ['state-owned', 'private'],
  },
  { suffix: '装饰工程有限公司', industry: 'interior-decoration', roles: ['customer'], ownership: ['private'] },
  { suffix: '建材贸易有限公司', industry: 'wholesale', roles: ['customer', 'wholesaler'], ownership: ['private'] },
] as const;

const lifecycle = ['assessed', 'selected', 'pursued', 'developing', 'retained'];
const count = 40;

function company(index: number) {
  const draw = draws(100 + index);
  const branch = sellers[index % sellers.length] ?? sellers[0];
  const kind = kinds[index % kinds.length] ?? kinds[0];
  const word = firstWords[index % firstWords.length] ?? '';
  const stage = draw.oneOf(lifecycle);
  const employees = draw.between(20, 3000);
  return {
    externalId: `${demo}:account:${index + 1}`,
    name: `${branch.city}${word}${kind.suffix}`,
    shortName: `${branch.city}${word}`,
    industry: kind.industry,
    roles: [...kind.roles],
    ownershipType: draw.oneOf(kind.ownership),
    size: employees > 1000 ? 'large' : employees > 300 ? 'medium' : 'small',
    employees,
    revenue: { amount: String(employees * draw.between(40, 120) * 10_000), currency: 'CNY' },
    yearlyPurchasing: String(employees * draw.between(2, 9) * 1000),
    foundedYear: draw.between(1988, 2018),
    country: '中国',
    province: branch.province,
    city: branch.city,
    address: `${branch.city}市建设路 ${draw.between(1, 400)} 号`,
    phone: `+86${branch.areaCode}${draw.between(60_000_000, 89_999_999)}`,
    lifecycle: stage,
    status: stage === 'retained' || stage === 'developing' ? 'active' : 'prospect',
    ownerKey: draw.oneOf(branch.owners),
    // Every eighth company belongs to the group of the one before the last.
    parentKey: index % 8 === 7 ? `${demo}:account:${index - 1}` : null,
  };
}

/** Contractors, developers, design institutes, decorators and dealers in three cities. */
export const companies = Array.from({ length: count }, (_, index) => company(index));
