import { draws, type Draws } from '../../sdk/index.ts';
import { companies } from './companies.ts';
import { contacts } from './people.ts';
import { demo } from './organisation.ts';
import { products, usualQuantity } from './products.ts';

const projects = [
  '住宅一期',
  '商业综合体',
  '写字楼改造',
  '医院新院区',
  '中学迁建',
  '产业园厂房',
  '酒店装修',
  '地铁站点',
  '会展中心',
];
const sources = ['existing-customer', 'referral', 'visit', 'exhibition', 'tender', 'hotline', 'partner'];
const lossReasons = ['price', 'competitor', 'relationship', 'no-budget', 'cancelled', 'timing'];
const winReasons = ['product', 'service', 'relationship', 'brand', 'price'];
const openStages = ['CONTACT', 'NEEDS', 'PROPOSAL', 'NEGOTIATION'];
const nextSteps = ['安排样板工程参观', '提交修改后的报价', '约见设计负责人', '确认付款条件', '送检测报告'];

const count = 120;
/** Milliseconds. */
export const dayLength = 86_400_000;

/** 'YYYY-MM-DD', so many days after (before) `now`. */
export function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * dayLength).toISOString().slice(0, 10);
}

function linesOf(draw: Draws, key: string) {
  return Array.from({ length: draw.between(1, 3) }, (_, index) => {
    const product = draw.oneOf(products);
    const [low, high] = usualQuantity[product.family] ?? [1, 10];
    return {
      externalId: `${key}:line:${index + 1}`,
      productKey: product.externalId,
      quantity: String(draw.between(low / 100, high / 100) * 100),
      discount: String(draw.oneOf([0, 0, 3, 5, 8, 12])),
    };
  });
}

/** Where the deal stands: nearly half is won, a quarter lost, the rest is under way. */
function outcome(draw: Draws, opened: number, now: Date) {
  if (opened > -45 || draw.chance(0.3)) {
    return {
      stage: draw.oneOf(openStages),
      closeDate: dayAfter(now, draw.between(5, 120)),
      nextStep: draw.oneOf(nextSteps),
    };
  }
  const closeDate = dayAfter(now, Math.min(opened + draw.between(20, 140), -1));
  return draw.chance(0.62)
    ? { stage: 'WON', closeDate, winReason: draw.oneOf(winReasons) }
    : { stage: 'LOST', closeDate, lossReason: draw.oneOf(lossReasons) };
}

function deal(index: number, now: Date) {
  const draw = draws(50_000 + index);
  const company = draw.oneOf(companies);
  const position = companies.indexOf(company);
  const opened = -draw.between(1, 360);
  const externalId = `${demo}:opportunity:${index + 1}`;
  return {
    externalId,
    name: `${company.shortName} ${draw.oneOf(projects)}`,
    accountKey: company.externalId,
    contactKey: contacts[position * 2 + draw.between(0, 1)]?.externalId,
    ownerKey: company.ownerKey,
    openedOn: dayAfter(now, opened),
    source: draw.oneOf(sources),
    lines: linesOf(draw, externalId),
    ...outcome(draw, opened, now),
  };
}

/** A year of selling. */
export function deals(now: Date) {
  return Array.from({ length: count }, (_, index) => deal(index, now));
}
