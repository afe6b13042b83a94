import { draws } from '@guanxi/core';

const families = [...'林高罗梁谢宋唐邓冯曹彭曾萧田董'];
const givens = {
  head: ['国华', '建军', '志远', '文涛', '海峰', '立新'],
  spouse: ['淑珍', '美玲', '晓燕', '丽华', '慧敏', '玉洁'],
  child: ['子涵', '雨桐', '浩然', '欣怡', '宇轩', '佳琪'],
} as const;
const jobs = ['management', 'technician', 'administration', 'services', 'blue-collar', 'self-employed', 'retired'];
const segments = ['mass', 'mass', 'mass', 'affluent', 'affluent', 'private'];
const money = (amount: number | string) => ({ amount: String(amount), currency: 'CNY' });

/** Of each family: two adults, and a grown-up child in every other one. */
function membersOf(index: number) {
  const family = families[index] ?? '林';
  const draw = draws(9000 + index);
  const segment = draw.oneOf(segments);
  return (['head', 'spouse', 'child'] as const).slice(0, index % 2 === 0 ? 3 : 2).map((role, at) => ({
    role,
    contact: {
      externalId: `bank-demo:contact:${index + 1}:${role}`,
      // A wife keeps her own.
      familyName: role === 'spouse' ? draw.oneOf(families) : family,
      givenName: draw.oneOf(givens[role]),
      mobile: `+86137000${String(10_000 + index * 10 + at)}`,
      bank: {
        customerNumber: `P${String(100_000 + index * 10 + at)}`,
        segment,
        riskClass: draw.chance(0.8) ? 'low' : draw.oneOf(['medium', 'medium', 'high']),
        kycExpiresOn: `20${draw.between(26, 30)}-0${draw.between(1, 9)}-28`,
        age: role === 'child' ? draw.between(18, 26) : draw.between(36, 64),
        job: role === 'child' ? 'student' : draw.oneOf(jobs),
        maritalStatus: role === 'child' ? 'single' : 'married',
        education: draw.oneOf(['secondary', 'tertiary']),
        hasDefault: draw.chance(0.05),
        hasHousingLoan: role === 'head' && draw.chance(0.6),
        hasPersonalLoan: draw.chance(0.2),
        averageBalance: money(draw.between(2, 400) * 1000),
      },
    },
  }));
}

/** Customers are gone through every quarter: the half of them was there before the first of the eight reviews. */
export const reviews = [-728, -637, -546, -455, -364, -273, -182, -91] as const;

/** Place in the list of reviews: when the family came to the bank. */
const joinedIn = (index: number): number => Math.max(index - 7, 0);

/** Fifteen families and those who belong to them. */
export const households = families.map((family, index) => ({
  externalId: `bank-demo:household:${index + 1}`,
  name: `${family}家`,
  number: `H${String(10_000 + index)}`,
  segment: membersOf(index)[0]?.contact.bank.segment,
  members: membersOf(index),
  joined: joinedIn(index),
}));

/** Invented names: none of them is a company. */
export const companies = ['瑞丰纺织有限公司', '启明电子科技有限公司', '和顺食品有限公司', '安泰物流有限公司'].map(
  (name, index) => ({
    externalId: `bank-demo:company:${index + 1}`,
    name,
    roles: ['customer'],
    status: 'active',
    bank: {
      customerNumber: `C${String(5000 + index)}`,
      segment: index < 2 ? 'corporate' : 'small-business',
      riskClass: index === 3 ? 'medium' : 'low',
      kycExpiresOn: `2027-0${index + 3}-30`,
      creditLimit: money(`${(index + 1) * 5}000000`),
    },
  }),
);
