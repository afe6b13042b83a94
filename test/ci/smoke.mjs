// What a newcomer does first, through HTTP: `npm start` on an empty data folder, a question, the page, an orderly end.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { externalAddresses, localAssets } from './page-addresses.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readyWithin = 180_000; // ms, for what hangs: the first start, with demo data, takes 6 s
const stopWithin = 30_000;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function startServer(dataFolder, port) {
  // The machine's own database or settings must not leak in: this is a fresh start.
  const env = { ...process.env, GUANXI_DATA_FOLDER: dataFolder, PORT: String(port) };
  delete env.DATABASE_URL;
  const child = spawn('npm', ['start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own: what fails is ended as a whole
  });
  const server = { child, output: '', exit: undefined };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (server.output += text));
  server.exited = new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve((server.exit = { code, signal })));
  });
  return server;
}

async function untilReady(origin, server) {
  const deadline = Date.now() + readyWithin;
  while (Date.now() < deadline) {
    assert.equal(server.exit, undefined, 'the server ended before it was ready');
    const response = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (response?.status === 200) return;
    await sleep(100);
  }
  assert.fail(`/readyz did not answer 200 within ${readyWithin / 1000} s`);
}

async function answersGraphql(origin) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const body = await response.json();
  assert.deepEqual([response.status, body.errors, body.data], [200, undefined, { __typename: 'Query' }]);
}

async function showsLocalPage(origin) {
  const response = await fetch(origin, { headers: { accept: 'text/html' } });
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
  const html = await response.text();
  assert.deepEqual(externalAddresses(html, origin), [], 'the page needs addresses outside this server');
  for (const asset of localAssets(html)) {
    const { status } = await fetch(new URL(asset, origin));
    assert.equal(status, 200, `the page needs ${asset}`);
  }
}

/** Processes that were started with the folder or stand in it; PostgreSQL's children do the latter. */
function processesOf(folder) {
  if (!existsSync('/proc')) return [];
  const tell = (read) => {
    try {
      return String(read());
    } catch {
      return ''; // it has ended meanwhile
    }
  };
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .map((pid) => [pid, tell(() => readFileSync(`/proc/${pid}/cmdline`)).replaceAll('\0', ' ')])
    .filter(
      ([pid, command]) => command.includes(folder) || tell(() => readlinkSync(`/proc/${pid}/cwd`)).includes(folder),
    )
    .map(([pid, command]) => `${pid} ${command}`);
}

async function stops(server, dataFolder) {
  server.child.kill('SIGTERM');
  const exit = await Promise.race([server.exited, sleep(stopWithin, undefined, { ref: false })]);
  assert.deepEqual(exit, { code: 0, signal: null }, 'after SIGTERM the server ends by itself with 0');
  // The parent of PostgreSQL's processes may be gone a moment before they are.
  for (let wait = 0; wait < 50 && processesOf(dataFolder).length > 0; wait++) await sleep(100);
  assert.deepEqual(processesOf(dataFolder), [], 'nothing of it keeps running');
}

async function endGroup(leader) {
  for (const [signal, patience] of [
    ['SIGTERM', 10_000],
    ['SIGKILL', 0],
  ]) {
    try {
      process.kill(-leader, signal);
      await Promise.race([server.exited, sleep(patience)]);
      await sleep(500);
    } catch {
      return; // nobody is left in it
    }
  }
}

const parent = mkdtempSync(join(tmpdir(), 'guanxi-smoke-'));
chmodSync(parent, 0o755); // as root, PostgreSQL runs as another user and must get to its files
const dataFolder = join(parent, 'data');
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const server = startServer(dataFolder, port);

async function step(name, work) {
  const begin = performance.now();
  await work();
  console.log(`✓ ${name} (${Math.round(performance.now() - begin)} ms)`);
}

try {
  await step('is ready', () => untilReady(origin, server));
  await step('answers GraphQL', () => answersGraphql(origin));
  await step('shows its page without the internet', () => showsLocalPage(origin));
  await step('ends on SIGTERM', () => stops(server, dataFolder));
} catch (error) {
  console.error(`✗ ${error.message}\n--- the server said ---\n${server.output}`);
  process.exitCode = 1;
  await endGroup(server.child.pid);
} finally {
  rmSync(parent, { recursive: true, force: true });
}
// A process that escaped would hold our pipes open, and us with them.
process.exit();
