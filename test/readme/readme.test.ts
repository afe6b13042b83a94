import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { hotel } from '@guanxi/plugin-hotel';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from '../../core/src/sdk/index.ts';
import { fileNamed, questionsOf, snippetsOf } from './snippets.ts';

const root = path.resolve(import.meta.dirname, '../..');
const snippets = snippetsOf(path.join(root, 'README.md'));
/** Inside the repository, so that the packages of the workspace are found. */
const generated = path.join(import.meta.dirname, 'generated');

beforeAll(() => void mkdirSync(generated, { recursive: true }));
afterAll(() => rmSync(generated, { recursive: true, force: true }));

describe('queries', () => {
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [hotel()], http: true });
  });
  afterAll(() => crm?.stop());

  test.each(questionsOf(snippets))('$query', async ({ query, answer }) => {
    expect(await crm.data(query)).toEqual(answer);
  });

  test('the curl command signs in', async () => {
    const command = snippets.find(({ text }) => text.startsWith('curl'))?.text ?? '';
    const { email, password } = crm.administrator;
    const here = command
      .replace('http://localhost:4000', crm.url)
      .replace('admin@guanxi.local', email)
      .replace('…', password);
    // Not the synchronous form: the server lives in this process.
    const { stdout } = await promisify(execFile)('bash', ['-c', here]);
    expect(JSON.parse(stdout)).toEqual({
      data: { signIn: { accessToken: expect.any(String), refreshToken: expect.any(String) } },
      extensions: { cost: expect.any(Object) },
    });
  });
});

test('compose.ts starts and stops', async () => {
  const file = path.join(generated, 'compose.ts');
  writeFileSync(file, fileNamed(snippets, 'compose.ts'));
  const data = mkdtempSync(path.join(tmpdir(), 'guanxi-readme-'));
  const loader = path.join(root, 'core/bin/development-loader.js');
  const child = spawn(process.execPath, ['--import', loader, file], {
    cwd: data,
    env: { ...process.env, GUANXI_DATA_FOLDER: data, LOG_LEVEL: 'error', NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let output = '';
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      output += chunk.toString();
      if (output.includes('\n')) break;
    }
    expect(output).toMatch(/listening at http:\/\/\S+/);
    const url = /http:\S+/.exec(output)?.[0] ?? '';
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
});

describe('the plugin', () => {
  test('adds a record type and fields of accounts, filterable', async () => {
    const file = path.join(generated, 'fleet.ts');
    writeFileSync(file, fileNamed(snippets, 'fleet.ts'));
    const { fleet } = (await import(file)) as { fleet: () => Plugin };
    const crm = await createTestCrm({ plugins: [fleet()] });
    try {
      const made = await crm.data<{ createAccount: { account: { id: string } } }>(
        'mutation { createAccount(input: { name: "物流", fleet: { vehicles: 7 } }) { account { id fleet { vehicles } } errors { message } } }',
      );
      const { id } = made.createAccount.account;
      expect(made).toMatchObject({ createAccount: { account: { fleet: { vehicles: 7 } }, errors: [] } });
      const vehicle = await crm.data(
        `mutation { createFleetVehicle(input: { plate: "沪A12345", accountId: "${id}" }) { fleetVehicle { plate account { name } } errors { message } } }`,
      );
      expect(vehicle).toEqual({
        createFleetVehicle: { fleetVehicle: { plate: '沪A12345', account: { name: '物流' } }, errors: [] },
      });
      expect(await crm.data('{ accounts(where: { fleet: { vehicles: { gte: 5 } } }) { totalCount } }')).toEqual({
        accounts: { totalCount: 1 },
      });
      expect([...crm.crm.model.permissions.keys()]).toContain('fleet:vehicle:read');
    } finally {
      await crm.stop();
    }
  });
});

test('the commands that the README names exist', () => {
  const scripts = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts;
  for (const name of ['start', 'test', 'lint', 'typecheck']) expect(scripts).toHaveProperty(name);
});
