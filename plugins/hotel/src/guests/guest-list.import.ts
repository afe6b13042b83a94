import type { PluginImport } from '@guanxi/core';

/** Guests of a house that kept them elsewhere: `guanxi import hotel:guests guests.csv`. */
export const guestList: PluginImport = {
  label: {
    zh: '客史名单:No、Name、Phone、E-Mail、VIP、Preferences',
    en: 'List of guests: No, Name, Phone, E-Mail, VIP, Preferences',
  },
  mapping: {
    entity: 'Contact',
    externalId: 'hotel-guests:{No}',
    fields: {
      name: { column: 'Name', whenEmpty: 'error' },
      phone: { column: 'Phone', whenEmpty: 'keep' },
      email: { column: 'E-Mail', whenEmpty: 'keep' },
      'hotel.vipLevel': { column: 'VIP', default: 0 },
      'hotel.preferences': { column: 'Preferences', whenEmpty: 'keep' },
    },
  },
};
