import { afterEach, describe, expect, it } from '@jest/globals';
import { hooksOf, ValidationError, type EntityHooks } from '../../src/sdk/index.ts';
import type { WriteScope } from '../../src/write/index.ts';
import { ShopCustomer, ShopEvent } from './shop-plugin.ts';
import { openWriteFixture, told, type WriteFixture } from './write-fixture.ts';

const no = { zh: '不行', en: 'no' };
let crm: WriteFixture | undefined;
afterEach(async () => {
  await crm?.close();
  crm = undefined;
});

async function opened(...hooks: EntityHooks<object>[]): Promise<WriteFixture> {
  crm = await openWriteFixture(hooks);
  return crm;
}

async function customer({ engine, system, entity }: WriteFixture, input: object): Promise<string> {
  const { id, errors } = await engine.create(entity('ShopCustomer'), input, system);
  expect(errors).toEqual([]);
  return id ?? '';
}

const asPort = ({ engine }: WriteFixture, scope: WriteScope) => engine.port(scope);

describe('a verb', () => {
  it('sets what inputs cannot, makes other records, and leaves version, audit and hooks as every change does', async () => {
    const fixture = await opened(
      hooksOf(ShopCustomer, { beforeUpdate: (changes) => changes.forEach(({ record }) => (record.city = 'Tirana')) }),
    );
    const id = await customer(fixture, { name: 'Ann', city: 'Durrës' });
    const outcome = await asPort(fixture, fixture.system).act(ShopCustomer, id, (record, context) => {
      record.score = (record.score ?? 0) + 7;
      context.create(ShopEvent, { text: 'scored', customer: record });
    });
    expect(outcome).toEqual({ id, errors: [] });
    expect(await fixture.row('ShopCustomer', id)).toMatchObject({ score: 7, city: 'Tirana', version: 2 });
    expect(await fixture.sql('select text from shop_event')).toEqual([{ text: 'scored' }]);
    expect(JSON.parse(String((await fixture.audits(id))[1]?.['changes']))).toEqual({
      score: [null, 7],
      city: ['Durrës', 'Tirana'],
    });
  });

  it('is refused as a whole: rejected, thrown, without permission, in another version, or only tried', async () => {
    const fixture = await opened();
    const { people } = fixture;
    const id = await customer(fixture, { name: 'Ann', ownerId: people.annId });
    const before = await fixture.fingerprint();
    const system = asPort(fixture, fixture.system);
    const score = (record: ShopCustomer): void => void (record.score = 1);

    const rejected = await system.act(ShopCustomer, id, (record, context) => {
      score(record);
      context.create(ShopEvent, { text: 'never', customer: record });
      context.reject(new ValidationError('NOT_NOW', no, { path: ['when'] }));
    });
    expect([rejected.id, told(rejected.errors)]).toEqual([null, ['NOT_NOW when']]);
    const thrown = await system.act(ShopCustomer, id, () => {
      throw new ValidationError('NEVER', no, { path: [] });
    });
    expect(told(thrown.errors)).toEqual(['NEVER ']);
    expect(told((await system.act(ShopCustomer, id, score, { ifVersion: 9 })).errors)).toEqual([
      'VERSION_CONFLICT ifVersion',
    ]);
    expect((await system.act(ShopCustomer, id, score, { dryRun: true })).errors).toEqual([]);

    const reader = asPort(fixture, people.ann({ 'shop:customer:read': 'all' }));
    expect(told((await reader.act(ShopCustomer, id, score, { argument: 'customer' })).errors)).toEqual([
      'NOT_PERMITTED ',
    ]);
    const others = asPort(fixture, people.bob({ 'shop:customer:read': 'all', 'shop:customer:update': 'own' }));
    expect(told((await others.act(ShopCustomer, id, score, { argument: 'customer' })).errors)).toEqual([
      'NOT_PERMITTED customer',
    ]);
    const blind = asPort(fixture, people.bob({ 'shop:customer:read': 'own', 'shop:customer:update': 'own' }));
    expect(told((await blind.act(ShopCustomer, id, score)).errors)).toEqual(['NOT_FOUND id']);
    const needs = await reader.act(ShopCustomer, id, (_, context) => context.require('shop:event:create'), {
      action: 'read',
    });
    expect(told(needs.errors)).toEqual(['NOT_PERMITTED ']);
    expect(await fixture.fingerprint()).toBe(before);
  });

  it('counts right when twenty do it at once', async () => {
    const fixture = await opened();
    const id = await customer(fixture, { name: 'Ann' });
    const port = asPort(fixture, fixture.system);
    const add = () => port.act(ShopCustomer, id, (record) => void (record.score = (record.score ?? 0) + 1));
    const outcomes = await Promise.all(Array.from({ length: 20 }, add));
    expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await fixture.row('ShopCustomer', id)).toMatchObject({ score: 20, version: 21 });
  });
});

describe('a check', () => {
  const seen: string[][] = [];
  const checked = hooksOf(ShopCustomer, {
    async check(changes, context) {
      const ids = changes.map(({ record }) => record.id);
      const golden = await context.matching(ShopCustomer, { level: { eq: 'GOLD' }, rating: { gte: 4 } }, ids);
      seen.push(changes.map(({ record, kind }) => `${kind} ${record.name} ${golden.has(record.id) ? 'golden' : ''}`));
      for (const { record, reject } of changes) {
        if (record.level === 'GOLD' && !golden.has(record.id)) {
          reject(new ValidationError('NOT_GOLDEN', no, { path: ['level'] }));
        }
      }
    },
  });

  it('asks the compiler about what the unit has written, and refuses rows where they came from', async () => {
    const fixture = await opened(checked);
    seen.length = 0;
    const rows = ['Ann', 'Bob', 'Cat'].map((name, index) => ({ name, level: 'GOLD', rating: index + 3 }));
    const { engine, entity, system } = fixture;
    const outcome = await engine.createMany(entity('ShopCustomer'), rows, { rows: 'PER_ROW' }, system);
    expect(told(outcome.errors)).toEqual(['NOT_GOLDEN input.0.level']);
    expect(await fixture.sql('select name from shop_customer order by name')).toEqual([
      { name: 'Bob' },
      { name: 'Cat' },
    ]);
    expect(seen[0]).toEqual(['create Ann ', 'create Bob golden', 'create Cat golden']);

    const id = outcome.ids[1] ?? '';
    const lowered = await engine.update(entity('ShopCustomer'), id, { rating: 1 }, {}, system);
    expect(told(lowered.errors)).toEqual(['NOT_GOLDEN input.level']);
    expect(await fixture.row('ShopCustomer', id)).toMatchObject({ rating: 4, version: 1 });
  });
});
