import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrgUnit, Team, User } from '../../../src/crm/index.ts';
import { idOf, startOrganisation, type OrganisationEngine } from './organisation-engine.ts';

let organisation: OrganisationEngine;
beforeAll(async () => (organisation = await startOrganisation()));
afterAll(() => organisation?.stop());

const unit = (name: string, parentId?: string) => organisation.add(OrgUnit, { name, ...(parentId && { parentId }) });
const move = (id: string, parentId: string | null) => organisation.writesOf().update(OrgUnit, id, { parentId });

/** Names from the root down to the unit, from what its path says. */
async function placeOf(id: string): Promise<string> {
  const units = await organisation.database.transaction((em) => em.find(OrgUnit, {}));
  const names = new Map(units.map((found) => [found.id, found.name]));
  const path = units.find((found) => found.id === organisation.uuidOf(id))?.path ?? '';
  expect(path).toMatch(/^\/([0-9a-f-]{36}\/)+$/);
  return path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => names.get(part))
    .join(' > ');
}

describe('the path of a unit', () => {
  it('leads from the root down to it', async () => {
    const head = await unit('Head');
    const east = await unit('East', head);
    const shanghai = await unit('Shanghai', east);
    expect(await placeOf(head)).toBe('Head');
    expect(await placeOf(shanghai)).toBe('Head > East > Shanghai');
  });

  it('moves with the unit, and takes everything below along, deleted units too', async () => {
    const [a, b] = [await unit('A'), await unit('B')];
    const a1 = await unit('A1', a);
    const a2 = await unit('A2', a1);
    const a3 = await unit('A3', a2);
    const gone = await unit('Gone', a2);
    idOf(await organisation.writesOf().delete(OrgUnit, gone));
    idOf(await move(a1, b));
    expect(await placeOf(a1)).toBe('B > A1');
    expect(await placeOf(a3)).toBe('B > A1 > A2 > A3');
    idOf(await organisation.writesOf().restore(OrgUnit, gone));
    expect(await placeOf(gone)).toBe('B > A1 > A2 > Gone');
    idOf(await move(a1, null));
    expect(await placeOf(a3)).toBe('A1 > A2 > A3');
    expect(await placeOf(a)).toBe('A');
  });

  it('is right when several units move in one transaction', async () => {
    const [c, d, e] = [await unit('C'), await unit('D'), await unit('E')];
    const leaf = await unit('Leaf', e);
    await organisation.writesOf().transaction(async (write) => {
      idOf(await write.update(OrgUnit, e, { parentId: d }));
      idOf(await write.update(OrgUnit, d, { parentId: c }));
    });
    expect(await placeOf(leaf)).toBe('C > D > E > Leaf');
  });

  it('is right when a unit is added below one that moves at the same time', async () => {
    const [from, to] = [await unit('From'), await unit('To')];
    const moving = await unit('Moving', from);
    const below = await unit('Below', moving);
    for (let round = 0; round < 10; round++) {
      const parent = round % 2 === 0 ? to : from;
      const [moved, added] = await Promise.all([
        move(moving, parent),
        organisation.writesOf().create(OrgUnit, { name: `Added ${round}`, parentId: below }),
      ]);
      idOf(moved);
      const root = round % 2 === 0 ? 'To' : 'From';
      expect(await placeOf(idOf(added))).toBe(`${root} > Moving > Below > Added ${round}`);
    }
  });

  it('cannot be said by anybody', async () => {
    const { errors } = await organisation.writesOf().create(OrgUnit, { name: 'X', path: '/' });
    expect(errors).toHaveLength(1);
  });
});

describe('a place that a unit cannot have', () => {
  it('is below itself or one of its own units', async () => {
    const top = await unit('Top');
    const middle = await unit('Middle', top);
    const bottom = await unit('Bottom', middle);
    for (const below of [top, middle, bottom]) {
      expect((await move(top, below)).errors).toMatchObject([{ code: 'CYCLE', path: ['input', 'parentId'] }]);
    }
    expect(await placeOf(bottom)).toBe('Top > Middle > Bottom');
  });

  it('is deeper than 32 levels', async () => {
    let deepest = await unit('Level 1');
    for (let level = 2; level <= 32; level++) deepest = await unit(`Level ${level}`, deepest);
    const { errors } = await organisation.writesOf().create(OrgUnit, { name: 'Level 33', parentId: deepest });
    expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
  });

  it('is a circle that two people would close together', async () => {
    const [left, right] = [await unit('Left'), await unit('Right')];
    const under = { left: await unit('Under left', left), right: await unit('Under right', right) };
    const outcomes = await Promise.all([move(left, under.right), move(right, under.left)]);
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const places = await Promise.all([placeOf(under.left), placeOf(under.right)]);
    expect(places.map((place) => place.split(' > ').length).sort()).toEqual([2, 4]);
  });
});

describe('deleting a unit', () => {
  it('waits for the units below it', async () => {
    const above = await unit('Above');
    const below = await unit('Below', above);
    const { errors } = await organisation.writesOf().delete(OrgUnit, above);
    expect(errors).toMatchObject([{ code: 'UNIT_HAS_CHILDREN', typeName: 'Vetoed', by: 'core' }]);
    idOf(await organisation.writesOf().delete(OrgUnit, below));
    idOf(await organisation.writesOf().delete(OrgUnit, above));
  });
});

describe('a user', () => {
  it('has an address in small letters, that nobody else has in any spelling', async () => {
    const id = await organisation.add(User, { displayName: 'Ann', email: 'Ann@Example.com' });
    const user = await organisation.database.transaction((em) => em.findOne(User, { id: organisation.uuidOf(id) }));
    expect(user).toMatchObject({ email: 'ann@example.com', active: true });
    const { errors } = await organisation.writesOf().create(User, { displayName: 'Ann 2', email: 'ANN@example.COM' });
    expect(errors).toMatchObject([{ typeName: 'DuplicateFound' }]);
  });

  it('belongs to the unit of the team, unless another one is said', async () => {
    const [office, other] = [await unit('Office'), await unit('Other')];
    const teamId = await organisation.add(Team, { name: 'Team', unitId: office });
    const unitOf = async (input: Record<string, unknown>) => {
      const id = organisation.uuidOf(await organisation.add(User, { displayName: 'Cai', teamId, ...input }));
      return (await organisation.database.transaction((em) => em.findOne(User, { id })))?.unit?.id;
    };
    expect(await unitOf({ email: 'cai1@example.com' })).toBe(organisation.uuidOf(office));
    expect(await unitOf({ email: 'cai2@example.com', unitId: other })).toBe(organisation.uuidOf(other));
  });

  it('has a real time zone', async () => {
    const { errors } = await organisation.writesOf().create(User, {
      displayName: 'Bob',
      email: 'bob@example.com',
      timeZone: 'Mars/Olympus',
    });
    expect(errors).toMatchObject([{ code: 'INVALID', path: ['input', 'timeZone'] }]);
  });
});
