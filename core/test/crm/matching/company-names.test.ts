import { expect, it } from '@jest/globals';
// Not by the door of the room: that loads every entity.
import { compareCompanyNames } from '../../../src/crm/matching/compare-company-names.ts';
import { companyName } from '../../../src/crm/matching/company-name.ts';

/** Similarity of two names, 0 to 1. */
function similarity(left: string, right: string): number {
  const [one, other] = [companyName(left), companyName(right)];
  if (!one || !other) throw new Error('Nothing is left of a name');
  const found = compareCompanyNames(one, other);
  expect(compareCompanyNames(other, one)).toBeCloseTo(found, 10);
  return found;
}

/** From here on a name alone makes a candidate. */
const same = 0.872;

it.each([
  ['legal forms', 'Chelsea Point L.L.C', 'L.L.C. "Chelsea Point"'],
  ['forms of several countries', 'Siemens AG', 'SIEMENS S.p.A.'],
  ['width and case', 'ＡＢＢ 集团', 'abb集团'],
  ['diacritics', 'Société Générale S.A.', 'SOCIETE GENERALE'],
  ['Cyrillic letters', 'ООО Газпром', 'Gazprom OOO'],
  ['one word or two', 'Uni Project sh.p.k', 'N.T.N UniProject'],
  ['spelling by ear', 'Ontexi Construction', 'Ontex Konstruktion shpk'],
  ['a wrong letter', 'Princesha Construction', 'Prinsesha Contruction'],
  ['Chinese legal forms', '北京东方建筑材料有限公司', '北京东方建筑材料(集团)股份有限公司'],
  ['traditional characters', '東方建築有限公司', '东方建筑有限责任公司'],
  ['a place in brackets', '华为技术(深圳)有限公司', '深圳华为技术有限公司'],
  ['pinyin', '北京东方建筑材料有限公司', 'Beijing Dongfang Building Materials Co., Ltd.'],
])('takes names for the same over %s', (_over, left, right) => {
  expect(similarity(left, right)).toBeGreaterThanOrEqual(same);
});

it.each([
  ['numbers', 'Albakos 1', 'Albakos 2'],
  ['numbers of test data', 'Account 00017', 'Account 00018'],
  ['how often a digit stands', 'Account 1', 'Account 11'],
  ['where numbers end', 'one 11 2', 'one 1 12'],
  ['single letters', 'Customer A', 'Customer B'],
  ['single characters', '甲公司', '乙公司'],
  ['what they do', 'Idea Construction', 'Idea Invest'],
  ['what they do, in Chinese', '东方建材有限公司', '东方贸易有限公司'],
  ['everything but what they do', 'Besa Commerce', 'Burimi Commerce'],
  ['a name that is longer', 'Standard', 'Standard Plus'],
  ['first names', 'Fatmir Berisha', 'Agron Berisha'],
  ['initials', 'BP Construction', 'DS Construction'],
  ['one short word', 'Arda', 'Arsa'],
])('keeps names apart that differ in %s', (_in, left, right) => {
  expect(similarity(left, right)).toBeLessThan(same);
});

it('has nothing to say of a name without letters', () => {
  expect(companyName(' – ')).toBeNull();
  expect(companyName('Co., Ltd.')).not.toBeNull();
});
