// Two servers, each a process of its own, and one database: a project is never given to two dealers.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestClient } from '@guanxi/core/testing';
import { openDesk, type Dealer, type Outcome, type RegistrationDesk } from './registration-desk.ts';

const secret = 'a secret of two servers, long enough to pass';
const loader = fileURLToPath(new URL('../../../core/bin/development-loader.js', import.meta.url));
const program = fileURLToPath(new URL('registration-server.ts', import.meta.url));

let desk: RegistrationDesk;
let elsewhere: string;
let child: ChildProcess;

beforeAll(async () => {
  desk = await openDesk({ http: true, comparePaths: false, options: { secret } });
  const { databaseUrl, dataFolder } = desk.crm.crm.config;
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, DATABASE_URL: databaseUrl ?? '', GUANXI_SECRET: secret, GUANXI_DATA: dataFolder };
  const started = spawn(process.execPath, ['--import', loader, program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  child = started;
  const ended = once(started, 'exit').then(() => ['the second server ended']);
  const [line] = (await Promise.race([once(started.stdout, 'data'), ended])) as [Buffer];
  elsewhere = String(line).trim();
});
afterAll(async () => {
  if (child.exitCode === null) child.kill('SIGKILL');
  await desk.crm.stop();
});

/** A verb over HTTP, on one of the servers. */
async function verb(url: string, name: string, id: string, { accessToken }: TestClient): Promise<string> {
  const query = `mutation ($id: ID!) { outcome: ${name}BuildingRegistration(id: $id) {
    registration: buildingRegistration { status } errors { code } } }`;
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const { data, errors } = (await response.json()) as { data?: { outcome: Outcome }; errors?: readonly object[] };
  if (!data) throw new Error(JSON.stringify(errors));
  return data.outcome.registration?.status ?? data.outcome.errors.map(({ code }) => code).join();
}

/** Texts that have nothing in common: four characters for each round. */
const word = (round: number, kind: number): string =>
  String.fromCodePoint(...[0, 1, 2, 3].map((place) => 0x4e00 + ((round * 97 + kind * 5003 + place * 4001) % 20_000)));

/** The project of a round, as one dealer writes it and as another does; every other time they write the same. */
const written = (round: number, otherwise: boolean): { name: string; address: string } =>
  otherwise && round % 2 === 1
    ? { name: `杭州${word(round, 0)}项目`, address: `西湖区${word(round, 1)}路${round} 号` }
    : { name: word(round, 0), address: `${word(round, 1)}路 ${round} 号` };

async function drafts(dealer: Dealer, rounds: readonly number[], otherwise: boolean): Promise<readonly string[]> {
  const input = rounds.map((round) => ({ dealerId: dealer.id, city: '杭州', ...written(round, otherwise) }));
  const { made } = await desk.crm.mutate<{ made: { ids: string[] } }>(
    `mutation ($input: [CreateBuildingRegistrationInput!]!) {
      made: createBuildingRegistrations(input: $input) { ids errors { code message } } }`,
    { variables: { input } },
  );
  return made.ids;
}

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

it('200 projects, each submitted by two dealers at the same moment on two servers, have one winner each', async () => {
  const rounds = range(0, 200);
  const [ours, theirs] = [await drafts(desk.jiangnan, rounds, false), await drafts(desk.qiantang, rounds, true)];
  const outcomes: string[] = [];
  for (const round of rounds) {
    // Now this server is asked first, now the other one.
    const [one, other] = round % 4 < 2 ? [desk.crm.url, elsewhere] : [elsewhere, desk.crm.url];
    const statuses = await Promise.all([
      verb(one, 'submit', ours[round] ?? '', desk.jiangnan.user),
      verb(other, 'submit', theirs[round] ?? '', desk.qiantang.user),
    ]);
    outcomes.push(statuses.toSorted().join(' '));
  }
  expect(outcomes).toEqual(rounds.map(() => 'CONFLICT SUBMITTED'));
});

it('20 projects that became free, approved for two dealers at the same moment, have one winner each', async () => {
  const rounds = range(1000, 20);
  const { jiangnan, qiantang, yongjiang, manager, crm } = desk;
  const holders = await drafts(yongjiang, rounds, false);
  const [ours, theirs] = [await drafts(jiangnan, rounds, false), await drafts(qiantang, rounds, true)];
  const outcomes: string[] = [];
  for (const index of rounds.keys()) {
    const [holder, one, other] = [holders[index] ?? '', ours[index] ?? '', theirs[index] ?? ''];
    expect(await verb(crm.url, 'submit', holder, yongjiang.user)).toBe('SUBMITTED');
    expect(await verb(elsewhere, 'submit', one, jiangnan.user)).toBe('CONFLICT');
    expect(await verb(crm.url, 'submit', other, qiantang.user)).toBe('CONFLICT');
    await verb(elsewhere, 'withdraw', holder, yongjiang.user);
    const statuses = await Promise.all([
      verb(crm.url, 'approve', one, manager),
      verb(elsewhere, 'approve', other, manager),
    ]);
    outcomes.push(statuses.toSorted().join(' '));
  }
  expect(outcomes).toEqual(rounds.map(() => 'PROTECTED TRANSITION_BLOCKED'));
});
