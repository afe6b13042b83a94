import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { VersionConflict } from '../../src/sdk/index.ts';
import type { ExpectedVersion } from '../../src/write/index.ts';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

let crm: WriteFixture;
beforeAll(async () => {
  crm = await openWriteFixture();
});
afterAll(() => crm?.close());

type Input = Readonly<Record<string, unknown>>;

let made = 0;
const customer = async (input: Input = {}): Promise<string> => {
  const { id, errors } = await crm.engine.create(
    crm.entity('ShopCustomer'),
    { name: `C${++made}`, ...input },
    crm.system,
  );
  expect(told(errors)).toEqual([]);
  return id ?? '';
};
const update = (id: string, input: Input, options: ExpectedVersion = {}, scope = crm.system) =>
  crm.engine.update(crm.entity('ShopCustomer'), id, input, options, scope);

/** Every kind of value, in the record and in a slot, each with few possibilities: two people often write the same. */
const fields = {
  story: [null, 'a', 'b', 'c'],
  rating: [null, 1, 2, 3],
  discount: [null, '1.00', '2.50'],
  since: [null, '2026-01-01', '2026-02-01'],
  seenAt: [null, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z'],
  balance: [null, { amount: '1.0000', currency: 'CNY' }, { amount: '1.0000', currency: 'USD' }],
  level: [null, 'GOLD', 'TIN'],
  tags: [null, ['a'], ['a', 'b'], ['b', 'a']],
  'club.stars': [null, 0, 1, 2],
  'club.motto': [null, 'x', 'y'],
} as const;
type Name = keyof typeof fields;
const names = Object.keys(fields) as Name[];
type Values = Partial<Record<Name, unknown>>;

const aValue = (name: Name): fc.Arbitrary<unknown> => fc.constantFrom<unknown>(...fields[name]);
const all = fc.record(Object.fromEntries(names.map((name) => [name, aValue(name)]))) as fc.Arbitrary<Values>;
const some = fc.subarray(names, { minLength: 1, maxLength: 4 }).chain((picked) => {
  return fc.record(Object.fromEntries(picked.map((name) => [name, aValue(name)]))) as fc.Arbitrary<Values>;
});

/** `{ 'club.stars': 1 }` as an input: `{ club: { stars: 1 } }`. */
function inputOf(values: Values): Input {
  const input: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const [first = '', second] = name.split('.');
    if (second === undefined) input[first] = value;
    else input[first] = { ...(input[first] as object | undefined), [second]: value };
  }
  return input;
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);

/** What is stored, by the names above. */
async function stored(id: string): Promise<Values> {
  const { table, slots, fields: all } = crm.entity('ShopCustomer');
  const money = all.get('balance') as { readonly column: string; readonly currencyColumn: string };
  const [row = {}] = await crm.sql(
    `select c.story, c.rating, c.discount::text as discount, c.since::text as since, c.level, c.tags,
       to_char(c.seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "seenAt",
       case when c."${money.column}" is null then null
         else jsonb_build_object('amount', c."${money.column}"::text, 'currency', c."${money.currencyColumn}") end as balance,
       s.stars as "club.stars", s.motto as "club.motto"
     from ${table} c join ${slots.get('club')?.table} s on s.record_id = c.id where c.id = $1`,
    [crm.uuidOf(id)],
  );
  return row as Values;
}

describe('a change that was made from an earlier version', () => {
  it('with `merge` is the one after the other where they touch other fields, and a conflict where not', async () => {
    const seen = { merged: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(all, fc.array(some, { minLength: 1, maxLength: 3 }), some, async (start, theirs, mine) => {
        const id = await customer(inputOf(start));
        for (const change of theirs) expect(told((await update(id, inputOf(change))).errors)).toEqual([]);
        const now: Values = Object.assign({}, start, ...theirs) as Values;
        const contested = names.filter((name) => {
          const isMine = name in mine && differs(mine[name], start[name]) && differs(mine[name], now[name]);
          return isMine && differs(now[name], start[name]);
        });
        const { errors } = await update(id, inputOf(mine), { ifVersion: 1, merge: true });
        if (contested.length === 0) {
          expect(told(errors)).toEqual([]);
          const changed = names.filter((name) => name in mine && differs(mine[name], start[name]));
          expect(await stored(id)).toEqual({
            ...now,
            ...Object.fromEntries(changed.map((name) => [name, mine[name]])),
          });
          seen.merged += 1;
          return;
        }
        expect(told(errors)).toEqual(['VERSION_CONFLICT ifVersion']);
        const { details } = errors[0] as VersionConflict;
        expect([...(details?.fields ?? [])].sort()).toEqual([...contested].sort());
        const plain = JSON.parse(JSON.stringify(details)) as { base: Values; mine: Values };
        const mentioned = Object.keys(mine) as Name[];
        expect(plain.base).toEqual(Object.fromEntries(mentioned.map((name) => [name, start[name] ?? null])));
        expect(plain.mine).toEqual(mine);
        expect(await stored(id)).toEqual(now);
        seen.refused += 1;
      }),
      { numRuns: 120 },
    );
    // Neither answer was always right; about every fifth is merged, and chance has room on both sides.
    expect(Math.min(seen.merged, seen.refused)).toBeGreaterThan(5);
  });

  it('without `merge` is refused, and says that nothing overlaps', async () => {
    const id = await customer({ story: 'a' });
    await update(id, { rating: 3 });
    const { errors } = await update(id, { story: 'b', club: { motto: 'm' } }, { ifVersion: 1 });
    expect((errors[0] as VersionConflict).details).toEqual({
      fields: [],
      base: { story: 'a', 'club.motto': null },
      mine: { story: 'b', 'club.motto': 'm' },
    });
  });

  it('is never merged into a list of children, whose other entries nobody saw', async () => {
    const order = crm.entity('ShopOrder');
    const write = (id: string, input: Input, options: ExpectedVersion) =>
      crm.engine.update(order, id, input, options, crm.system);
    const { id } = await crm.engine.create(order, { name: 'O', lines: [{ product: 'a' }] }, crm.system);
    // A change of lines alone is a change of the order: whoever saw the old list cannot overwrite the new one.
    expect((await write(id ?? '', { lines: [{ product: 'b' }] }, { ifVersion: 1 })).errors).toEqual([]);
    expect(await crm.row('ShopOrder', id)).toMatchObject({ version: 2 });
    for (const merge of [false, true]) {
      const { errors } = await write(id ?? '', { lines: [{ product: 'c' }] }, { ifVersion: 1, merge });
      expect(told(errors)).toEqual(['VERSION_CONFLICT ifVersion']);
      expect((errors[0] as VersionConflict).details?.fields).toEqual(['lines']);
    }
    expect((await write(id ?? '', { name: 'P' }, { ifVersion: 1, merge: true })).errors).toEqual([]);
  });

  it('of a version that never was, or that nobody noted, is a conflict without comparison', async () => {
    const id = await customer();
    await update(id, { rating: 3 });
    await crm.sql(`delete from audit_entry where subject_id = $1 and record_version = 1`, [crm.uuidOf(id)]);
    for (const ifVersion of [-1, 0, 1, 3]) {
      const { errors } = await update(id, { story: 'b' }, { ifVersion, merge: true });
      expect(errors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 2, details: null }]);
    }
  });

  it('tells whoever may not read the record nothing about it', async () => {
    const id = await customer({ ownerId: crm.people.bobId });
    await update(id, { rating: 3 });
    const blind = crm.people.ann({ 'shop:customer:read': 'own', 'shop:customer:update': 'all' });
    const { errors } = await update(id, { story: 'b' }, { ifVersion: 1, merge: true }, blind);
    expect(errors).toMatchObject([{ code: 'VERSION_CONFLICT', details: null }]);
  });
});

describe('100 parallel edits from one version', () => {
  it('lose none that was acknowledged, in the record and in a slot', async () => {
    const id = await customer();
    const places = ['story', 'rating', 'club.stars', 'club.motto'] as const;
    const valueOf = (n: number): Values => {
      const name = places[n % places.length] as Name;
      return { [name]: name === 'rating' || name === 'club.stars' ? 1 + (n % 5) : `e${n}` };
    };
    const edits = Array.from({ length: 100 }, (_, n) => valueOf(n));
    const outcomes = await Promise.all(edits.map((edit) => update(id, inputOf(edit), { ifVersion: 1, merge: true })));
    const written = edits.filter((_, n) => outcomes[n]?.errors.length === 0);
    const after = await stored(id);
    // The first of each field wins; later ones only where they say the same.
    for (const edit of written) expect(after).toMatchObject(edit);
    expect(new Set(written.flatMap((edit) => Object.keys(edit)))).toEqual(new Set(places));
    const refused = outcomes.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(refused).toHaveLength(100 - written.length);
    expect(new Set(refused)).toEqual(new Set(['VERSION_CONFLICT']));
  });
});
