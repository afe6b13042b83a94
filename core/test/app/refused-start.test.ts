import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCrm, type CrmOptions } from '../../src/app/index.ts';
import { servingRoleProblems } from '../../src/app/start-check/serving-role.ts';
import { corePlugin } from '../../src/crm/index.ts';
import { roleFacts, withClient, type RoleFacts } from '../../src/database/index.ts';
import {
  Arg,
  Authorized,
  definePlugin,
  Entity,
  Attribute,
  BaseRecord,
  Problems,
  Query,
  Resolver,
} from '../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { guanxi } from './guanxi-process.ts';

const secret = 'x'.repeat(40);
const label = (text: string) => ({ zh: `${text}(中)`, en: text });

@Entity({ code: 'bdrec', label: label('Record'), access: { own: 'nobody' } })
class BadRecord extends BaseRecord {
  @Attribute({ type: 'string', read: 'bad:unknown', label: label('Name') }) name?: string | null;

  @Authorized('account:read')
  @Attribute({ type: 'string', label: label('Trusted') })
  trusted?: string | null;
}

@Resolver()
class BadResolver {
  @Authorized('bad:fly')
  @Query(() => String)
  badAnswer(@Arg('of', () => String) of: string): string {
    return of;
  }
}

const bad = definePlugin({
  id: 'bad',
  prefix: 'bad',
  version: '1.0.0',
  label: label('Bad'),
  entities: [BadRecord],
  resolvers: [BadResolver],
});

function problemsOf(work: () => unknown): Problems {
  try {
    work();
  } catch (error) {
    if (error instanceof Problems) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

describe('a composition that cannot be enforced', () => {
  it('is refused with every reason, and those of the configuration', () => {
    const options = { plugins: [bad()], port: -1 } as unknown as CrmOptions;
    const { messages, problems } = problemsOf(() =>
      createCrm(options, { environment: { NODE_ENV: 'production' }, serving: true }),
    );
    expect(problems.map(({ en }) => en)).toEqual([
      expect.stringMatching(/port: expected/),
      expect.stringMatching(/GUANXI_SECRET: required in production/),
      expect.stringMatching(/BadRecord: the field nobody of its access rule/),
      expect.stringMatching(/^BadRecord\.name: there is no permission bad:unknown/),
      expect.stringMatching(/BadRecord\.trusted: @Authorized on a stored field has no effect/),
      'BadResolver.badAnswer: @Authorized asks for the permission bad:fly, which does not exist',
    ]);
    expect(messages.en.split('\n')[0]).toBe('It cannot start, for these reasons:');
    expect(messages.zh).toMatch(/^无法启动,原因如下:\n[^]*@Authorized 要求的权限 bad:fly 不存在/);
  });

  it('keeps its own heading where nothing else is wrong', () => {
    const { message } = problemsOf(() => createCrm({ plugins: [bad()] }, { environment: {} }));
    expect(message).toMatch(/^These access rules cannot be enforced:\n {2}- BadRecord/);
  });
});

describe('the role of the database', () => {
  let database: TestDatabase;
  let superuserUrl: string;
  const roles: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase([corePlugin()]);
    const admin = new URL((JSON.parse(process.env['GUANXI_TEST_CLUSTER'] ?? '{}') as { adminUrl: string }).adminUrl);
    admin.pathname = `/${database.name}`;
    superuserUrl = admin.href;
  });
  afterAll(async () => {
    await withClient(superuserUrl, async (client) => {
      for (const role of roles) await client.query(`drop owned by ${role}; drop role ${role}`);
    });
    await database.drop();
  });

  async function urlOfRole(attributes: string): Promise<string> {
    const role = `refused_${process.pid}_${roles.length}`;
    roles.push(role);
    await withClient(superuserUrl, async (client) => {
      await client.query(`create role ${role} login password 'secret' ${attributes}`);
      await client.query(`grant connect on database ${database.name} to ${role}`);
    });
    const url = new URL(superuserUrl);
    [url.username, url.password] = [role, 'secret'];
    return url.href;
  }

  const open = async (options: CrmOptions): Promise<Problems> => {
    const crm = createCrm({ mode: 'production', secret, ...options }, { environment: {}, log: silent });
    const error = await crm.open().then(
      () => new Error('it opened'),
      (reason: unknown) => reason,
    );
    await crm.stop();
    if (error instanceof Problems) return error;
    throw error;
  };
  const silent = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };

  it('must neither be a superuser, nor bypass row security, nor own the tables', async () => {
    const bypassing = await urlOfRole('bypassrls');
    expect((await open({ databaseUrl: superuserUrl })).problems).toMatchObject([
      { en: expect.stringMatching(/is a superuser/) },
    ]);
    expect((await open({ databaseUrl: bypassing })).message).toMatch(/bypasses row security \(BYPASSRLS\)/);
    expect((await open({ databaseUrl: database.ownerUrl })).message).toMatch(/owns tables or may create them/);
    expect(servingRoleProblems(await roleFacts(database.appUrl))).toEqual([]);
  });

  it('and every reason is told together', () => {
    const facts = { role: 'crm', superuser: false, bypassesRowSecurity: true, ownsTables: true, createsTables: true };
    const problems = servingRoleProblems(facts as RoleFacts);
    expect(problems).toHaveLength(2);
    for (const { zh } of problems) expect(zh).toMatch(/生产环境不能用它提供服务/);
  });

  it('is told by guanxi start and doctor with whatever else is wrong', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'guanxi-refused-'));
    try {
      const sdk = pathToFileURL(path.resolve('core/src/sdk/index.ts')).href;
      writeFileSync(
        path.join(folder, 'guanxi.config.ts'),
        `import { definePlugin, Authorized, Query, Resolver } from '${sdk}';
         class Fly { badAnswer() { return ''; } }
         Query(() => String)(Fly.prototype, 'badAnswer', Object.getOwnPropertyDescriptor(Fly.prototype, 'badAnswer'));
         Authorized('bad:fly')(Fly.prototype, 'badAnswer', Object.getOwnPropertyDescriptor(Fly.prototype, 'badAnswer'));
         Resolver()(Fly);
         const label = { zh: '坏', en: 'Bad' };
         const bad = definePlugin({ id: 'bad', prefix: 'bad', version: '1.0.0', label, resolvers: [Fly] });
         export default { port: 0, demo: false, plugins: [bad()] };`,
      );
      const environment = { NODE_ENV: 'production', DATABASE_URL: superuserUrl };
      const started = await guanxi(folder, ['start'], environment);
      expect(started.code).toBe(1);
      expect(started.err).toMatch(/GUANXI_SECRET: required in production/);
      expect(started.err).toMatch(/permission bad:fly, which does not exist/);
      expect(started.err).toMatch(/is a superuser and must not serve requests/);
      expect(started.out).toBe('');
      const zh = await guanxi(folder, ['start'], { ...environment, LANG: 'zh_CN.UTF-8' });
      expect(zh.err).toMatch(/^错误:无法启动,原因如下:\n/);
      const doctor = await guanxi(folder, ['doctor', '--json'], environment);
      expect(doctor.code).toBe(1);
      const { checks } = JSON.parse(doctor.out) as { checks: { check: string; status: string; message: string }[] };
      const failed = checks.filter(({ status }) => status === 'fail').map(({ message }) => message);
      expect(failed.join('\n')).toMatch(/GUANXI_SECRET[^]*bad:fly[^]*is a superuser/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
