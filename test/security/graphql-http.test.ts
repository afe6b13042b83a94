import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits, type AuditResult } from 'graphql-http';
import type { TestCrm } from '../../core/src/testing/index.ts';
import { openTarget } from './open-target.ts';
import type { GoalId } from './report/goals.ts';
import { note } from './report/figures.ts';

/** A production server as it comes, and one where `introspection` is switched on. */
let plain: TestCrm;
let open: TestCrm;
beforeAll(async () => {
  plain = await openTarget();
  open = await openTarget({ introspection: true });
});
afterAll(async () => {
  await plain?.stop();
  await open?.stop();
});

interface Audited {
  readonly result: AuditResult;
  /** It asks `__type` to see whether variables arrive, which a production server answers to nobody. */
  readonly introspects: boolean;
}

/** Runs audits over real HTTP; `token`: each request carries it, which counts as a preflight header. */
async function audited({ url }: TestCrm, token: string | null): Promise<Audited[]> {
  let asked = '';
  const fetchFn: typeof fetch = (address, { headers, body, ...init } = {}) => {
    const all = new Headers(headers);
    if (token !== null) all.set('authorization', `Bearer ${token}`);
    asked += `${decodeURIComponent(String(address))} ${String(body)}`;
    return fetch(address, { ...init, headers: all, ...(body != null && { body }) });
  };
  const results: Audited[] = [];
  for (const audit of serverAudits({ url: `${url}/graphql`, fetchFn })) {
    asked = '';
    results.push({ result: await audit.fn(), introspects: asked.includes('__type(') });
  }
  return results;
}

/** Some requests by GET are no more than a page elsewhere could send: of the anonymous, those may be refused. */
const level = (all: readonly Audited[], word: string): Audited[] =>
  all.filter(({ result }) => result.name.startsWith(`${word} `));

const failed = (all: readonly Audited[]): string[] =>
  all.flatMap(({ result }) => (result.status === 'ok' ? [] : [result.name])).sort();

/** All hold where the schema may be read; in plain production all hold but those that read it. */
function count(id: GoalId, introspectable: readonly Audited[], asItComes: readonly Audited[], wanted: number): void {
  const missed = failed(introspectable);
  const withoutSchema = failed(asItComes.filter(({ introspects }) => !introspects));
  const [passed, plainly] = [introspectable.length - missed.length, asItComes.length - failed(asItComes).length];
  const figure = `${passed}/${introspectable.length}; without introspection ${plainly}, the rest reads __type`;
  note(id, figure, missed.length === 0 && withoutSchema.length === 0 && introspectable.length === wanted);
  expect(missed).toEqual([]);
  expect(introspectable).toHaveLength(wanted);
  expect(withoutSchema).toEqual([]);
}

describe('the audits of graphql-http', () => {
  it('pass all with a token', async () => {
    const byToken = (crm: TestCrm): Promise<Audited[]> => audited(crm, crm.administrator.accessToken);
    count('audit-token', await byToken(open), await byToken(plain), 61);
  });

  it('pass all of MUST and SHOULD for anybody, without a header that needs a preflight', async () => {
    const [introspectable, asItComes] = [await audited(open, null), await audited(plain, null)];
    count('audit-must', level(introspectable, 'MUST'), level(asItComes, 'MUST'), 13);
    count('audit-should', level(introspectable, 'SHOULD'), level(asItComes, 'SHOULD'), 23);
  });
});
