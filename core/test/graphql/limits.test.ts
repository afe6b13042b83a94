import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { quickest } from '../testing/quickest.ts';
import { serveLibrary, type ServedLibrary } from './open-library.ts';

let crm: ServedLibrary;

beforeAll(async () => {
  crm = await serveLibrary();
  await crm.post({ query: '{ me { roles } }' });
});

afterAll(() => crm?.close());

interface Refusal {
  readonly message: string;
  readonly code: string;
  readonly ms: number;
  readonly bytes: number;
}

async function refusal(query: string, language = 'en', variables = {}): Promise<Refusal> {
  const start = performance.now();
  const response = await crm.post({ query, variables }, { 'accept-language': language });
  const text = await response.text();
  const ms = performance.now() - start;
  expect(response.status).toBe(200);
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
  return { message: errors[0]?.message ?? '', code: errors[0]?.extensions.code ?? '', ms, bytes: text.length };
}

const nested = (levels: number, page = ''): string =>
  `{ libraryBooks${page} { nodes ${`{ loans${page} { nodes { book `.repeat(levels)}{ id }${' } } }'.repeat(levels)} } }`;
const times = (count: number, text: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');

describe('the cost of an operation', () => {
  it('is limited in depth, root fields and aliases: the answer says the figure and the limit', async () => {
    expect(await refusal(nested(5))).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'Levels of selections: 18, at most 15 allowed',
    });
    expect(await refusal(nested(5), 'zh')).toMatchObject({ message: '查询层数:18,最多允许 15' });
    expect(await refusal(`{ ${times(51, (n) => `m${n}: me { roles }`)} }`)).toMatchObject({
      message: 'Root fields: 51, at most 50 allowed',
    });
    expect(await refusal(`{ me { ${times(101, (n) => `r${n}: roles`)} } }`)).toMatchObject({
      message: 'Aliases: 101, at most 100 allowed',
    });
    expect(await refusal(`{ ${times(500, () => '__typename')} }`)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'Repetitions of the field __typename: 21, at most 20 allowed',
    });
    const spread = `{ ...a } fragment a on Query { ...b } fragment b on Query { ${times(51, (n) => `m${n}: me { roles }`)} }`;
    expect((await refusal(spread)).message).toContain('Root fields: 51');
    const deep = `{ ...a } fragment a on Query ${nested(5)}`;
    expect((await refusal(deep)).message).toContain('Levels of selections: 18');
  });

  it('lets ordinary clients through, introspection too', async () => {
    for (const query of [
      getIntrospectionQuery(),
      nested(4, '(first: 5)'),
      `{ ${times(50, (n) => `m${n}: me { roles }`)} }`,
    ]) {
      const response = await crm.post({ query });
      expect(((await response.json()) as { errors?: unknown }).errors).toBeUndefined();
    }
  });

  it('is refused quickly and briefly, whatever the attack', async () => {
    const attacks: Record<string, string> = {
      tokens: `{ ${times(20_000, () => 'me')} }`,
      aliases: `{ ${times(900, (n) => `a${n}: me { roles }`)} }`,
      directives: `{ me ${times(1500, () => '@include(if: true)')} { roles } }`,
      'unknown directives': `{ me ${times(2000, (n) => `@x${n}`)} { roles } }`,
      'unknown fields': `{ ${times(1500, (n) => `nothing${n}`)} }`,
      brackets: `{ me ${'{ a '.repeat(1200)}${'}'.repeat(1200)} }`,
      lists: `{ node(id: ${'['.repeat(2000)}${']'.repeat(2000)}) { id } }`,
      'fragment bomb': `{ me { user { ...f0 } } } ${times(60, (n) => `fragment f${n} on User { id ...f${n + 1} ...f${n + 1} }`)} fragment f60 on User { id }`,
      circle: '{ me { user { ...a } } } fragment a on User { ...b } fragment b on User { ...a }',
    };
    for (const [name, query] of Object.entries(attacks)) {
      const refused = async (): Promise<number> => {
        const { ms, bytes, code } = await refusal(query);
        expect([name, code !== '', bytes < 20_000]).toEqual([name, true, true]);
        return ms;
      };
      expect([name, (await quickest(1_000, refused)) < 1_000]).toEqual([name, true]);
    }
    const answered = async (): Promise<number> => {
      const start = performance.now();
      expect((await crm.post({ query: '{ me { roles } }' })).status).toBe(200);
      return performance.now() - start;
    };
    expect(await quickest(1_000, answered)).toBeLessThan(1_000); // 10 ms on an idle machine
  });

  it('counts in variables too', async () => {
    const query = 'query ($where: LibraryBookWhere) { libraryBooks(where: $where) { totalCount } }';
    const or = Array.from({ length: 20_000 }, (_, n) => ({ pages: { eq: n } }));
    expect((await refusal(query, 'en', { where: { or } })).code).toBe('LIMIT_EXCEEDED');
    for (const levels of [70, 20_000]) {
      const text = `{"where":${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}}`;
      const response = await crm.post(`{"query":${JSON.stringify(query)},"variables":${text}}`);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    }
    expect(crm.failures).toEqual([]);
    expect((await refusal('{ libraryBooks(first: 100000) { totalCount } }')).code).toBe('BAD_USER_INPUT');
  });

  it('takes bad values for input errors', async () => {
    for (const query of [
      '{ node(id: "nonsense") { id } }',
      '{ libraryBook(id: 7) { id } }',
      '{ libraryBooks(where: { publishedOn: { eq: "2026-02-30" } }) { totalCount } }',
      '{ libraryBooks(where: { createdAt: { gt: "yesterday" } }) { totalCount } }',
      '{ libraryBooks(after: "!!") { totalCount } }',
      '{ libraryBooks(where: { title: { eq: "a\\u0000b" } }) { totalCount } }',
    ]) {
      expect([query, (await refusal(query)).code]).toEqual([
        query,
        expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/),
      ]);
    }
    const surrogate = 'query ($t: String) { libraryBooks(where: { title: { eq: $t } }) { totalCount } }';
    expect((await refusal(surrogate, 'en', { t: 'a\ud800' })).code).toBe('BAD_USER_INPUT');
    const query = 'query ($d: Date) { libraryBooks(where: { publishedOn: { eq: $d } }) { totalCount } }';
    expect((await refusal(query, 'en', { d: 'tomorrow' })).code).toBe('BAD_USER_INPUT');
    expect(crm.failures).toEqual([]);
  });
});
