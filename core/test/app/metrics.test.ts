import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { metricsRoute } from '../../src/app/metrics/metrics-route.ts';
import { Metrics } from '../../src/app/metrics/metrics.ts';
import { HttpRefusal } from '../../src/graphql/index.ts';

let crm: TestCrm;

beforeAll(async () => {
  crm = await createTestCrm({ http: true });
});
afterAll(() => crm.stop());

const get = (headers: Record<string, string> = {}): Promise<Response> => fetch(`${crm.url}/metrics`, { headers });

describe('GET /metrics', () => {
  it('tells of requests, operations, connections, jobs and events, and of nobody', async () => {
    const ask = (query: string): Promise<Response> =>
      fetch(`${crm.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${crm.administrator.accessToken}` },
        body: JSON.stringify({ query }),
      });
    await ask('{ me { user { displayName } } }');
    await ask('{ nothing }');
    await fetch(`${crm.url}/some-secret-path`);
    const answer = await get();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    const text = await answer.text();
    for (const line of [
      /guanxi_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d/,
      /guanxi_http_request_duration_seconds_count\{method="GET",route="other",status="404"\} 1/,
      /guanxi_graphql_operation_duration_seconds_count\{kind="query",failed="false"\} \d/,
      /guanxi_graphql_operation_duration_seconds_count\{kind="\w+",failed="true"\} 1/,
      /guanxi_database_connections\{pool="reads",state="idle"\} \d/,
      /guanxi_jobs\{status="DEAD"\} 0/,
      /guanxi_job_delay_seconds \d/,
      /guanxi_event_lag_seconds \d/,
      /process_cpu_seconds_total \d/,
    ]) {
      expect(text).toMatch(line);
    }
    expect(text).not.toContain('secret');
    expect(text).not.toContain('administrator');
  });

  it('is there for API keys that may read it, and for nobody else once a proxy is in front', async () => {
    const proxied = { 'x-forwarded-for': '203.0.113.7' };
    expect((await get(proxied)).status).toBe(404);
    const key = async (permission: string): Promise<string> => {
      const { createApiKey } = await crm.data<{ createApiKey: { token: string } }>(
        `mutation ($permissions: [String!]!, $expiresAt: DateTime!) {
          createApiKey(name: "prometheus", permissions: $permissions, expiresAt: $expiresAt) { token errors { message } } }`,
        { variables: { permissions: [permission], expiresAt: new Date(Date.now() + 3_600_000).toISOString() } },
      );
      return createApiKey.token;
    };
    const bearer = async (permission: string): Promise<Record<string, string>> => ({
      ...proxied,
      authorization: `Bearer ${await key(permission)}`,
    });
    expect((await get(await bearer('metrics:read'))).status).toBe(200);
    expect((await get(await bearer('account:read'))).status).toBe(404);
  });

  it('is closed in production, to this machine too', async () => {
    const route = metricsRoute(new Metrics(crm.crm.database), { production: true });
    const request = { socket: { remoteAddress: '127.0.0.1' }, headers: {}, method: 'GET' } as never;
    const caller = { principal: null, language: 'en', requestId: '1' } as const;
    await expect(route.handle(request, {} as never, caller)).rejects.toBeInstanceOf(HttpRefusal);
  });
});
