import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createPrincipal,
  mayAttempt,
  mayRead,
  rowPredicate,
  systemPrincipal,
  UnenforceableAccess,
} from '../../src/access/index.ts';
import { ReferenceValue, User } from '../../src/crm/organisation/index.ts';
import { openDatabase, SqlParameters, type Database } from '../../src/database/index.ts';
import type { EntityAction, EntityModel } from '../../src/model/index.ts';
import type { ClassRef, Principal, Scope } from '../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { Deal, DealLine, Ledger, LineRemark, sampleModel } from './sample-composition.ts';
import { addPeople, type People } from './sample-people.ts';

const model = sampleModel();
let target: TestDatabase;
let database: Database;
let people: People;

beforeAll(async () => {
  target = await createTestDatabase(model);
  database = await openDatabase({ model, url: target.appUrl });
  people = await addPeople(database);
  const { user, team, unit } = people;
  await database.transaction(async (em) => {
    const deal = (name: string, owner?: string, inTeam?: string, inUnit?: string) => {
      const record = em.create(Deal, { name, owner, team: inTeam, unit: inUnit } as never);
      const line = em.create(DealLine, { name, deal: record } as never);
      em.persist([record, line, em.create(LineRemark, { name, line } as never)]);
    };
    deal('ann', user.ann, undefined, unit.east);
    deal('bob', user.bob, team.alpha, unit.shanghai);
    deal('cai', user.cai, team.beta, unit.shanghai);
    deal('dee', user.dee, team.gamma, unit.west);
    deal('eve', user.eve);
    deal('head', undefined, undefined, unit.head);
    deal('nobody');
    em.persist(em.create(Ledger, { name: 'ledger' } as never));
    em.persist(
      em.create(ReferenceValue, {
        vocabulary: 'colour',
        code: 'red',
        labelZh: '红',
        labelEn: 'Red',
        position: 0,
        active: true,
      } as never),
    );
  });
});

afterAll(async () => {
  await database?.close();
  await target?.drop();
});

type Who = keyof People['user'];

function principal(who: Who, grants: Record<string, Scope>): Principal {
  const { user, team, unit } = people;
  const path = {
    ann: [unit.head, unit.east],
    bob: [unit.head, unit.east, unit.shanghai],
    cai: [unit.head, unit.east, unit.shanghai],
    dee: [unit.head, unit.west],
    eve: [],
  }[who];
  const teams = { ann: [team.alpha], bob: [team.alpha], cai: [team.beta], dee: [team.gamma], eve: [] }[who];
  return createPrincipal({
    userId: user[who],
    displayName: who,
    grants: new Map(Object.entries(grants)),
    teamIds: teams,
    unitId: path.at(-1) ?? null,
    unitPath: path.length > 0 ? `/${path.join('/')}/` : null,
  });
}

interface Asked {
  readonly names: string[];
  readonly text: string;
  readonly params: SqlParameters;
}

async function ask(
  target: ClassRef,
  who: Principal | null,
  action: EntityAction = 'read',
  label = 'name',
): Promise<Asked> {
  const entity: EntityModel = model.entityOf(target);
  const params = new SqlParameters();
  const text = rowPredicate(entity, action, who, 'a', params);
  const sql = `select a.${label} as name from "${entity.table}" "a" where ${text} order by 1`;
  const rows = await database.reader.rows<{ name: string }>(sql, params.values);
  return { names: rows.map((row) => row.name), text, params };
}

const everything = ['ann', 'bob', 'cai', 'dee', 'eve', 'head', 'nobody'];

describe('a record with owner, team and unit', () => {
  it.each<[Who, Scope, string[]]>([
    ['bob', 'own', ['bob']],
    ['bob', 'team', ['bob']],
    ['bob', 'unit', ['bob', 'cai']],
    ['bob', 'all', everything],
    // Leads alpha, belongs to the unit above.
    ['ann', 'own', ['ann']],
    ['ann', 'team', ['ann', 'bob']],
    ['ann', 'unit', ['ann', 'bob', 'cai']],
    ['dee', 'unit', ['dee']],
    // No team, no unit: a wider scope shows nothing more.
    ['eve', 'own', ['eve']],
    ['eve', 'team', ['eve']],
    ['eve', 'unit', ['eve']],
    ['eve', 'all', everything],
  ])('%s with scope %s sees %j', async (who, scope, expected) => {
    expect((await ask(Deal, principal(who, { 'deal:read': scope }))).names).toEqual(expected);
  });

  it('is hidden without a grant, with a grant for something else, and from anonymous callers', async () => {
    expect((await ask(Deal, principal('ann', {}))).text).toBe('(false)');
    expect((await ask(Deal, principal('ann', { 'deal:update': 'all', 'ledger:read': 'all' }))).text).toBe('(false)');
    expect((await ask(Deal, null)).text).toBe('(false)');
  });

  it('is open to the platform itself', async () => {
    expect((await ask(Deal, systemPrincipal, 'purge')).text).toBe('(true)');
  });

  it('asks for the permission of the action', async () => {
    const bob = principal('bob', { 'deal:read': 'all', 'deal:update': 'own' });
    expect((await ask(Deal, bob, 'update')).names).toEqual(['bob']);
    expect((await ask(Deal, bob, 'delete')).names).toEqual([]);
  });
});

describe('a record that belongs to another one', () => {
  it.each<[Who, Scope, string[]]>([
    ['bob', 'own', ['bob']],
    ['ann', 'team', ['ann', 'bob']],
    ['ann', 'unit', ['ann', 'bob', 'cai']],
    ['eve', 'all', everything],
  ])('%s with scope %s on deals sees the lines, and their remarks, of %j', async (who, scope, expected) => {
    const reader = principal(who, { 'deal:read': scope });
    expect((await ask(DealLine, reader)).names).toEqual(expected);
    expect((await ask(LineRemark, reader)).names).toEqual(expected);
  });

  it('is changed by whoever may change that one', async () => {
    const bob = principal('bob', { 'deal:read': 'all', 'deal:update': 'own' });
    for (const action of ['create', 'update', 'delete'] as const) {
      expect((await ask(DealLine, bob, action)).names).toEqual(['bob']);
    }
    expect(
      (await ask(DealLine, principal('bob', { 'deal:read': 'all', 'dealLine:update': 'all' }), 'update')).text,
    ).toBe('(false)');
  });

  it('needs no join where that one is open or closed for everybody', async () => {
    expect((await ask(LineRemark, principal('bob', { 'deal:read': 'all' }))).text).toBe('(true)');
    expect((await ask(LineRemark, principal('bob', {}))).text).toBe('(false)');
  });
});

describe('other rules', () => {
  it('shows a catalogue to everybody with any grant, and to nobody else', async () => {
    expect(
      (await ask(ReferenceValue, principal('eve', { 'referenceValue:read': 'own' }), 'read', 'code')).names,
    ).toContain('red');
    expect((await ask(ReferenceValue, principal('eve', {}), 'read', 'code')).text).toBe('(false)');
    expect((await ask(ReferenceValue, null, 'read', 'code')).text).toBe('(false)');
  });

  it('shows what is nobody’s to those who may read all', async () => {
    expect((await ask(Ledger, principal('ann', { 'ledger:read': 'unit' }))).text).toBe('(false)');
    expect((await ask(Ledger, principal('ann', { 'ledger:read': 'all' }))).names).toEqual(['ledger']);
  });

  it.each<[Who, Scope, string[]]>([
    ['bob', 'own', ['Bob']],
    ['ann', 'team', ['Ann', 'Bob']],
    ['ann', 'unit', ['Ann', 'Bob', 'Cai']],
  ])('%s with scope %s sees the users %j', async (who, scope, expected) => {
    expect((await ask(User, principal(who, { 'user:read': scope }), 'read', 'display_name')).names).toEqual(expected);
  });
});

describe('the text of a condition', () => {
  it('is the same for everybody with the same grants; who asks is bound', async () => {
    const readers = (['ann', 'bob', 'dee'] as const).map((who) => principal(who, { 'deal:read': 'unit' }));
    expect(new Set(readers.map(({ roleSignature }) => roleSignature)).size).toBe(1);
    const texts = await Promise.all(readers.map((reader) => ask(Deal, reader)));
    expect(new Set(texts.map((asked) => asked.text)).size).toBe(1);
    const { text, params } = await ask(Deal, principal('ann', { 'deal:read': 'unit' }));
    expect(text).not.toMatch(/[0-9a-f]{8}-/);
    expect(params.values).toEqual([people.user.ann, [people.team.alpha], `/${people.unit.head}/${people.unit.east}/%`]);
    expect(text).toBe(
      '("a"."owner_id" = $1::uuid or "a"."team_id" = any($2::uuid[]) or "a"."unit_id" in ' +
        '(select below."id" from "org_unit" below where below."path" like $3::text))',
    );
  });

  it('continues the parameters of the statement that it stands in', () => {
    const params = new SqlParameters();
    params.add('first');
    const text = rowPredicate(model.entityOf(Deal), 'read', principal('bob', { 'deal:read': 'own' }), 'x"y', params);
    expect(text).toBe('("x""y"."owner_id" = $2::uuid)');
  });

  it('finds units of a subtree by an index, whatever the collation', async () => {
    const [index] = await database.reader.rows<{ def: string }>(
      `select indexdef as def from pg_indexes where tablename = 'org_unit' and indexdef like '%path%'`,
      [],
    );
    expect(index?.def).toContain('(path COLLATE "C")');
  });

  it('refuses to exist for a rule that cannot be enforced', () => {
    const broken: EntityModel = { ...model.entityOf(Deal), access: { own: 'nobody' } };
    const reader = principal('bob', { 'deal:read': 'own' });
    expect(() => rowPredicate(broken, 'read', reader, 'a', new SqlParameters())).toThrow(UnenforceableAccess);
  });
});

describe('mayAttempt', () => {
  it('is false exactly where no row could be permitted', () => {
    const bob = principal('bob', { 'deal:read': 'own', 'ledger:read': 'unit', 'referenceValue:read': 'own' });
    expect(mayAttempt(model.entityOf(Deal), 'read', bob)).toBe(true);
    expect(mayAttempt(model.entityOf(Deal), 'update', bob)).toBe(false);
    expect(mayAttempt(model.entityOf(LineRemark), 'read', bob)).toBe(true);
    expect(mayAttempt(model.entityOf(LineRemark), 'create', bob)).toBe(false);
    expect(mayAttempt(model.entityOf(Ledger), 'read', bob)).toBe(false);
    expect(mayAttempt(model.entityOf(ReferenceValue), 'read', bob)).toBe(true);
    expect(mayAttempt(model.entityOf(Deal), 'read', null)).toBe(false);
  });
});

describe('mayRead', () => {
  const deals = model.entityOf(Deal);
  const field = (name: string) => deals.fields.get(name) as NonNullable<ReturnType<typeof deals.fields.get>>;

  it('asks for the permission of the field, if it has one', () => {
    const bob = principal('bob', { 'deal:read': 'own' });
    expect(mayRead(deals, field('name'), bob)).toBe(true);
    expect(mayRead(deals, field('margin'), bob)).toBe(false);
    expect(mayRead(deals, field('margin'), principal('bob', { 'deal:margin': 'own' }))).toBe(true);
    expect(mayRead(deals, field('name'), null)).toBe(false);
    expect(mayRead(deals, field('margin'), systemPrincipal)).toBe(true);
  });
});
