import { draws, type Draws } from '@guanxi/core';
import { contractors, dealers, designers, developers, institutes } from './partners.ts';

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

/** Project stage and construction progress go together, more or less. */
const courses = [
  { stage: 'found', progress: 'land-acquired', outcome: 'OPEN' },
  { stage: 'verified', progress: 'concept-design', outcome: 'OPEN' },
  { stage: 'contacted', progress: 'concept-design', outcome: 'OPEN' },
  { stage: 'specified', progress: 'construction-drawing', outcome: 'OPEN' },
  { stage: 'bidding', progress: 'foundation', outcome: 'OPEN' },
  { stage: 'bidding', progress: 'main-structure', outcome: 'LOST' },
  { stage: 'contracted', progress: 'main-structure', outcome: 'WON' },
  { stage: 'supplying', progress: 'enclosure', outcome: 'WON' },
  { stage: 'settled', progress: 'completion', outcome: 'WON' },
] as const;

const keyOf = (draw: Draws, from: readonly { readonly externalId: string }[]): string => draw.oneOf(from).externalId;

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function project(index: number, now: Date) {
  const draw = draws(7000 + index);
  const at = index % names.length;
  const floorArea = draw.between(8, 180) * 1000;
  const course = draw.oneOf(courses);
  const opens = draw.between(-60, 120);
  return {
    externalId: `building-demo:project:${index + 1}`,
    name: `${names[at]}${phases[Math.floor(index / names.length)]}`,
    type: kinds[at],
    ...course,
    source: draw.oneOf(sources),
    floorArea: String(floorArea),
    storeys: draw.between(3, 42),
    materialValue: { amount: String(floorArea * draw.between(60, 140)), currency: 'CNY' },
    bidOpensOn: dayAfter(now, opens),
    bidClosesOn: dayAfter(now, opens + draw.between(10, 40)),
    developerKey: developers[at % developers.length]?.externalId ?? '',
    participants: [
      { key: keyOf(draw, institutes), role: 'design-institute', decides: 'INFLUENCES' },
      { key: keyOf(draw, contractors), role: 'contractor', decides: draw.oneOf(['DECIDES', 'INFLUENCES', 'NEITHER']) },
      ...(draw.chance(0.5) ? [{ key: keyOf(draw, dealers), role: 'dealer', decides: 'NEITHER' }] : []),
    ],
    designerKey: keyOf(draw, designers),
  };
}

/** Twenty-four projects, three phases of eight sites. */
export function projects(now: Date) {
  return Array.from({ length: names.length * phases.length }, (_, index) => project(index, now));
}
