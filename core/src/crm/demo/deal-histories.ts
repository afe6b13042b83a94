import { draws, type Draws, type SeedHistory } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { competitors } from './competitors.ts';
import type { Arrival } from './deal-course.ts';
import type { Deal } from './deals.ts';
import { languageAbroad } from './foreign-companies.ts';

const lossReasons = ['price', 'price', 'competitor', 'competitor', 'relationship', 'no-budget', 'cancelled', 'timing'];
const winReasons = ['product', 'service', 'relationship', 'brand', 'price'];
const roles = ['decision-maker', 'influencer', 'user', 'specifier', 'blocker'];
const nextSteps = [
  '安排样板工程参观',
  '提交修改后的报价',
  '约见设计负责人',
  '确认付款条件',
  '送检测报告',
  '陪同考察工厂',
];
const nextStepsAbroad = ['Send samples', 'Revise the offer', 'Confirm payment terms', 'Arrange a plant visit'];

/** Everybody enters what happened at another hour, but what one day brings is one unit of work. */
const minuteOf = (day: number): number => 9 * 60 + ((((day * 37) % 500) + 500) % 500);

/** When what happened on a reporting day was entered. */
export const reportedAt = (day: number, calendar: Calendar): Date => calendar.moment(day, minuteOf(day));

export const stageKey = (stage: string): string => `core:sales:${stage}`;

function competition(deal: Deal, draw: Draws) {
  const rival = draw.oneOf(competitors);
  const outcome = { WON: 'WON_AGAINST', LOST: 'LOST_TO' }[deal.stage as 'WON' | 'LOST'] ?? 'OPEN';
  return { competitorKey: rival.externalId, product: `${rival.shortName} ${draw.oneOf(['A', 'S', 'Pro'])}`, outcome };
}

function opening(deal: Deal, { day }: Arrival, draw: Draws, calendar: Calendar) {
  const { name, company, contactKey, source, lines } = deal;
  return {
    name,
    accountKey: company.externalId,
    contactKey,
    ownerKey: company.ownerKey,
    openedOn: calendar.date(day),
    source,
    lines,
    ...(contactKey && draw.chance(0.4) && { participants: [{ contactKey, role: draw.oneOf(roles) }] }),
    ...(draw.chance(0.35) && { competitors: [competition(deal, draw)] }),
  };
}

/** What is entered when the deal comes to a stage. */
function entering({ company }: Deal, { stage, day }: Arrival, draw: Draws, calendar: Calendar) {
  const reached = { stageKey: stageKey(stage) };
  if (stage === 'WON')
    return { ...reached, winReason: draw.oneOf(winReasons), closeDate: calendar.date(day), nextStep: null };
  if (stage === 'LOST')
    return { ...reached, lossReason: draw.oneOf(lossReasons), closeDate: calendar.date(day), nextStep: null };
  const isAbroad = languageAbroad.has(company.externalId);
  return {
    ...reached,
    // The expected day slips from stage to stage, and who forgets the deal is overdue.
    closeDate: calendar.date(day + draw.between(25, 110)),
    nextStep: draw.oneOf(isAbroad ? nextStepsAbroad : nextSteps),
  };
}

/** What happened to a deal, stage by stage. */
export function historyOf(deal: Deal, calendar: Calendar): SeedHistory {
  const draw = draws(60_000 + deal.number);
  return {
    externalId: deal.externalId,
    steps: deal.course.map((arrival, index) => ({
      at: reportedAt(arrival.day, calendar),
      values: {
        ...(index === 0 && opening(deal, arrival, draw, calendar)),
        ...entering(deal, arrival, draw, calendar),
      },
    })),
  };
}
