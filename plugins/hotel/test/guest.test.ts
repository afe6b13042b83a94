import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importInto } from '@guanxi/core/app';
import { openFrontDesk, type FrontDesk } from './front-desk.ts';

let desk: FrontDesk;
beforeAll(async () => void (desk = await openFrontDesk()));
afterAll(() => desk.crm.stop());

describe('the guest profile', () => {
  it('is a slot on every contact: filtered, sorted and written like its own fields', async () => {
    await desk.crm.data('mutation { createContact(input: { name: "李敏" }) { contact { id } } }');
    const found = await desk.crm.data(`{
      all: contacts(orderBy: [{ hotel: { vipLevel: DESC } }]) { nodes { name hotel { vipLevel staysCount } } }
      vips: contacts(where: { hotel: { vipLevel: { gte: 3 } } }) { nodes { name } }
    }`);
    expect(found).toEqual({
      all: {
        nodes: [
          { name: '王小明', hotel: { vipLevel: 3, staysCount: 0 } },
          { name: '李敏', hotel: { vipLevel: 0, staysCount: 0 } },
        ],
      },
      vips: { nodes: [{ name: '王小明' }] },
    });
  });

  it('comes from a list that the plugin understands by name', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'guanxi-hotel-')), 'guests.csv');
    writeFileSync(file, 'No,Name,Phone,E-Mail,VIP,Preferences\n7,周琳,,lin@example.com,4,靠窗\n8,吴迪,,,,\n');
    expect(await importInto(desk.crm.crm, { mapping: 'hotel:guests', file })).toMatchObject({ created: 2, failed: 0 });
    const imported =
      '{ contacts(where: { externalId: { startsWith: "hotel-guests:" } }, orderBy: [{ hotel: { vipLevel: ASC } }]) ';
    expect(await desk.crm.data(`${imported} { nodes { name email hotel { vipLevel preferences } } } }`)).toEqual({
      contacts: {
        nodes: [
          { name: '吴迪', email: null, hotel: { vipLevel: 0, preferences: null } },
          { name: '周琳', email: 'lin@example.com', hotel: { vipLevel: 4, preferences: '靠窗' } },
        ],
      },
    });
  });

  it('counts the stays that ended, with the version of the contact', async () => {
    const read = async () =>
      (
        await desk.crm.data<{ contact: { version: number; hotel: { staysCount: number } } }>(
          'query ($id: ID!) { contact(id: $id) { version hotel { staysCount } } }',
          { variables: { id: desk.guest } },
        )
      ).contact;
    const before = await read();
    const stay = await desk.book({ guestId: desk.guest, roomTypeId: desk.types['STD'], status: 'CHECKED_OUT' });
    expect(await read()).toEqual({ version: before.version + 1, hotel: { staysCount: 1 } });
    await desk.change(stay.hotelReservation.id, { status: 'CANCELLED' });
    expect((await read()).hotel.staysCount).toBe(0);
    await desk.change(stay.hotelReservation.id, { status: 'CHECKED_OUT' });
    await desk.crm.data('mutation ($id: ID!) { deleteHotelReservation(id: $id) { errors { code } } }', {
      variables: { id: stay.hotelReservation.id },
    });
    expect((await read()).hotel.staysCount).toBe(0);
  });

  it('hides document numbers from those without the permission', async () => {
    const document = 'query ($id: ID!) { contact(id: $id) { name hotel { documentNumber } } }';
    const variables = { id: desk.guest };
    const clerk = await desk.crm.createUser({ roles: ['core:read-only'] });
    const receptionist = await desk.crm.createUser({ roles: ['hotel:front-desk'] });
    const seenBy = async (user: typeof clerk) => (await desk.crm.data(document, { variables, as: user }))['contact'];
    expect(await seenBy(receptionist)).toEqual({ name: '王小明', hotel: { documentNumber: 'E12345678' } });
    expect(await seenBy(clerk)).toEqual({ name: '王小明', hotel: { documentNumber: null } });
  });
});
