import { expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { DateTime } from 'luxon';
import { figuresOf } from '../../figures.ts';
import type { ImportedData } from '../../imported-data.ts';
import { readTable, type TableRow } from '../../real-data.ts';

const dataSet = 'hotel-bookings';
const bookings = readTable(dataSet, 'hotel_bookings.csv');
const months = 'January February March April May June July August September October November December'.split(' ');
const statuses: Readonly<Record<string, string>> = {
  ...{ 'Check-Out': 'CHECKED_OUT', Canceled: 'CANCELLED', 'No-Show': 'NO_SHOW' },
};

const cell = (row: TableRow, column: string): string => row[column] ?? '';
const number = (row: TableRow, column: string): number => Number(cell(row, column).replace('NA', '0'));
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const monthOf = (row: TableRow): string =>
  `${cell(row, 'arrival_date_year')}-${twoDigits(months.indexOf(cell(row, 'arrival_date_month')) + 1)}`;
const arrivalOf = (row: TableRow): string => `${monthOf(row)}-${twoDigits(number(row, 'arrival_date_day_of_month'))}`;
const nightsOf = (row: TableRow): number =>
  number(row, 'stays_in_weekend_nights') + number(row, 'stays_in_week_nights');
const dayAfter = (day: string, days: number): string => DateTime.fromISO(day).plus({ days }).toISODate() ?? '';
/** Day use is paid like a night. */
const totalOf = (row: TableRow): Decimal => new Decimal(cell(row, 'adr')).mul(Math.max(nightsOf(row), 1));
const statusOf = (row: TableRow): string => statuses[cell(row, 'reservation_status')] ?? '';
const unless = (row: TableRow, column: string, label: string): string | null =>
  cell(row, column) === 'NULL' ? null : `${label} ${cell(row, column)}`;

/** What must be true of the bookings once they are imported. */
export function bookingsOfTwoHotels(imported: ImportedData): void {
  const reservations = (groupBy: string, key: readonly string[], sums: { money?: string[]; numbers?: string[] } = {}) =>
    imported.figures('hotelReservation', { groupBy: `[${groupBy}]`, key, ...sums });

  test('every row is accounted for', () => {
    expect(imported.told()).toEqual([
      '01-properties: 2 created, 14936 skipped',
      '02-room-types-booked: 16 created, 14922 skipped',
      '03-room-types-assigned: 3 created, 15 unchanged, 14920 skipped',
      '04-agencies: 141 created, 14797 skipped',
      '05-companies: 73 created, 14865 skipped',
      '06-channels: 1 created',
      '07-reservations: 14938 created',
    ]);
  });

  test('14,938 reservations of two hotels by status, what they are worth and who comes', async () => {
    const found = await reservations('{ property: VALUE }, { status: VALUE }', ['property.name', 'status'], {
      money: ['total'],
      numbers: ['adults', 'children', 'babies', 'specialRequests', 'parkingSpaces', 'changesCount'],
    });
    const expected = figuresOf(bookings, (row) => [cell(row, 'hotel'), statusOf(row)], {
      total: totalOf,
      adults: (row) => number(row, 'adults'),
      children: (row) => number(row, 'children'),
      babies: (row) => number(row, 'babies'),
      specialRequests: (row) => number(row, 'total_of_special_requests'),
      parkingSpaces: (row) => number(row, 'required_car_parking_spaces'),
      changesCount: (row) => number(row, 'booking_changes'),
    });
    expect(found).toEqual(expected);
    const byStatus = figuresOf(bookings, (row) => [statusOf(row)]);
    expect(byStatus).toEqual({ CHECKED_OUT: { count: 6938 }, CANCELLED: { count: 7793 }, NO_SHOW: { count: 207 } });
    expect(await reservations('{ status: VALUE }', ['status'])).toEqual(byStatus);
  });

  test('revenue of the stays by hotel and month of arrival, exactly', async () => {
    const stays = bookings.filter((row) => statusOf(row) === 'CHECKED_OUT');
    const found = await imported.figures('hotelReservation', {
      where: '{ status: { eq: CHECKED_OUT } }',
      groupBy: '[{ property: VALUE }, { arrival: { by: MONTH } }]',
      key: ['property.name', 'arrival'],
      money: ['total'],
    });
    expect(found).toEqual(figuresOf(stays, (row) => [cell(row, 'hotel'), `${monthOf(row)}-01`], { total: totalOf }));
  });

  test('bookings by day of booking, arrival and departure: dates composed of three columns', async () => {
    const by = (field: string) => reservations(`{ ${field}: { by: DAY } }`, [field]);
    const expected = (dayOf: (row: TableRow) => string) => figuresOf(bookings, (row) => [dayOf(row)]);
    expect(await by('arrival')).toEqual(expected(arrivalOf));
    expect(await by('departure')).toEqual(expected((row) => dayAfter(arrivalOf(row), nightsOf(row))));
    expect(await by('bookedOn')).toEqual(expected((row) => dayAfter(arrivalOf(row), -number(row, 'lead_time'))));
  });

  test('by agency, company, room type and country', async () => {
    const by = (groupBy: string, ...key: string[]) => reservations(groupBy, key, { money: ['total'] });
    const expected = (keyOf: (row: TableRow) => readonly (string | null)[]) =>
      figuresOf(bookings, keyOf, { total: totalOf });
    expect(await by('{ agency: VALUE }', 'agency.name')).toEqual(expected((row) => [unless(row, 'agent', 'Agency')]));
    expect(await by('{ company: VALUE }', 'company.name')).toEqual(
      expected((row) => [unless(row, 'company', 'Company')]),
    );
    const types = '{ property: VALUE }, { roomType: VALUE }, { assignedRoomType: VALUE }';
    expect(await by(types, 'property.name', 'roomType.code', 'assignedRoomType.code')).toEqual(
      expected((row) => [cell(row, 'hotel'), cell(row, 'reserved_room_type'), cell(row, 'assigned_room_type')]),
    );
    expect(await by('{ country: VALUE }', 'country')).toEqual(
      expected((row) => [cell(row, 'country') === 'NULL' ? null : cell(row, 'country')]),
    );
  });

  test('each reservation of a month says what its row says', async () => {
    const reservations = await imported.all<{ readonly externalId: string }>(`query ($after: String) {
      hotelReservations(first: 200, after: $after, where: { arrival: { between: ["2016-02-01", "2016-02-29"] } }) {
        pageInfo { endCursor hasNextPage }
        nodes { externalId number arrival departure bookedOn nights leadDays status statusOn mealPlan depositType
          channel marketSegment customerType repeatedGuest waitingListDays rate { amount currency }
          agency { name hotel { agencyCode } } statusHistory { nodes { fromStatus toStatus statusOn } } } } }`);
    const found = new Map(reservations.map((node) => [node.externalId, node]));
    const expected = bookings.flatMap((row, index): [string, object][] => {
      if (monthOf(row) !== '2016-02') return [];
      const [month = 0, day = 0, year = 0] = cell(row, 'reservation_status_date').split('/').map(Number);
      const statusOn = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
      const reservation = {
        externalId: `hotel-bookings:${index + 1}`,
        number: `B${index + 1}`,
        arrival: arrivalOf(row),
        departure: dayAfter(arrivalOf(row), nightsOf(row)),
        bookedOn: dayAfter(arrivalOf(row), -number(row, 'lead_time')),
        nights: nightsOf(row),
        leadDays: number(row, 'lead_time'),
        status: statusOf(row),
        statusOn,
        mealPlan: meals[cell(row, 'meal')],
        depositType: deposits[cell(row, 'deposit_type')],
        channel: channels[cell(row, 'distribution_channel')],
        marketSegment: segments[cell(row, 'market_segment')],
        customerType: cell(row, 'customer_type').toLowerCase(),
        repeatedGuest: cell(row, 'is_repeated_guest') === '1',
        waitingListDays: number(row, 'days_in_waiting_list'),
        rate: { amount: new Decimal(cell(row, 'adr')).toFixed(4), currency: 'EUR' },
        agency: unless(row, 'agent', 'Agency') && {
          name: `Agency ${cell(row, 'agent')}`,
          hotel: { agencyCode: cell(row, 'agent') },
        },
        statusHistory: { nodes: [{ fromStatus: null, toStatus: statusOf(row), statusOn }] },
      };
      return [[reservation.externalId, reservation]];
    });
    expect(expected.length).toBeGreaterThan(300);
    expect(found).toEqual(new Map(expected));
  });
}

const meals: Readonly<Record<string, string>> = {
  ...{ BB: 'bed-and-breakfast', HB: 'half-board', FB: 'full-board', SC: 'room-only', Undefined: 'room-only' },
};
const deposits: Readonly<Record<string, string>> = {
  ...{ 'No Deposit': 'NONE', 'Non Refund': 'NON_REFUNDABLE', Refundable: 'REFUNDABLE' },
};
const channels: Readonly<Record<string, string>> = {
  ...{ 'TA/TO': 'travel-agency', Direct: 'direct', Corporate: 'company', GDS: 'gds' },
};
const segments: Readonly<Record<string, string>> = {
  ...{ 'Online TA': 'online-agency', 'Offline TA/TO': 'offline-agency', Groups: 'groups', Direct: 'direct' },
  ...{ Corporate: 'corporate', Complementary: 'complementary' },
};
