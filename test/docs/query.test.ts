import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { hotel } from '@guanxi/plugin-hotel';
import { filesOf, questionsOf, snippetsOf } from '../readme/snippets.ts';

const root = path.resolve(import.meta.dirname, '../..');
const snippets = snippetsOf(path.join(root, 'core/docs/guides/query.md'));
/** Inside the repository, so that its packages are found. */
const generated = path.join(import.meta.dirname, 'generated');

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [hotel()], http: true });
});
afterAll(async () => {
  await crm?.stop();
  rmSync(generated, { recursive: true, force: true });
});

/** `…` in an answer stands for any text. */
function patternOf(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (_key, value: unknown) =>
    value === '…' ? (expect.any(String) as unknown) : value,
  );
}

describe('questions, each after those before it', () => {
  /** What the answers so far gave by these names: variables of the next questions. */
  const seen: Record<string, unknown> = {};

  test.each(questionsOf(snippets))('$query', async ({ query, answer }) => {
    const variables = Object.fromEntries(Object.entries(seen).filter(([name]) => query.includes(`$${name}:`)));
    const data = await crm.data(query, { variables });
    JSON.stringify(data, (key, value: unknown) => {
      if (key === 'id' || key === 'endCursor') seen[key] = value;
      return value;
    });
    expect(data).toEqual(patternOf(answer));
  });
});

test('the curl command signs in', async () => {
  const { email, password } = crm.administrator;
  const command = (snippets.find(({ text }) => text.startsWith('curl'))?.text ?? '')
    .replace('http://localhost:4000', crm.url)
    .replace('admin@guanxi.local', email)
    .replace('…', password);
  const { stdout } = await promisify(execFile)('bash', ['-c', command]);
  expect(JSON.parse(stdout)).toMatchObject({ data: { signIn: { accessToken: expect.any(String) } } });
});

test('live.ts is told of a change', async () => {
  mkdirSync(generated, { recursive: true });
  const file = path.join(generated, 'live.ts');
  const source = filesOf(snippets).get('live.ts') ?? '';
  writeFileSync(file, source.replace('ws://localhost:4000', crm.url.replace('http', 'ws')));
  const loader = path.join(root, 'core/bin/development-loader.js');
  const child = spawn(process.execPath, ['--import', loader, file], {
    env: { ...process.env, TOKEN: crm.administrator.accessToken },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('listening');
    // It may still be connecting: changes go on until the first one arrives.
    const told = lines.next();
    let isTold = false;
    void told.then(() => (isTold = true));
    while (!isTold) {
      await crm.data('mutation { createAccount(input: { name: "Live" }) { errors { code } } }');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const change = { kind: 'CREATED', eventId: expect.any(String), record: { name: 'Live' } };
    expect(JSON.parse(String((await told).value))).toEqual({ accountChanged: change });
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
