import { badInput } from '../plan/read-input.ts';
import { checkText } from '../filter/plan-operators.ts';
import { foldText } from './fold-text.ts';
import { syllablesOf } from './pinyin-syllables.ts';
import {
  digitsOf,
  digitTokens,
  initialTokens,
  runTokens,
  syllableToken,
  valueToken,
  wordToken,
} from './search-tokens.ts';
import { unitsOf } from './text-units.ts';

const longestQuery = 200;
const mostTerms = 20;
/** Initials that somebody types in one go; no syllable begins with i, u or v. */
const initialsOnly = /^[a-hj-tw-z]{2,24}$/;

/** A text that is searched for, as PostgreSQL gets it. */
export interface SearchQuery {
  /** The text without case, width and accents. */
  readonly folded: string;
  /** `tsquery` over the tokens: every document that has all terms, and few others. */
  readonly terms: string;
  /** The same over the tokens that a text of many lines has: nothing in it is read in pinyin or as a number. */
  readonly plain: string;
  /** `tsquery` for a field that holds the whole text as its value. */
  readonly exact: string;
  /** For LIKE: a display value that begins with the text. */
  readonly prefix: string;
  /**
   * Terms whose tokens also stand in documents without them: the document must have the token (a `tsquery`; null: there
   * is none that tells) or its body must be like the pattern.
   */
  readonly doubtful: {
    readonly tokens: readonly (string | null)[];
    readonly patterns: readonly string[];
    /** All of the tokens; null where a term has none. */
    readonly certain: string | null;
  };
}

interface Term {
  readonly query: string;
  /** What of it stands for the words as they are. */
  readonly plain: string;
  readonly doubt: { readonly token: string | null; readonly pattern: string } | null;
}

let last: { readonly text: string; readonly query: SearchQuery } | undefined;

/**
 * What is searched for when somebody types the text: all its terms, in any order.
 * @throws BadInput for what is no text, has no letter or digit, or is too long
 */
export function searchQueryOf(text: unknown, path: readonly string[]): SearchQuery {
  const checked = checkText(text, path);
  // Every parameter of a statement asks.
  if (last?.text !== checked) last = { text: checked, query: analysed(checked, path) };
  return last.query;
}

function analysed(text: string, path: readonly string[]): SearchQuery {
  const length = Array.from(text).length;
  if (length > longestQuery) {
    throw badInput(
      path,
      `搜索文字有 ${length} 个字符,最多 ${longestQuery} 个`,
      `the text to search for has ${length} characters, at most ${longestQuery} are allowed`,
    );
  }
  const folded = foldText(text);
  const terms = termsOf(folded);
  if (terms.length === 0) {
    throw badInput(
      path,
      '搜索文字应含有字母、汉字或数字',
      'the text to search for needs a letter, a character or a digit',
    );
  }
  if (terms.length > mostTerms) {
    throw badInput(
      path,
      `搜索文字有 ${terms.length} 个词,最多 ${mostTerms} 个`,
      `the text to search for has ${terms.length} words, at most ${mostTerms} are allowed`,
    );
  }
  const doubts = terms.flatMap(({ doubt }) => doubt ?? []);
  const tokens = doubts.map(({ token }) => token);
  return {
    folded,
    terms: allOf(terms.map(({ query }) => query)),
    plain: allOf(terms.map(({ plain }) => plain)),
    exact: anyOf([folded, digitsOf(folded) ?? folded].map((value) => lexeme(valueToken(value) ?? value))),
    prefix: `${escaped(folded)}%`,
    doubtful: { tokens, patterns: doubts.map(({ pattern }) => pattern), certain: allOrNull(tokens) },
  };
}

function termsOf(folded: string): Term[] {
  const digits = digitsOf(folded);
  if (digits !== null && digits !== folded) return [numberTerm(folded, digits)];
  return unitsOf(folded).map(({ kind, text }) => (kind === 'run' ? runTerm(text) : wordTerm(text)));
}

/** Pairs may stand apart in a document: `建筑` and `筑材` are no `建筑材`. */
function runTerm(run: string): Term {
  const query = allOf(runTokens(run).map(lexeme));
  return { query, plain: query, doubt: Array.from(run).length > 2 ? { token: null, pattern: containing(run) } : null };
}

/** A number as people write it, with signs between the digits: its words, or its digits in a row. */
function numberTerm(folded: string, digits: string): Term {
  const asWords = allOf(unitsOf(folded).map(({ text }) => lexeme(wordToken(text))));
  const query = anyOf([asWords, allOf(digitTokens(digits).map(lexeme))]);
  return { query, plain: asWords, doubt: { token: asWords, pattern: containing(digits) } };
}

/** A word may be a word, initials, syllables, or a part of a number. */
function wordTerm(word: string): Term {
  const asWord = lexeme(wordToken(word));
  const others: string[] = [];
  if (/^[a-z]{2,}$/.test(word)) {
    if (initialsOnly.test(word)) others.push(allOf(initialTokens(word).map(lexeme)));
    for (const syllables of syllablesOf(word)) others.push(allOf(syllables.map((one) => lexeme(syllableToken(one)))));
  }
  if (digitsOf(word) !== null) others.push(allOf(digitTokens(word).map(lexeme)));
  if (others.length === 0) return { query: asWord, plain: asWord, doubt: null };
  return { query: anyOf([asWord, ...others]), plain: asWord, doubt: { token: asWord, pattern: containing(word) } };
}

/**
 * The tokens that any value has whose pinyin holds these letters, for a filter; null where there is nothing to go by
 * and every value must be looked at.
 */
export function pinyinQueryOf(letters: string): string | null {
  if (!/^[a-z]{2,}$/.test(letters)) return null;
  const readings = syllablesOf(letters).map((syllables) => allOf(syllables.map((one) => lexeme(syllableToken(one)))));
  const initials = initialsOnly.test(letters) ? [allOf(initialTokens(letters).map(lexeme))] : [];
  return initials.length + readings.length === 0 ? null : anyOf([...initials, ...readings]);
}

/** A token as a `tsquery` reads it. */
function lexeme(token: string): string {
  return `'${token.replace(/['\\]/g, '$&$&')}'`;
}

function allOf(queries: readonly string[]): string {
  return queries.length === 1 ? (queries[0] ?? '') : `(${[...new Set(queries)].join(' & ')})`;
}

function allOrNull(queries: readonly (string | null)[]): string | null {
  const known = queries.filter((query) => query !== null);
  return known.length === 0 || known.length < queries.length ? null : allOf(known);
}

function anyOf(queries: readonly string[]): string {
  return queries.length === 1 ? (queries[0] ?? '') : `(${[...new Set(queries)].join(' | ')})`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}

function containing(text: string): string {
  return `%${escaped(text)}%`;
}
