import { draws, type Draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import type { campaignsAt } from './campaigns.ts';
import { firstDay } from './deals.ts';
import { chineseName } from './names.ts';
import { demo } from './organisation.ts';
import { ownerIn, regions } from './regions.ts';

const words = ['和盛', '筑美', '诚远', '新域', '联拓', '恒业', '森居', '博雅', '云顶', '德邻', '铭豪', '优筑'];
const kinds = [
  ['装饰设计有限公司', 'interior-decoration'],
  ['建筑劳务有限公司', 'construction'],
  ['置业有限公司', 'real-estate'],
  ['建材经营部', 'retail'],
  ['酒店管理有限公司', 'hospitality'],
] as const;
const needs = ['吊顶隔墙材料', '外墙保温', '屋面防水', '幕墙系统', '地面材料', '整体解决方案'];
const sources = ['exhibition', 'exhibition', 'website', 'website', 'hotline', 'referral', 'visit', 'partner'];
const reasons = ['unreachable', 'no-need', 'no-budget', 'not-our-market', 'other-supplier', 'duplicate'];

const count = 240;

/** Who asked, for what, and roughly when: the same whatever day the demo is installed on. */
export function prospectOf(index: number) {
  const draw = draws(35_000 + index);
  const region = draw.oneOf(regions);
  const place = draw.oneOf(region.places);
  const [suffix, industry] = draw.oneOf(kinds);
  const person = chineseName(draw);
  const shortName = `${place.city}${draw.oneOf(words)}`;
  const need = draw.oneOf(needs);
  const mobile = `+86139${String(20_000_000 + index * 211)}`;
  const ownerKey = ownerIn(industry === 'retail' ? region.channel : region.projects, draw);
  const isOfCampaign = draw.chance(0.34);
  const source = isOfCampaign ? 'campaign' : draw.oneOf(sources);
  return {
    ...{ draw, region, place, industry, person, shortName, need, mobile, ownerKey, source },
    company: `${shortName}${suffix}`,
    jobTitle: draw.oneOf(['采购经理', '项目经理', '设计师', '总经理']),
    // More of them lately.
    since: Math.round(firstDay * (1 - Math.sqrt((index + 1) / count))),
  };
}

export type Prospect = ReturnType<typeof prospectOf>;

export const prospects: readonly Prospect[] = Array.from({ length: count }, (_, index) => prospectOf(index));

export const leadKey = (index: number): string => `${demo}:lead:${index + 1}`;

/** What is known of a lead, whatever becomes of it. */
export function leadValues({ person, region, ...prospect }: Prospect, draw: Draws) {
  const { company, need, jobTitle, mobile, source, industry, ownerKey } = prospect;
  return {
    name: `${company} ${need}`,
    company,
    contactName: `${person.familyName}${person.givenName}`,
    ...{ jobTitle, mobile, source, industry, ownerKey },
    rating: draw.oneOf(['HOT', 'WARM', 'WARM', 'COLD']),
    region: region.name,
    expectedAmount: { amount: String(draw.between(5, 180) * 10_000), currency: 'CNY' },
  };
}

function statusAt(age: number, chance: number): string {
  if (age < 12) return chance < 0.7 ? 'NEW' : 'CONTACTED';
  if (age < 60) return chance < 0.2 ? 'NEW' : chance < 0.6 ? 'CONTACTED' : chance < 0.85 ? 'QUALIFIED' : 'DISQUALIFIED';
  return chance < 0.1 ? 'CONTACTED' : chance < 0.4 ? 'QUALIFIED' : 'DISQUALIFIED';
}

/**
 * Leads of two years that did not become customers (yet); every third came from a campaign.
 * @param converted places in the list of prospects that are told elsewhere
 */
export function leadsAt(calendar: Calendar, campaigns: ReturnType<typeof campaignsAt>, converted: ReadonlySet<number>) {
  const held = campaigns.filter(({ last }) => last < -2);
  return prospects.flatMap((prospect, index) => {
    if (converted.has(index)) return [];
    const draw = draws(36_000 + index);
    const campaign = prospect.source === 'campaign' ? draw.oneOf(held) : null;
    const day = calendar.workingDay(Math.min(campaign ? campaign.last + 1 : prospect.since, -1));
    const status = statusAt(-day, draw.between(0, 99) / 100);
    const row = {
      externalId: leadKey(index),
      ...leadValues(prospect, draw),
      status,
      ...(status === 'DISQUALIFIED' && { disqualifiedReason: draw.oneOf(reasons) }),
      campaignKey: campaign?.row.externalId ?? null,
    };
    return [{ day, row }];
  });
}
