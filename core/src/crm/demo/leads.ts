import { draws } from '../../sdk/index.ts';
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

function statusAt(age: number, chance: number): string {
  if (age < 12) return chance < 0.7 ? 'NEW' : 'CONTACTED';
  if (age < 60) return chance < 0.2 ? 'NEW' : chance < 0.6 ? 'CONTACTED' : chance < 0.85 ? 'QUALIFIED' : 'DISQUALIFIED';
  return chance < 0.1 ? 'CONTACTED' : chance < 0.4 ? 'QUALIFIED' : 'DISQUALIFIED';
}

/** Leads of two years, more of them lately; every third came from a campaign. Converted ones are customers already. */
export function leadsAt(calendar: Calendar, campaigns: ReturnType<typeof campaignsAt>) {
  const held = campaigns.filter(({ last }) => last < -2);
  return Array.from({ length: count }, (_, index) => {
    const draw = draws(35_000 + index);
    const region = draw.oneOf(regions);
    const place = draw.oneOf(region.places);
    const [suffix, industry] = draw.oneOf(kinds);
    const { familyName, givenName } = chineseName(draw);
    const campaign = draw.chance(0.34) ? draw.oneOf(held) : null;
    const share = Math.sqrt((index + 1) / count);
    const since = campaign ? campaign.last + 1 : Math.round(firstDay * (1 - share));
    const day = calendar.workingDay(Math.min(since, -1));
    const status = statusAt(-day, draw.between(0, 99) / 100);
    const company = `${place.city}${draw.oneOf(words)}${suffix}`;
    return {
      day,
      row: {
        externalId: `${demo}:lead:${index + 1}`,
        name: `${company} ${draw.oneOf(needs)}`,
        company,
        contactName: `${familyName}${givenName}`,
        jobTitle: draw.oneOf(['采购经理', '项目经理', '设计师', '总经理']),
        mobile: `+86139${String(20_000_000 + index * 211)}`,
        source: campaign ? 'campaign' : draw.oneOf(sources),
        rating: draw.oneOf(['HOT', 'WARM', 'WARM', 'COLD']),
        status,
        ...(status === 'DISQUALIFIED' && { disqualifiedReason: draw.oneOf(reasons) }),
        industry,
        region: region.name,
        expectedAmount: { amount: String(draw.between(5, 180) * 10_000), currency: 'CNY' },
        campaignKey: campaign?.row.externalId ?? null,
        ownerKey: ownerIn(industry === 'retail' ? region.channel : region.projects, draw),
      },
    };
  });
}
