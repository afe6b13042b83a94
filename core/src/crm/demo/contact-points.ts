import { draws } from '../../sdk/index.ts';
import { customers, type Company } from './companies.ts';
import type { DemoRow } from './loader.ts';
import { demo } from './organisation.ts';
import type { Person } from './people.ts';

interface Point {
  readonly type: string;
  readonly value: string;
  readonly label?: string;
  readonly verified?: boolean;
  readonly preferred?: boolean;
}

function pointRows(subjectKey: string, points: readonly Point[]): DemoRow[] {
  return points.map((point, index) => ({
    externalId: `${subjectKey.replace(demo, `${demo}:point`)}:${index + 1}`,
    subjectKey,
    ...point,
  }));
}

function ofCompany({ externalId, region }: Company, index: number): DemoRow[] {
  const draw = draws(20_000 + index);
  const isAbroad = region === 'International';
  const line = String(draw.between(100_000, 999_999));
  const points: Point[] = [];
  if (!isAbroad && draw.chance(0.5)) {
    points.push({ type: 'phone', value: `+864006${line}`, label: '采购热线', preferred: true });
  }
  if (!isAbroad && draw.chance(0.35)) points.push({ type: 'fax', value: `+864008${line}` });
  if (draw.chance(0.4)) {
    const value = `${isAbroad ? 'orders' : 'caigou'}@company${index + 1}.example`;
    points.push({ type: 'email', value, label: isAbroad ? 'Purchasing' : '采购邮箱', verified: draw.chance(0.6) });
  }
  if (!isAbroad && draw.chance(0.25))
    points.push({ type: 'wechat', value: `gzh-${index + 1}-caigou`, label: '公众号' });
  return pointRows(externalId, points);
}

function ofPerson({ contact: { externalId }, company }: Person, index: number): DemoRow[] {
  const draw = draws(22_000 + index);
  if (company.region === 'International') {
    const points: Point[] = [
      { type: 'email', value: `contact${index + 1}@customer.example`, label: 'Work', verified: true, preferred: true },
    ];
    if (draw.chance(0.5)) points.push({ type: 'whatsapp', value: `+447791${String(100_000 + index * 131)}` });
    return pointRows(externalId, points);
  }
  const mobile = `+86138${String(10_000_000 + (index + 1) * 137)}`;
  const points: Point[] = [{ type: 'mobile', value: mobile, verified: draw.chance(0.7), preferred: true }];
  // Most of them can be reached there under their number.
  if (draw.chance(0.75)) {
    const value = draw.chance(0.6) ? mobile.slice(3) : `wx_${(index * 7919 + 104_729).toString(36)}`;
    points.push({ type: 'wechat', value, verified: draw.chance(0.8), preferred: true });
  }
  if (draw.chance(0.15)) points.push({ type: 'wechat-work', value: `huayue-${index + 1}` });
  if (draw.chance(0.1)) points.push({ type: 'qq', value: String(draw.between(10_000_000, 999_999_999)) });
  if (draw.chance(0.15))
    points.push({ type: 'mobile', value: `+86137${String(20_000_000 + index * 149)}`, label: '旧号' });
  return pointRows(externalId, points);
}

/** Numbers, addresses and accounts beyond what the records' own fields show. */
export function contactPointsOf(people: readonly Person[]): readonly DemoRow[] {
  return [...customers.flatMap(ofCompany), ...people.flatMap(ofPerson)];
}
