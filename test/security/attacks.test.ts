import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCrm } from '../../core/src/testing/index.ts';
import { httpAttacks, type TransportAttack } from './attacks/http-attacks.ts';
import { operationAttacks } from './attacks/operations.ts';
import { isRefusal, overHttp, overSocket, posted, type Reply, type Target } from './attacks/reply.ts';
import { socketAttacks } from './attacks/socket-attacks.ts';
import { openTarget } from './open-target.ts';
import { figuresVariable, note } from './report/figures.ts';

const mostMs = 250;
const mostBytes = 20_000;
const goodMs = 100;
/** `npm run test:security` has the machine for itself; beside other tests half of it is theirs. */
const share = process.env[figuresVariable] ? 1 : 2;

let crm: TestCrm;
let target: Target;
/** What is printed at the end: over all attacks. */
const reached = { attacks: 0, refused: 0, slowestMs: 0, largest: 0, nextMs: 0 };

beforeAll(async () => {
  crm = await openTarget();
  target = { url: crm.url, token: crm.administrator.accessToken };
  // A server that has just started compiles: what is measured is one that runs.
  for (const send of [overHttp, overSocket]) for (let n = 0; n < 20; n++) await send(target, good);
});
afterAll(async () => {
  const { attacks, refused, slowestMs, largest, nextMs } = reached;
  note('attacks-refused', `${refused}/${attacks}`, attacks > 150 && refused === attacks);
  note('attacks-time', `${slowestMs.toFixed(0)} ms`, attacks > 150 && slowestMs <= mostMs);
  note('attacks-reply', `${largest} bytes`, attacks > 150 && largest <= mostBytes);
  note('attacks-next', `${nextMs.toFixed(0)} ms`, attacks > 150 && nextMs < goodMs);
  await crm?.stop();
});

const good = { query: '{ me { user { displayName } } accounts(first: 1) { totalCount } }' };

async function timed<T>(run: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  const result = await run();
  return [result, performance.now() - began];
}

/** A pause of this machine is not one of the server: what is slow once may be tried again. */
async function quickest(run: () => Promise<Reply>, within: number): Promise<[Reply, number]> {
  let best = await timed(run);
  for (let again = 0; again < 5 && best[1] > within; again++) {
    const next = await timed(run);
    if (next[1] < best[1]) best = next;
  }
  return best;
}

async function withstand({ send, harmless, within = mostMs }: TransportAttack): Promise<void> {
  const [reply, ms] = await quickest(() => send(target), within);
  const [next, nextMs] = await quickest(() => posted(target, JSON.stringify(good)), goodMs);
  const { status, text } = reply;
  const failed = status === 500 || status === 1011 || /INTERNAL_SERVER_ERROR/.test(text);
  const refused = !failed && (harmless === true || isRefusal(reply));
  reached.attacks += 1;
  if (refused) reached.refused += 1;
  // One that waits for what never comes has a limit of its own.
  if (within === mostMs) reached.slowestMs = Math.max(reached.slowestMs, ms);
  reached.largest = Math.max(reached.largest, text.length);
  reached.nextMs = Math.max(reached.nextMs, nextMs);
  expect({ refused, reply: refused ? '' : `${status} ${text.slice(0, 500)}` }).toEqual({ refused: true, reply: '' });
  expect(text.length).toBeLessThanOrEqual(mostBytes);
  expect(isRefusal(next)).toBe(false);
  expect([ms <= within * share || ms, nextMs < goodMs * share || nextMs]).toEqual([true, true]);
}

describe('over HTTP', () => {
  it.each(Object.entries(operationAttacks))('%s', async (_name, { payload, ...attack }) => {
    await withstand({ ...attack, send: (at) => overHttp(at, payload) });
  });
  it.each(Object.entries(httpAttacks))('%s', (_name, attack) => withstand(attack));
});

describe('over WebSocket', () => {
  it.each(Object.entries(operationAttacks))('%s', async (_name, { payload, ...attack }) => {
    await withstand({ ...attack, send: (at) => overSocket(at, payload) });
  });
  it.each(Object.entries(socketAttacks))('%s', (_name, attack) => withstand(attack));
});

it('polluted no prototype', () => {
  expect([Reflect.get({}, 'polluted'), Reflect.get({}, 'isAdmin'), Reflect.get({}, 'authorization')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
