import { demoDay, draws, type Draws } from '@guanxi/core';
import { contractors, dealers, designers, developers, institutes } from './partners.ts';
import { courseOf, type Arrival } from './project-course.ts';

const names = ['云栖花园', '江城之心', '海岸公馆', '长桥古镇', '北辰智谷', '澄湖雅苑', '金桥广场', '望江府'];
const phases = ['一期', '二期', '三期'];
const kinds = [
  'residential',
  'mixed-use',
  'residential',
  'culture',
  'industrial',
  'residential',
  'commercial',
  'hotel',
];
const sources = ['street-canvassing', 'media', 'key-account', 'design-institute', 'dealer', 'public-register'];

const keyOf = (draw: Draws, from: readonly { readonly externalId: string }[]): string => draw.oneOf(from).externalId;

const shared = ['stage', 'progress', 'outcome'] as const;

/** What is entered when the project comes to a stage. */
function entered(arrival: Arrival, course: readonly Arrival[], now: Date): Record<string, unknown> {
  const values = Object.fromEntries(shared.map((name) => [name, arrival[name]]));
  if (arrival.outcome === 'DISQUALIFIED') return { ...values, disqualifiedReason: 'design-rules-out' };
  const bidding = course.find(({ stage }) => stage === 'bidding');
  const [opens, closes] = [demoDay(now, (bidding?.day ?? 0) - 7), demoDay(now, (bidding?.day ?? 0) + 14)];
  if (arrival.stage === 'verified' && bidding) return { ...values, bidOpensOn: opens.date, bidClosesOn: closes.date };
  const { date } = demoDay(now, arrival.day);
  if (arrival.progress === 'main-structure') return { ...values, startsOn: date };
  return arrival.progress === 'completion' ? { ...values, completesOn: date } : values;
}

function project(index: number, now: Date) {
  const draw = draws(7000 + index);
  const at = index % names.length;
  const floorArea = draw.between(8, 180) * 1000;
  const course = courseOf(draw, index);
  return {
    externalId: `building-demo:project:${index + 1}`,
    values: {
      name: `${names[at]}${phases[Math.floor(index / names.length)]}`,
      type: kinds[at],
      source: draw.oneOf(sources),
      floorArea: String(floorArea),
      storeys: draw.between(3, 42),
      materialValue: { amount: String(floorArea * draw.between(60, 140)), currency: 'CNY' },
    },
    developerKey: developers[at % developers.length]?.externalId ?? '',
    participants: [
      { key: keyOf(draw, institutes), role: 'design-institute', decides: 'INFLUENCES' },
      { key: keyOf(draw, contractors), role: 'contractor', decides: draw.oneOf(['DECIDES', 'INFLUENCES', 'NEITHER']) },
      ...(draw.chance(0.5) ? [{ key: keyOf(draw, dealers), role: 'dealer', decides: 'NEITHER' }] : []),
    ],
    designerKey: keyOf(draw, designers),
    // As far as it has come by today.
    steps: course
      .filter(({ day }) => day < 0)
      .map((arrival) => ({ at: demoDay(now, arrival.day).at, values: entered(arrival, course, now) })),
  };
}

/** Twenty-four projects, three phases of eight sites, one found in each month of the two years. */
export function projects(now: Date) {
  return Array.from({ length: names.length * phases.length }, (_, index) => project(index, now));
}

/** What was published of every fourth project that was put out to tender, on the day on which we learned of it. */
export function tenderNotices(found: ReturnType<typeof projects>) {
  return found.flatMap(({ externalId, values, steps }, index) => {
    const bidding = steps.find(({ values: { stage } }) => stage === 'bidding');
    const announced = steps.find(({ values: { bidOpensOn } }) => bidOpensOn)?.values;
    if (!bidding || !announced || index % 4 !== 0) return [];
    const content = [
      `${values.name}工程材料采购招标公告`,
      '',
      `一、工程概况:总建筑面积 ${values.floorArea} 平方米,地上 ${values.storeys} 层。`,
      '二、招标内容:隔墙吊顶、保温及防水材料的供货。',
      `三、投标时间:${String(announced['bidOpensOn'])} 至 ${String(announced['bidClosesOn'])}。`,
      '四、投标人须具备近三年同类工程业绩,并提供产品检测报告。',
      '',
    ].join('\n');
    const fileName = `${values.name} 招标公告.txt`;
    return [{ at: bidding.at, projectKey: externalId, externalId: `${externalId}:tender`, fileName, content }];
  });
}
