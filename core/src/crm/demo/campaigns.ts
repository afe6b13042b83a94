import { draws, type Draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { demo } from './organisation.ts';
import type { DatedRow } from './sales-documents.ts';
import { membersOf } from './staff.ts';

/** Name, type, days that it lasts, budget in thousands. */
const series = [
  ['新品发布会', 'product-launch', 2, 380],
  ['绿色建材技术研讨会', 'seminar', 1, 90],
  ['建筑设计师考察活动', 'study-tour', 4, 160],
  ['中国国际建材展', 'exhibition', 4, 620],
  ['客户满意度调查', 'survey', 20, 30],
  ['保温材料推介会', 'presentation', 1, 60],
  ['“匠心杯”室内设计大赛', 'design-contest', 60, 240],
  ['老客户电话回访', 'call-list', 15, 20],
  ['Building Asia, Singapore', 'exhibition', 3, 450],
] as const;

const rounds = 2;
/** Twice in two years, the last ones still ahead. */
const firstCampaign = -700;
const gap = 42;

const membersPerCampaign = 36;

const nameOf = (name: string, date: string): string => `${date.slice(0, 4)} ${name}`;

function plan(index: number, calendar: Calendar) {
  const [name, type, days, budget] = series[index % series.length] ?? series[0];
  const draw = draws(30_000 + index);
  const day = calendar.nextWorkingDay(firstCampaign + index * gap);
  const last = day + days - 1;
  return {
    draw,
    day,
    last,
    row: {
      externalId: `${demo}:campaign:${index + 1}`,
      name: nameOf(name, calendar.date(day)),
      type,
      status: last < 0 ? (draw.chance(0.06) ? 'cancelled' : 'completed') : day <= 0 ? 'active' : 'planned',
      startsOn: calendar.date(day),
      endsOn: calendar.date(last),
      budget: { amount: String(budget * 1000), currency: 'CNY' },
      ownerKey: draw.oneOf(membersOf('市场部')),
    },
  };
}

export function campaignsAt(calendar: Calendar) {
  return Array.from({ length: series.length * rounds }, (_, index) => plan(index, calendar));
}

function answer(draw: Draws, lastDay: number, calendar: Calendar) {
  if (lastDay >= 0 || draw.chance(0.3)) return { status: 'invited', response: 'NONE' };
  const respondedAt = calendar.moment(lastDay, 600 + draw.between(0, 400));
  if (draw.chance(0.25)) return { status: 'declined', response: 'NO', respondedAt };
  return { status: draw.oneOf(['attended', 'attended', 'responded']), response: 'YES', respondedAt };
}

/** Whom each campaign was meant for. `people`: external ids of contacts. */
export function campaignMembers(
  campaigns: ReturnType<typeof campaignsAt>,
  people: readonly string[],
  calendar: Calendar,
): readonly DatedRow[] {
  return campaigns.flatMap(({ row, day, last, draw }, campaign) => {
    const first = draw.between(0, people.length - 1);
    return Array.from({ length: membersPerCampaign }, (_, index) => ({
      // Invitations go out three weeks before.
      day: Math.min(day - 21, -1),
      row: {
        externalId: `${demo}:member:${campaign + 1}:${index + 1}`,
        campaignKey: row.externalId,
        // 17 is prime to the number of people: nobody is invited twice.
        contactKey: people[(first + index * 17) % people.length],
        ...answer(draw, last, calendar),
      },
    }));
  });
}

/** Share of the budget, in percent. */
const costs = [
  ['venue', '场地和搭建', 55],
  ['material', '样品和资料', 22],
  ['travel', '差旅', 14],
] as const;

/** What campaigns that are over were spent on: a little less than planned. */
export function campaignCosts(campaigns: ReturnType<typeof campaignsAt>, calendar: Calendar) {
  return campaigns
    .filter(({ row }) => row.status === 'completed')
    .flatMap(({ row, last }) =>
      costs.map(([type, description, share]) => ({
        externalId: `${row.externalId}:cost:${type}`,
        campaignKey: row.externalId,
        ...{ type, description, spentOn: calendar.date(last) },
        amount: { amount: String((Number(row.budget.amount) * share) / 100), currency: row.budget.currency },
      })),
    );
}
