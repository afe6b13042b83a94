import { afterEach, describe, expect, it } from '@jest/globals';
import { createCrm, type Crm, type CrmOptions } from '../../src/app/index.ts';
import { loggerTo } from '../../src/app/logger.ts';
import { withClient } from '../../src/database/index.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { corePlugin } from '../../src/crm/index.ts';

const secret = 'a secret of tests, which is long enough';

describe('an own PostgreSQL', () => {
  const cleanups: (() => Promise<void>)[] = [];
  const lines: string[] = [];

  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
    lines.length = 0;
  });

  function crmOn(options: CrmOptions): Crm {
    const log = loggerTo({ write: (line: string) => void lines.push(line) }, 'warn');
    const crm = createCrm({ secret, mode: 'test', ...options }, { environment: {}, log });
    cleanups.push(() => crm.stop());
    return crm;
  }

  async function database(made: Promise<TestDatabase>): Promise<TestDatabase & { readonly superuserUrl: string }> {
    const found = await made;
    cleanups.push(() => found.drop());
    const superuserUrl = new URL(
      (JSON.parse(process.env['GUANXI_TEST_CLUSTER'] ?? '{}') as { adminUrl: string }).adminUrl,
    );
    superuserUrl.pathname = `/${found.name}`;
    return { ...found, superuserUrl: superuserUrl.href };
  }

  it('is migrated by the owner and served by a role with rights on data only', async () => {
    const { appUrl, ownerUrl } = await database(createEmptyDatabase());
    const crm = crmOn({ databaseUrl: appUrl, ownerDatabaseUrl: ownerUrl });
    const { applied } = await crm.open();
    expect(applied).toContain('core/0001_init');
    await expect(crm.execute({ document: '{ accounts { totalCount } }', principal: null })).resolves.toMatchObject({});
    await expect(withClient(appUrl, (client) => client.query('create table mine (id int)'))).rejects.toThrow(
      /permission/,
    );
    expect(lines).toEqual([]);
  });

  it('is served without an owner once it is migrated, and says who is missing before', async () => {
    const empty = await database(createEmptyDatabase());
    await expect(crmOn({ databaseUrl: empty.appUrl }).open()).rejects.toThrow(
      /^Migrations are pending \(.*core\/0001_init.*GUANXI_OWNER_DATABASE_URL$/,
    );
    const migrated = await database(createTestDatabase([corePlugin()]));
    await expect(crmOn({ databaseUrl: migrated.appUrl }).open()).resolves.toEqual({ applied: [] });
  });

  it('is not served by a superuser in production; development warns', async () => {
    const { superuserUrl } = await database(createTestDatabase([corePlugin()]));
    await expect(crmOn({ databaseUrl: superuserUrl, mode: 'production' }).open()).rejects.toThrow(/is a superuser/);
    await crmOn({ databaseUrl: superuserUrl }).open();
    expect(lines.join()).toMatch(/superuser/);
  });

  it.each([
    ['an unknown user', (url: URL) => void (url.username = 'nobody_here'), /the user or the password was not accepted/],
    [
      'an unknown database',
      (url: URL) => void (url.pathname = '/nowhere'),
      /there is no such database|may not connect/,
    ],
    ['a closed port', (url: URL) => void (url.port = '1'), /the connection was refused/],
  ])('is told in one sentence: %s', async (_what, spoil, expected) => {
    const { appUrl } = await database(createEmptyDatabase());
    const url = new URL(appUrl);
    spoil(url);
    const failure = await crmOn({ databaseUrl: url.href })
      .open()
      .then(
        () => new Error('it opened'),
        (error: unknown) => error as Error,
      );
    expect(failure.message).toMatch(expected);
    expect(failure.message).not.toContain('\n');
  });
});
