import { expect, test } from '@jest/globals';
import { validate, version } from 'uuid';
import { newRecordId } from '../../src/sdk/index.ts';

test('ids are UUIDv7, none twice, each behind those before it', () => {
  const from = Date.now();
  const ids = Array.from({ length: 20_000 }, newRecordId);
  const to = Date.now();
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
  const instants = ids.map((id) => Number.parseInt(id.replace('-', '').slice(0, 12), 16));
  expect(instants[0]).toBeGreaterThanOrEqual(from);
  expect(instants.at(-1)).toBeLessThanOrEqual(to);
});

test('nobody can guess the next one: its end is random', () => {
  const ends = Array.from({ length: 1000 }, () => newRecordId().slice(-8));
  expect(new Set(ends).size).toBeGreaterThan(990);
});
