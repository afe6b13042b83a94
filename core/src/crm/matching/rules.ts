import { matchRule, type Label, type MatchKey, type MatchRule } from '../../sdk/index.ts';
import { companyName, type CompanyName } from './company-name.ts';
import { compareCompanyNames } from './compare-company-names.ts';
import { minHashKeys } from './min-hash.ts';
import { comparePersonNames, personName, type PersonName } from './person-name.ts';
import { phoneNumber } from './phone-number.ts';
import { pinyinOf } from './pinyin.ts';

/** What an installation says about a rule; the rest follows from its kind. */
export interface RuleOptions {
  readonly code: string;
  readonly label: Label;
  /** Several fields are spellings or numbers of one thing: the best pair of them counts. */
  readonly fields: readonly string[];
  readonly weight: number;
  readonly against?: number;
}

/** Below this similarity two names are different ones, and speak against. */
const otherName = 0.6;

/** Turns the similarity of two names into agreement: what is less than similar contradicts. */
function agreementOf(similarity: number): number {
  return similarity >= otherName ? similarity : similarity / otherName - 1;
}

/** Names of companies, over legal forms, spellings and scripts. */
export function companyNameRule(options: RuleOptions): MatchRule {
  return matchRule<readonly CompanyName[]>({
    ...options,
    prepare: (values) => allOf(distinct(values), companyName),
    keys: (names) => names.flatMap(companyKeys),
    compare: (left, right) => agreementOf(best(left, right, compareCompanyNames)),
  });
}

/** All of its own words, each of them, and pieces of them where they are long enough for a typing mistake. */
function companyKeys({ words, sound, ownSound }: CompanyName): MatchKey[] {
  const own = words.filter(({ kind }) => kind !== 'generic' && kind !== 'place');
  const skeletons = own.length > 1 ? own.slice(0, 4).map((word) => skeletonOf(word.sound)) : [];
  return [
    { text: sound, exact: true },
    { text: `=${ownSound}` },
    { text: `~${skeletonOf(ownSound)}` },
    ...skeletons.map((text) => ({ text: `~${text}` })),
    ...(ownSound.length >= 6 ? minHashKeys(ownSound).map((text) => ({ text: `#${text}` })) : []),
  ];
}

/** A word without its vowels, which are what is mistyped and heard wrongly most; short ones stay. */
function skeletonOf(sound: string): string {
  if (sound.length < 5) return sound;
  return sound.charAt(0) + sound.slice(1).replaceAll(/[aeiou]/g, '');
}

/** Names of people, whatever comes first, in characters or in pinyin. */
export function personNameRule(options: RuleOptions): MatchRule {
  return matchRule<readonly PersonName[]>({
    ...options,
    prepare: (values) => allOf(distinct(values), personName),
    keys: (names) =>
      names.flatMap(({ readings, words }) => [
        { text: readings.toSorted()[0] ?? '' },
        ...words.map((word) => ({ text: `~${skeletonOf(word)}` })),
      ]),
    compare: (left, right) => agreementOf(best(left, right, comparePersonNames)),
  });
}

/** Telephone numbers, however they are written; without country code they are Chinese ones. */
export function phoneRule(options: RuleOptions): MatchRule {
  return sameRule(options, phoneNumber);
}

/** E-mail addresses without case. */
export function emailRule(options: RuleOptions): MatchRule {
  return sameRule(options, (value) => (value.includes('@') ? value.trim().toLowerCase() : null));
}

/** Web sites by their host, without `www`. */
export function websiteRule(options: RuleOptions): MatchRule {
  return sameRule(options, (value) => {
    const host = URL.parse(value)?.hostname ?? '';
    return host.replace(/^www\./, '') || null;
  });
}

/** Numbers and codes that belong to one only: letters and digits count, in any case and width. */
export function identifierRule(options: RuleOptions): MatchRule {
  return sameRule(
    options,
    (value) =>
      value
        .normalize('NFKC')
        .toUpperCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '') || null,
  );
}

/** Values that many may share, so that nobody is found by them: an employer, a birthday. */
export function sharedValueRule(options: RuleOptions): MatchRule {
  return matchRule<string>({
    ...options,
    prepare: ([value = null]) => value,
    compare: (left, right) => (left === right ? 1 : -1),
  });
}

/** Places, which never find a record but may speak against one: 北京 is Beijing, and neither is 上海. */
export function placeRule(options: RuleOptions): MatchRule {
  return matchRule<string>({
    ...options,
    prepare: ([value = null]) => (value === null ? null : placeName(value)),
    compare: (left, right) => (left === right ? 1 : -1),
  });
}

function placeName(value: string): string | null {
  const name = value
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/(?<=..)[省市县区]$/u, '');
  return pinyinOf(name).replaceAll(/[^\p{L}\p{N}]/gu, '') || null;
}

/** Values that are the same or not; records that share one are compared. */
function sameRule(options: RuleOptions, normalised: (value: string) => string | null): MatchRule {
  return matchRule<readonly string[]>({
    ...options,
    prepare: (values) => allOf(distinct(values), normalised),
    keys: (values) => values.map((text) => ({ text, exact: true })),
    compare: (left, right) => (left.some((value) => right.includes(value)) ? 1 : -1),
  });
}

/** Without sets: a rule has few values, and every record of a bulk write comes by here with each rule. */
function distinct(values: readonly (string | null)[]): string[] {
  const found: string[] = [];
  for (const value of values) if (value !== null && !found.includes(value)) found.push(value);
  return found;
}

function allOf<Value>(values: readonly string[], make: (value: string) => Value | null): Value[] | null {
  const made: Value[] = [];
  for (const value of values) {
    const one = make(value);
    if (one !== null) made.push(one);
  }
  return made.length > 0 ? made : null;
}

function best<Value>(left: readonly Value[], right: readonly Value[], compare: (a: Value, b: Value) => number): number {
  let most = 0;
  for (const one of left) for (const other of right) most = Math.max(most, compare(one, other));
  return most;
}
