import { fileURLToPath } from 'node:url';

/** One file by one mapping; the order matters: later ones refer to what earlier ones brought. */
export interface ImportStep {
  /** Path of the mapping. */
  readonly mapping: string;
  /** Path of the CSV file. */
  readonly file: string;
}

const inExample = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Houses, room types, who booked, the reservations. `data`: folder with the CSV file. */
export function importSteps(data: string): readonly ImportStep[] {
  const bookings = `${data}/hotel_bookings.csv`;
  const steps: readonly (readonly [mapping: string, file: string])[] = [
    ['01-properties', bookings],
    ['02-room-types-booked', bookings],
    ['03-room-types-assigned', bookings],
    ['04-agencies', bookings],
    ['05-companies', bookings],
    ['06-channels', inExample('configuration/channels.csv')],
    ['07-reservations', bookings],
  ];
  return steps.map(([mapping, file]) => ({ mapping: inExample(`mappings/${mapping}.yml`), file }));
}
