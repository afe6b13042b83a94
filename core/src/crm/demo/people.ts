import { draws } from '../../sdk/index.ts';
import { companies } from './companies.ts';
import { demo } from './organisation.ts';

const families = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹'];
const givens = [
  '建国',
  '海燕',
  '志刚',
  '丽华',
  '晓明',
  '文静',
  '大伟',
  '雪峰',
  '玉梅',
  '俊',
  '婷婷',
  '振华',
  '春生',
  '佳怡',
  '东升',
];

const posts = [
  { jobTitle: '采购经理', department: '采购部', decisionRole: 'purchaser' },
  { jobTitle: '总经理', department: '总经办', decisionRole: 'decision-maker' },
  { jobTitle: '项目经理', department: '工程部', decisionRole: 'user' },
  { jobTitle: '主任设计师', department: '设计部', decisionRole: 'specifier' },
  { jobTitle: '总工程师', department: '技术部', decisionRole: 'influencer' },
] as const;

const contactsPerCompany = 2;

function person(index: number) {
  const draw = draws(10_000 + index);
  const company = companies[Math.floor(index / contactsPerCompany)] ?? companies[0];
  const started = `20${draw.between(12, 23)}-0${draw.between(1, 9)}-01`;
  return {
    contact: {
      externalId: `${demo}:contact:${index + 1}`,
      familyName: draw.oneOf(families),
      givenName: draw.oneOf(givens),
      mobile: `+86138${String(10_000_000 + index * 137)}`,
      email: `contact${index + 1}@customer.example`,
      birthday: `19${draw.between(65, 95)}-0${draw.between(1, 9)}-${draw.between(10, 28)}`,
      preferredLanguage: 'zh',
      ownerKey: company?.ownerKey,
    },
    affiliation: {
      externalId: `${demo}:affiliation:${index + 1}`,
      contactKey: `${demo}:contact:${index + 1}`,
      accountKey: company?.externalId,
      main: true,
      from: started,
      ...posts[(index * 3) % posts.length],
    },
  };
}

const people = Array.from({ length: companies.length * contactsPerCompany }, (_, index) => person(index));

export const contacts = people.map(({ contact }) => contact);
export const affiliations = people.map(({ affiliation }) => affiliation);
