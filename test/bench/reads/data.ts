// The databases of the read bench, each with a signed-in sales manager.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AccessTokens } from '../../../core/src/access/access-tokens.ts';
import { withClient } from '../../../core/src/database/index.ts';
import { createTestCrm } from '../../../core/src/testing/index.ts';
import { currentCluster, urlOf } from '../../../core/src/testing/test-cluster.ts';
import type { Plugin } from '../../../core/src/sdk/index.ts';

export interface BenchData {
  /** Connection strings of a superuser, and of the role that serves requests; sessions are named after the server. */
  readonly adminUrl: (server: string) => string;
  readonly appUrl: (server: string) => string;
  /** A token that is good for the next minutes. */
  readonly token: () => string;
  readonly drop: () => Promise<void>;
}

/** Signs the tokens of our servers. */
export const tokenSecret = 'a secret of tests, which is long enough';

function claimsOf(token: string): { readonly sub: string; readonly sid: string } {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sub: string; sid: string };
}

/** Makes a database and fills it with `dataset.sql`. */
export async function makeData(opportunities: number, plugins: readonly Plugin[]): Promise<BenchData> {
  const crm = await createTestCrm({ comparePaths: false, plugins });
  const cluster = currentCluster();
  const database = (await crm.crm.database.reader.value('select current_database()', [])) ?? '';
  const named = (role: 'admin' | 'app', server: string): string => {
    const url = new URL(urlOf(cluster, role, database));
    url.searchParams.set('application_name', server);
    return url.href;
  };
  const dataset = await readFile(join(import.meta.dirname, 'dataset.sql'), 'utf8');
  const sql = dataset.replaceAll(':opportunities', String(opportunities));
  await withClient(named('admin', 'bench'), async (client) => {
    await client.query(sql);
    // Not in the same message as the rest, which is one transaction.
    await client.query('vacuum analyze');
  });
  const { orgUnits } = await crm.data<{ orgUnits: { nodes: { id: string }[] } }>(
    '{ orgUnits(where: { name: { eq: "Unit 0" } }) { nodes { id } } }',
  );
  const manager = await crm.createUser({ roles: ['core:sales-manager'], unitId: orgUnits.nodes[0]?.id ?? '' });
  const { sub, sid } = claimsOf(manager.accessToken);
  const tokens = new AccessTokens(tokenSecret);
  return {
    adminUrl: (server) => named('admin', server),
    appUrl: (server) => named('app', server),
    token: () => tokens.sign(sub, sid).token,
    drop: () => crm.stop(),
  };
}
