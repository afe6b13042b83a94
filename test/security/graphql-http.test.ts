import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits, type AuditResult } from 'graphql-http';
import type { TestCrm } from '../../core/src/testing/index.ts';
import { openTarget } from './open-target.ts';
import type { GoalId } from './report/goals.ts';
import { note } from './report/figures.ts';

let crm: TestCrm;
beforeAll(async () => {
  // Four of the audits ask `__type` to see whether variables arrive.
  crm = await openTarget({ introspection: true });
});
afterAll(() => crm?.stop());

/** Runs audits over real HTTP; `token`: each request carries it, which counts as a preflight header. */
async function audited(token: string | null): Promise<AuditResult[]> {
  const withToken: typeof fetch = (address, { headers, ...init } = {}) => {
    const all = new Headers(headers);
    if (token !== null) all.set('authorization', `Bearer ${token}`);
    return fetch(address, { ...init, headers: all });
  };
  const results: AuditResult[] = [];
  for (const audit of serverAudits({ url: `${crm.url}/graphql`, fetchFn: withToken })) results.push(await audit.fn());
  return results;
}

function count(results: readonly AuditResult[], id: GoalId, wanted: number): void {
  const failed = results.filter(({ status }) => status !== 'ok');
  note(id, `${results.length - failed.length}/${results.length}`, failed.length === 0 && results.length === wanted);
  expect(failed.map((result) => [result.name, 'reason' in result ? result.reason : ''])).toEqual([]);
  expect(results).toHaveLength(wanted);
}

describe('the audits of graphql-http', () => {
  it('pass all with a token', async () => {
    count(await audited(crm.administrator.accessToken), 'audit-token', 61);
  });

  it('pass all of MUST and SHOULD for anybody, without a header that needs a preflight', async () => {
    const results = await audited(null);
    // Some requests by GET are no more than a page elsewhere could send: those may be refused.
    const level = (word: string): AuditResult[] => results.filter(({ name }) => name.startsWith(`${word} `));
    count(level('MUST'), 'audit-must', 13);
    count(level('SHOULD'), 'audit-should', 23);
  });
});
