import { z } from '@guanxi/core';

/** Options of the plugin: `loyalty({ goldFrom: 5000 })`. */
export const options = z.strictObject({
  /** Points from which a member is GOLD. */
  goldFrom: z.number().int().min(1).default(2000),
});

export type LoyaltyOptions = z.output<typeof options>;
