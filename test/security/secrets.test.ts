import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemPrincipal } from '../../core/src/access/index.ts';
import { createCrm, type Crm } from '../../core/src/app/index.ts';
import { loggerTo } from '../../core/src/app/logger.ts';
import { corePlugin } from '../../core/src/crm/index.ts';
import { composePlugins } from '../../core/src/plugins/index.ts';
import { createTestDatabase, type TestDatabase } from '../../core/src/testing/index.ts';
import { createUser } from '../../core/src/access/index.ts';
import { call, refresh, signIn } from '../../core/test/access/http-caller.ts';
import { overHttp, overSocket } from './attacks/reply.ts';
import { note } from './report/figures.ts';

/** Texts that must stand nowhere but where they were typed. */
const canaries = {
  password: 'canary-password-right-horse',
  'a wrong password': 'canary-password-wrong-horse',
  'a new password': 'canary-password-next-horse',
  'the secret': 'canary-secret-of-the-installation-0123456789',
  'the secret of S3': 'canary-secret-of-s3',
  'a variable': 'canary-in-a-variable',
  'a literal': 'canary-in-a-literal',
  'a forged token': 'canary.forged.token',
  'a cookie': 'canary-cookie',
} as const;

let crm: Crm;
let database: TestDatabase;
let url: string;
const lines: string[] = [];
/** What clients were told, and what is readable afterwards. */
const told: string[] = [];
/** Secrets that the session brings along: tokens, the password of the database. */
const found: Record<string, string> = {};

beforeAll(async () => {
  const plugins = [corePlugin()];
  database = await createTestDatabase(composePlugins(plugins));
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  crm = createCrm(
    {
      ...{ mode: 'production', host: '127.0.0.1', port: 0, logLevel: 'debug', secret: canaries['the secret'] },
      ...{ databaseUrl: database.appUrl, ownerDatabaseUrl: database.ownerUrl },
      ...{ filesS3Bucket: 'b', filesS3Endpoint: 'http://127.0.0.1:9', filesS3AccessKeyId: 'id' },
      filesS3SecretAccessKey: canaries['the secret of S3'],
    },
    {
      environment: {},
      source: { name: 'secrets.test', folder: process.cwd() },
      passwordCost: { memoryCost: 8, timeCost: 1, parallelism: 1 },
      log: loggerTo(stream, 'debug'),
    },
  );
  await crm.start({ signals: false });
  url = crm.url ?? '';
  const { model, identity } = crm;
  const write = crm.write.port({ principal: systemPrincipal, language: 'en', source: 'cli' });
  const person = { email: 'canary@example.com', password: canaries.password, displayName: 'Canary' };
  await createUser({ ...person, roles: ['core:administrator'] }, { model, database: crm.database, write, identity });
  found['the password of the database'] = decodeURIComponent(new URL(database.appUrl).password);
  found['the password of its owner'] = decodeURIComponent(new URL(database.ownerUrl).password);
});
afterAll(async () => {
  await crm?.stop();
  await database?.drop();
});

const email = 'canary@example.com';

async function session(): Promise<void> {
  const say = async <T>(answer: Promise<T>): Promise<T> => {
    const given = await answer;
    told.push(JSON.stringify(given));
    return given;
  };
  await say(signIn(url, { email, password: canaries['a wrong password'] }));
  await say(signIn(url, { email: canaries['a wrong password'], password: canaries['a wrong password'] }));
  const first = await signIn(url, { email, password: canaries.password });
  if (!first.accessToken) throw new Error(JSON.stringify(first));
  const second = await refresh(url, first.refreshToken);
  await say(refresh(url, `${first.refreshToken.slice(0, -3)}abc`));
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const create = `mutation { createApiKey(name: "x", permissions: ["*"], expiresAt: "${expiresAt}") { token } }`;
  const token = second.accessToken;
  const { data } = await call<{ createApiKey: { token: string } }>(url, create, { token });
  Object.assign(found, {
    'an access token': token.split('.')[2],
    'a refresh token': second.refreshToken,
    'an API key': data.createApiKey.token,
  });
  const target = { url, token };
  const variable = { name: canaries['a variable'], secret: canaries['a variable'], website: canaries['a variable'] };
  const documents = [
    `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { errors { message } } }`,
    `query ($x: Int) { accounts(first: $x) { totalCount } }`,
    `{ accounts(where: { nothing: "${canaries['a literal']}" }) { totalCount } }`,
    `{ accounts(after: "${canaries['a literal']}") { totalCount } }`,
  ];
  // What was typed in may come back to whoever typed it: of these only the log is looked at.
  for (const send of [overHttp, overSocket]) {
    for (const query of documents) await send(target, { query, variables: { input: variable, x: 1 } });
  }
  const wrongPassword = `mutation ($c: String!, $n: String!) { changePassword(current: $c, new: $n) { errors { message } } }`;
  const change = (c: string): Promise<unknown> =>
    call(url, wrongPassword, { token, variables: { c, n: canaries['a new password'] } });
  await say(change(canaries['a wrong password']));
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${canaries['a forged token']}`,
    cookie: `session=${canaries['a cookie']}`,
  };
  for (const [path, body] of [
    ['/graphql', JSON.stringify({ query: '{ me { roles } }' })],
    ['/graphql', `{"query": "${canaries['a literal']}`],
    ['/files', 'x'],
    ['/nowhere', 'x'],
  ]) {
    told.push(await (await fetch(`${url}${path}`, { method: 'POST', headers, body })).text());
  }
  await say(call(url, '{ accounts { totalCount } }', { token: data.createApiKey.token }));
  await change(canaries.password);
  await crm.identity.settle();
  const again = await signIn(url, { email, password: canaries['a new password'] });
  const entries = '{ auditEntries(first: 200) { nodes { action changes address userAgent } } }';
  await say(call(url, entries, { token: again.accessToken }));
  for (const path of ['/readyz', '/healthz']) told.push(await (await fetch(url + path)).text());
}

describe('secrets', () => {
  it('of a whole session stand in no line of the log, in no answer, in no audit entry', async () => {
    await session();
    // The worst moment: everything fails, and failures are logged in full.
    await crm.database.close();
    for (const path of ['/readyz']) told.push(await (await fetch(url + path)).text());
    const late = await call(
      url,
      `mutation { signIn(email: "${email}", password: "${canaries.password}") { accessToken } }`,
    );
    told.push(JSON.stringify(late));
    const log = lines.join('');
    const answers = told.join('\n');
    const secrets = Object.entries({ ...canaries, ...found });
    const inLog = secrets.filter(([, text]) => log.includes(text)).map(([name]) => `${name} in the log`);
    const inAnswers = secrets.filter(([, text]) => answers.includes(text)).map(([name]) => `${name} in an answer`);
    const leaks = [...inLog, ...inAnswers];
    note('secrets', `${leaks.length} of ${secrets.length}`, leaks.length === 0 && lines.length > 5);
    expect(leaks).toEqual([]);
    expect([secrets.length >= 14, lines.length > 5, answers.includes('SIGN_IN_FAILED')]).toEqual([true, true, true]);
  });
});
