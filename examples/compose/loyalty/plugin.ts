import { definePlugin } from '@guanxi/core';
import { demo } from './demo.ts';
import { LoyaltyEntry } from './entry.entity.ts';
import { entryHooks } from './entry.hooks.ts';
import { ContactLoyaltyResolver } from './member.resolver.ts';
import { ContactLoyaltySlot } from './member-slot.ts';
import { messages } from './messages.ts';
import { migrations } from './migrations/index.ts';
import { options } from './options.ts';
import { LoyaltyPointsShort } from './points-short.ts';
import { vocabularies } from './vocabularies.ts';

/** Loyalty (会员积分): one membership for guests of the hotel and for designers who recommend our material. */
export const loyalty = definePlugin({
  id: 'loyalty',
  prefix: 'loyalty',
  version: '1.0.0',
  label: { zh: '会员积分', en: 'Loyalty' },
  requires: { hotel: '^0.1.0', 'building-materials': '^0.1.0' },
  options,
  entities: [LoyaltyEntry],
  slots: { Contact: ContactLoyaltySlot },
  resolvers: [ContactLoyaltyResolver],
  types: [LoyaltyPointsShort],
  hooks: [entryHooks],
  migrations,
  vocabularies,
  messages,
  demo,
});
