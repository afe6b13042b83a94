import { z } from '@guanxi/core';

/** Options of the plugin: `hotel({ maximumNights: 30 })`. */
export const options = z.strictObject({
  /** Longest period, in nights, that one availability query may ask for. */
  maximumNights: z.number().int().min(1).max(366).default(90),
});

export type HotelOptions = z.output<typeof options>;
