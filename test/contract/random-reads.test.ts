import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { systemPrincipal } from '../../core/src/access/index.ts';
import { clubComposition } from '../../core/test/read/club-plugin.ts';
import { openReadFixture, principalWith, uuid, type ReadFixture } from '../../core/test/read/read-fixture.ts';
import { toGlobalId } from '../../core/src/model/index.ts';
import { QueryMaker, type RandomQuery } from './random-queries.ts';

/** `GUANXI_RANDOM_SEED=… npm test random-reads` asks other questions; the seed of a failure is in its message. */
const firstSeed = Number(process.env['GUANXI_RANDOM_SEED'] ?? 1);
/** Of each of the two principals. */
const queries = 120;

let crm: ReadFixture;
beforeAll(async () => {
  crm = await openReadFixture([...clubComposition(), hotel(), buildingMaterials(), banking()]);
  // Every record has its slots: an inner join without them would find nothing, and nothing would be asked twice.
  for (const { table, of } of crm.model.slots) {
    await crm.owner(`insert into ${table}(record_id) select id from ${of.table} on conflict do nothing`);
  }
});
afterAll(() => crm?.close());

/** Entities of the rows that the fixture has, more often than the others: on them a second question would show. */
const filled = ['Account', 'Contact', 'Opportunity', 'ClubVisit', 'User', 'Stage'];

function questionOf(seed: number): RandomQuery {
  const entities = [...crm.model.entities.values()].filter((entity) => entity.operations.has('read'));
  const many = entities.filter(({ name }) => filled.includes(name));
  const entity = seed % 2 === 0 ? many[(seed / 2) % many.length] : entities[seed % entities.length];
  if (!entity) throw new Error('There is nothing to ask for');
  const row = { Account: 101, Contact: 1001, Opportunity: 3001 }[entity.name] ?? 51;
  const round = Math.floor(seed / 2 / many.length);
  return new QueryMaker(seed).query(entity, toGlobalId(entity, uuid(row)), round);
}

/** Somebody who sees a part of everything: each entity at each depth has its condition. */
const seesOwnUnit = () =>
  principalWith(
    Object.fromEntries([...crm.model.entities.values()].map(({ permission }) => [`${permission}:read`, 'unit'])),
  );

describe('any mix of entities and slots, filtered and ordered through both', () => {
  test.each([
    ['who sees everything', () => systemPrincipal, queries / 10],
    ['who sees one unit', seesOwnUnit, 1],
  ])(
    'is one statement per root field for somebody %s',
    async (_, principal, least) => {
      const failures: string[] = [];
      let lists = 0;
      for (let seed = firstSeed; seed < firstSeed + queries; seed++) {
        const { source, rootFields } = questionOf(seed);
        const { data, errors } = await crm.run(source, {}, principal());
        const statements = crm.statements.length;
        const list = data?.['list'] as { readonly nodes: readonly unknown[] } | undefined;
        if ((list?.nodes.length ?? 0) > 1) lists += 1;
        if (!errors && statements === rootFields) continue;
        const why = errors?.map(({ message }) => message).join('; ') ?? `${statements} statements for ${rootFields}`;
        failures.push(`seed ${seed}: ${why}\n${source}`);
      }
      expect(failures.slice(0, 3)).toEqual([]);
      // Of one record, or of none, a question per record would look like one.
      expect(lists).toBeGreaterThan(least);
    },
    120_000,
  );

  test('is a real mix: three levels deep, with filters and orders in every slot of every plugin', () => {
    const mixes = Array.from({ length: queries }, (_, n) => questionOf(firstSeed + n).mix);
    const slots = crm.model.slots.map(({ name }) => name).sort();
    const union = (of: (mix: (typeof mixes)[number]) => ReadonlySet<string>) =>
      [...new Set(mixes.flatMap((mix) => [...of(mix)]))].sort();
    expect(union((mix) => mix.slotsSelected)).toEqual(slots);
    expect(union((mix) => mix.slotsFiltered)).toEqual(slots);
    const sortable = crm.model.slots.filter(({ fields }) =>
      [...fields.values()].some((field) => field.kind === 'attribute' && field.sortable && field.read === undefined),
    );
    expect(union((mix) => mix.slotsOrdered)).toEqual(sortable.map(({ name }) => name).sort());
    expect(mixes.filter(({ depth }) => depth >= 3).length).toBeGreaterThan(queries / 2);
    expect(mixes.filter(({ listsWithin }) => listsWithin > 0).length).toBeGreaterThan(queries / 3);
  });
});
