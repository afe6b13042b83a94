import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { readByWord, surnameStarts } from '../../src/sdk/pinyin-exceptions.ts';
import { mayBeName, pinyinSyllables } from '../../src/sdk/index.ts';

interface Pattern {
  readonly zh: string;
  /** `chóng qìng` */
  readonly pinyin: string;
}
const dictionary = (name: string): Promise<unknown> => import(`pinyin-pro/dist/esm/data/${name}.mjs`);
const { PatternsNormal: patterns } = (await dictionary('patterns')) as { PatternsNormal: readonly Pattern[] };
const { default: surnames } = (await dictionary('surname')) as { default: Readonly<Record<string, string>> };

const options = { toneType: 'none', type: 'array', v: true } as const;
const withoutTone = (reading: string): string =>
  reading
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .replaceAll('ü', 'v');

test('the exceptions are those of the dictionary', () => {
  const byWord = patterns.flatMap(({ zh, pinyin: read }) => {
    const syllables = read.split(' ').map(withoutTone);
    return Array.from(zh).filter((character, at) => syllables[at] !== pinyin(character, options)[0]);
  });
  expect([...readByWord].sort()).toEqual([...new Set([...byWord, '了', '々'])].sort());
  const starts = Object.keys(surnames).map((surname) => String.fromCodePoint(surname.codePointAt(0) ?? 0));
  expect([...surnameStarts].sort()).toEqual([...new Set(starts)].sort());
});

test('reads words by the dictionary and names as names', () => {
  expect(pinyinSyllables('重庆长安')).toEqual(['chong', 'qing', 'chang', 'an']);
  expect(pinyinSyllables('单雄信')).toEqual(['dan', 'xiong', 'xin']);
  expect(pinyinSyllables('单雄信', { surname: true })).toEqual(['shan', 'xiong', 'xin']);
  expect(pinyinSyllables('绿地')).toEqual(['lv', 'di']);
});

test('agrees with pinyin-pro on whatever is written', () => {
  const common = '上海北京广州建筑材料有限责任公司集团股份装饰玻璃水泥的一不行长重单曾仇区解查'.split('');
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
  const other = fc.constantFrom('々', '〇', 'カ', 'ア', 'ไ', '𠮷', 'a', '7', ' ', '·');
  const word = fc.constantFrom(...patterns.map(({ zh }) => zh), ...Object.keys(surnames));
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...common) },
    { weight: 3, arbitrary: word },
    han,
    other,
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(pinyinSyllables(written)).toEqual(pinyin(written, options));
      expect(pinyinSyllables(written, { surname: true })).toEqual(pinyin(written, { ...options, surname: 'head' }));
    }),
    { numRuns: 5_000 },
  );
});

test('tells what may be a name by its beginning', () => {
  expect(['单雄信', '欧阳修', '第五伦'].map(mayBeName)).toEqual([true, true, true]);
  expect(['建材', 'Lin', ''].map(mayBeName)).toEqual([false, false, false]);
});
