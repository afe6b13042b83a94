import { describe, expect, it } from '@jest/globals';
import { raw } from '@mikro-orm/postgresql';
import { bindValues } from '../../src/database/bind-values.ts';

describe('bindValues', () => {
  it.each([
    ['nothing to bind', 'select a ? b', [], 'select a ? b', []],
    ['texts', 'a = ? and b = ?', ['x', `'; --`], 'a = $1 and b = $2', ['x', `'; --`]],
    ['a question mark itself', String.raw`a \? b and c = ?`, ['x'], 'a ? b and c = $1', ['x']],
    ['identifiers', '?? = ? or ?? = ?', ['t.a"b', 1, 'c', 'x'], '"t"."a""b" = 1 or "c" = $1', ['x']],
    ['lists', 'a in (?)', [['x', null, 'y']], 'a in ($1, null, $2)', ['x', 'y']],
    ['what carries no text', 'values (?, ?, ?, ?)', [1.5, true, null, undefined], 'values (1.5, true, null, null)', []],
    ['a negative number behind a minus: no comment', 'a -?', [-5], 'a -(-5)', []],
    ['numbers that are none', 'values (?, ?)', [NaN, 10n], 'values ($1, $2)', ['NaN', '10']],
    ['instants', '?', [new Date(Date.UTC(2026, 0, 2))], '$1', ['2026-01-02T00:00:00.000Z']],
    ['objects, as JSON', '?', [{ a: [1] }], '$1', ['{"a":[1]}']],
    ['bytes', '?', [Buffer.from('x')], '$1', [Buffer.from('x')]],
    [
      'fragments with values of their own',
      'a = ? and b = ?',
      [raw('lower(?)', ['X']), 'y'],
      'a = lower($1) and b = $2',
      ['X', 'y'],
    ],
  ])('%s', (_what, sql, parameters, text, values) => {
    expect(bindValues(sql, parameters)).toEqual({ text, values });
  });

  it('refuses more values than the protocol can count', () => {
    const values = Array.from({ length: 65_536 }, (_, n) => `v${n}`);
    expect(() => bindValues('a in (?)', [values])).toThrow('65536 values');
  });
});
