import type { PluginScope } from '@guanxi/core';

/** The front desk of one house of a group: its members see that house's reservations, and no other's. */
export const scopes: Readonly<Record<string, PluginScope>> = {
  desk: {
    label: { zh: '本店前台', en: 'Front desk of the property' },
    of: { HotelReservation: 'property.desk' },
  },
};
