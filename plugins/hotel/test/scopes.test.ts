import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@guanxi/core/testing';
import { openFrontDesk, type FrontDesk } from './front-desk.ts';

interface Created {
  readonly team: { readonly id: string };
  readonly hotelProperty: { readonly id: string };
  readonly hotelRoomType: { readonly id: string };
  readonly role: { readonly id: string } | null;
  readonly errors: readonly { readonly __typename: string; readonly path: readonly string[] }[];
}

let desk: FrontDesk;
let clerk: TestUser;
let guestOfLake = '';
let guestOfSea = '';
let typeOfSea = '';

const run = async (document: string, variables: object = {}, as?: TestUser): Promise<Created> => {
  const { done } = await desk.crm.data<{ done: Created }>(document, {
    variables: { ...variables },
    ...(as ? { as } : {}),
  });
  return done;
};

/** Two houses of one group; the clerk works at the front desk of the first. */
beforeAll(async () => {
  desk = await openFrontDesk();
  const { team } = await run('mutation { done: createTeam(input: { name: "云湖前台" }) { team { id } } }');
  await run(
    'mutation ($id: ID!, $team: ID!) { done: updateHotelProperty(id: $id, input: { deskId: $team }) { errors { __typename path } } }',
    { id: desk.property, team: team.id },
  );
  const { hotelProperty } = await run(
    'mutation { done: createHotelProperty(input: { code: "SEA", name: "海湾度假村" }) { hotelProperty { id } } }',
  );
  const { hotelRoomType } = await run(
    `mutation ($property: ID!) { done: createHotelRoomType(input: {
      propertyId: $property, code: "SEA", name: "海景房", basePrice: { amount: "500", currency: "CNY" }
    }) { hotelRoomType { id } } }`,
    { property: hotelProperty.id },
  );
  typeOfSea = hotelRoomType.id;
  guestOfLake = (await desk.book({ roomTypeId: desk.types['STD'] })).hotelReservation.id;
  guestOfSea = (await desk.book({ roomTypeId: typeOfSea })).hotelReservation.id;
  clerk = await desk.crm.createUser({ roles: ['hotel:property-desk'], teamId: team.id });
});
afterAll(() => desk.crm.stop());

describe('the front desk of one property', () => {
  it('finds its reservations, and on no path those of another house', async () => {
    const found = await desk.crm.data(
      `query ($lake: ID!, $sea: ID!) {
        hotelReservations { totalCount nodes { id } }
        lake: hotelReservation(id: $lake) { id statusHistory { totalCount } }
        sea: hotelReservation(id: $sea) { id }
        node(id: $sea) { id }
        hotelProperties(orderBy: [{ code: ASC }]) { nodes { code reservations { totalCount } } }
        hotelReservationGroups(groupBy: [{ property: VALUE }]) { nodes { count key { property { code } } } }
        busy: hotelProperties(where: { reservations: { some: {} } }) { nodes { code } }
      }`,
      { variables: { lake: guestOfLake, sea: guestOfSea }, as: clerk },
    );
    expect(found).toEqual({
      hotelReservations: { totalCount: 1, nodes: [{ id: guestOfLake }] },
      lake: { id: guestOfLake, statusHistory: { totalCount: 1 } },
      sea: null,
      node: null,
      hotelProperties: {
        nodes: [
          { code: 'LAKE', reservations: { totalCount: 1 } },
          { code: 'SEA', reservations: { totalCount: 0 } },
        ],
      },
      hotelReservationGroups: { nodes: [{ count: 1, key: { property: { code: 'LAKE' } } }] },
      busy: { nodes: [{ code: 'LAKE' }] },
    });
  });

  it('changes them, and neither changes nor makes those of another house', async () => {
    const change = `mutation ($id: ID!) { done: updateHotelReservation(id: $id, input: { note: "晚到" }) {
      errors { __typename path }
    } }`;
    expect((await run(change, { id: guestOfLake }, clerk)).errors).toEqual([]);
    expect((await run(change, { id: guestOfSea }, clerk)).errors).toEqual([{ __typename: 'NotFound', path: ['id'] }]);
    const book = `mutation ($type: ID!, $owner: ID) { done: createHotelReservation(input: {
      roomTypeId: $type, arrival: "2026-12-01", departure: "2026-12-02", ownerId: $owner
    }) { errors { __typename path } } }`;
    const others = { owner: null };
    expect((await run(book, { type: desk.types['STD'], ...others }, clerk)).errors).toEqual([]);
    expect((await run(book, { type: typeOfSea, ...others }, clerk)).errors).toMatchObject([
      { __typename: 'NotPermitted' },
    ]);
  });

  it('cannot be granted by somebody who does not have it', async () => {
    await run(
      `mutation { done: createRole(input: { name: "Deputy", grants: [
        { permission: "role:*", scope: ALL }, { permission: "hotel:reservation:read", scope: UNIT }
      ] }) { role { id } errors { __typename path } } }`,
    );
    const deputy = await desk.crm.createUser({ roles: ['Deputy'] });
    const attempt = (name: string, through: string) =>
      run(
        `mutation ($name: String!) { done: createRole(input: { name: $name, grants: [
          { permission: "hotel:reservation:read", scope: OWN, through: [${through}] }
        ] }) { role { id } errors { __typename path } } }`,
        { name },
        deputy,
      );
    expect(await attempt('Desk', '"hotel:desk"')).toMatchObject({
      role: null,
      errors: [{ __typename: 'NotPermitted' }],
    });
    expect((await attempt('Plain', '')).errors).toEqual([]);
    expect(await attempt('Unknown', '"hotel:moon"')).toMatchObject({
      role: null,
      errors: [{ path: ['input', 'grants', '0', 'through', '0'] }],
    });
  });
});
