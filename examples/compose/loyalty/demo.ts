import { Contact, seededIds, type SeedContext } from '@guanxi/core';
import { LoyaltyEntry } from './entry.entity.ts';

/** Two designers who stay at the hotel and recommend our material: fields of three plugins on one contact. */
const members = [
  {
    externalId: 'loyalty-demo:shen',
    name: '沈若兰',
    hotel: { vipLevel: 4, preferences: '高楼层' },
    building: { advocacy: 'advocate', reviewer: true },
  },
  {
    externalId: 'loyalty-demo:gu',
    name: '顾言',
    hotel: { vipLevel: 2 },
    building: { advocacy: 'neutral', reviewer: false },
  },
];

const entries = [
  { member: 'shen', points: 1600, reason: 'stay' },
  { member: 'shen', points: 900, reason: 'recommendation' },
  { member: 'shen', points: -300, reason: 'redeemed' },
  { member: 'gu', points: 450, reason: 'stay' },
];

export async function demo(context: SeedContext): Promise<void> {
  await context.upsert(Contact, members);
  const ids = await seededIds(context, Contact, members);
  await context.upsert(
    LoyaltyEntry,
    entries.map(({ member, ...entry }, index) => ({
      ...entry,
      externalId: `loyalty-demo:entry:${index + 1}`,
      memberId: ids.get(`loyalty-demo:${member}`),
    })),
  );
}
