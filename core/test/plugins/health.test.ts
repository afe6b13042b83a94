import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { checkHealth } from '../../src/app/doctor/health-checks.ts';
import { PluginHealth } from '../../src/app/health/plugin-health.ts';
import { readiness } from '../../src/app/health/readiness.ts';
import { jobPorts } from '../../src/app/jobs/job-ports.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { runCommand } from '../app/run-command.ts';
import { temporaryFolder } from '../app/temporary-folder.ts';
import { pool } from './pool-plugin.ts';

const never = (): Promise<void> => new Promise(() => {});

let boiler: () => Promise<void>;
let asked = 0;
let crm: TestCrm;
beforeAll(async () => {
  const plugins = [
    pool({
      boiler() {
        asked += 1;
        return boiler();
      },
    }),
  ];
  crm = await createTestCrm({ plugins, http: true });
});
afterAll(() => crm.stop());
beforeEach(() => {
  asked = 0;
  boiler = () => Promise.resolve();
});

function health(fresh = 0): PluginHealth {
  const { log, model } = crm.crm;
  return new PluginHealth({ plugins: model.plugins, ports: jobPorts(crm.crm), log, fresh });
}

async function problems(of: PluginHealth): Promise<Record<string, string | null>> {
  return Object.fromEntries((await of.results()).map(({ name, problem }) => [name, problem?.en ?? null]));
}

describe('/readyz', () => {
  test('is not ready while a required check fails; one that hangs does not hold it up', async () => {
    boiler = never;
    const answer = await fetch(`${crm.url}/readyz`, { signal: AbortSignal.timeout(10_000) });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toBe(
      'not ready\npool:boiler of pool: failing\npool:till of pool: failing, not required\n',
    );
    // Five seconds long nobody is asked again, however often somebody wants to know.
    await Promise.all([1, 2, 3].map(() => fetch(`${crm.url}/readyz`)));
    expect(asked).toBe(1);
  });
});

describe('health checks of plugins', () => {
  test('that are not required are told, and the server is ready', async () => {
    expect(await readiness(crm.crm.database, health())).toEqual({
      ready: true,
      remarks: ['pool:till of pool: failing, not required'],
    });
  });

  test('are part of guanxi doctor: one that is required fails it, others warn', async () => {
    boiler = () => Promise.reject(new Error('no gas'));
    expect((await checkHealth(crm.crm)).map(({ check, status, message }) => [check, status, message.en])).toEqual([
      ['health pool:boiler', 'fail', 'pool: Boiler: no gas'],
      ['health pool:till', 'warn', 'pool: Till: nobody is at the till'],
    ]);
  });

  test('are told by guanxi doctor --json with everything else', async () => {
    const folder = temporaryFolder();
    const plugin = pathToFileURL(path.resolve(import.meta.dirname, 'pool-plugin.ts')).href;
    const config = `import { pool } from '${plugin}';\nexport default { port: 0, plugins: [pool()] };\n`;
    writeFileSync(path.join(folder, 'guanxi.config.ts'), config);
    const { url, ownerUrl } = await crm.crm.connect();
    const database = { DATABASE_URL: url, GUANXI_OWNER_DATABASE_URL: ownerUrl };
    const { out } = await runCommand(folder, ['doctor', '--json'], database);
    const { ok, checks } = JSON.parse(out) as { ok: boolean; checks: { check: string }[] };
    expect({ ok, health: checks.filter(({ check }) => check.startsWith('health')) }).toEqual({
      ok: true,
      health: [
        { check: 'health pool:boiler', status: 'ok', message: 'Boiler' },
        { check: 'health pool:till', status: 'warn', message: 'pool: Till: nobody is at the till' },
      ],
    });
  });

  test('say why they fail, each for itself, and that all is well again', async () => {
    const ours = health();
    boiler = () => Promise.reject(new Error('no gas'));
    expect(await problems(ours)).toEqual({ 'pool:boiler': 'no gas', 'pool:till': 'nobody is at the till' });
    boiler = () => {
      throw new Error('not even a promise');
    };
    expect(await problems(ours)).toMatchObject({ 'pool:boiler': 'not even a promise' });
    boiler = () => Promise.resolve();
    await crm.data('mutation { createContact(input: { name: "Cashier" }) { contact { id } } }');
    expect(await problems(ours)).toEqual({ 'pool:boiler': null, 'pool:till': null });
  });

  test('that hang are not started again, until they come to their end', async () => {
    const ours = health();
    const { promise, resolve } = Promise.withResolvers<void>();
    boiler = () => promise;
    expect(await problems(ours)).toMatchObject({ 'pool:boiler': 'no answer within 50 ms' });
    expect(await problems(ours)).toMatchObject({ 'pool:boiler': 'no answer within 50 ms' });
    expect(asked).toBe(1);
    resolve();
    await new Promise(setImmediate);
    boiler = () => Promise.resolve();
    expect(await problems(ours)).toMatchObject({ 'pool:boiler': null });
  });

  test('share one run among all who ask', async () => {
    const ours = health(60_000);
    await Promise.all([ours.results(), ours.results()]);
    await ours.results();
    expect(asked).toBe(1);
  });
});
