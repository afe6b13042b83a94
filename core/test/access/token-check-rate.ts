// Microseconds that checking a token costs, warm: an access token, an API key, a token of another issuer. The goal is
// 10. Cold: what the first request with a token costs, statements included. Then what 10,000 open sockets cost, whose
// tokens are looked at again and again: Node's time and PostgreSQL's, for each socket and look.
//   node --import ./core/bin/development-loader.js core/test/access/token-check-rate.ts [rounds]
import { generateKeyPair, exportJWK, SignJWT } from 'jose';
import { IdentityService, systemPrincipal } from '../../src/access/index.ts';
import { AccessTokens } from '../../src/access/access-tokens.ts';
import { corePlugin } from '../../src/crm/index.ts';
import { openDatabase, withClient } from '../../src/database/index.ts';
import { toGlobalId } from '../../src/model/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { createTestDatabase } from '../../src/testing/index.ts';
import { setup, teardown } from '../../src/testing/global-setup.ts';
import { addPeople, grant } from './sample-people.ts';

const rounds = Number(process.argv[2] ?? 200_000);
const goal = 10;
const sockets = 10_000;
const secret = 's'.repeat(32);

await setup();
const model = composePlugins([corePlugin()]);
const target = await createTestDatabase(model);
const database = await openDatabase({ model, url: target.appUrl });
try {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const [issuer, audience] = ['https://login.example.com/', 'guanxi'];
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'a', alg: 'RS256' }] };
  const passwordCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };
  const issuers = [{ issuer, audience, jwks, user: 'email' as const }];
  const identity = new IdentityService({ model, database, secret, passwordCost, issuers });
  const people = await addPeople(database);
  await grant(database, people.user.ann, { '*': 'ALL' });
  const user = model.entities.get('User');
  if (!user) throw new Error('There is no entity User');
  const [email, password] = ['ann@example.com', 'correct horse'];
  const [error] = await identity.setPassword(systemPrincipal, toGlobalId(user, people.user.ann), password);
  if (error) throw error;
  const session = (await identity.signIn({ email, password })).tokens?.accessToken ?? '';
  const ann = await identity.principalOf(session);
  const another = (await identity.signIn({ email, password })).tokens?.accessToken ?? '';
  const key = { name: 'rate', permissions: ['*'], expiresAt: new Date(Date.now() + 86_400_000) };
  const apiKey = (await identity.createApiKey(ann, key)).token ?? '';
  const foreign = await new SignJWT({ email })
    .setProtectedHeader({ alg: 'RS256', kid: 'a' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime('10 min')
    .sign(privateKey);

  let worst = 0;
  for (const [name, token] of Object.entries({
    'access token': another,
    'API key': apiKey,
    'foreign token': foreign,
  })) {
    // As requests bring it: each time a string of its own, whose hash nobody has computed yet.
    const fresh = (): string => Buffer.from(token, 'latin1').toString('latin1');
    const coldFrom = performance.now();
    if (!(await identity.principalOf(fresh()))) throw new Error(`${name} is refused`);
    const cold = performance.now() - coldFrom;
    for (let round = 0; round < 20_000; round++) await identity.principalOf(fresh());
    const from = performance.now();
    for (let round = 0; round < rounds; round++) await identity.principalOf(fresh());
    const each = ((performance.now() - from) * 1000) / rounds;
    worst = Math.max(worst, each);
    process.stdout.write(`${name}: ${each.toFixed(2)} µs warm, ${cold.toFixed(1)} ms cold\n`);
  }
  process.stdout.write(`goal: ≤ ${goal} µs: ${worst <= goal ? 'PASS' : 'FAIL'}\n`);
  process.exitCode = worst <= goal ? 0 : 1;
  const userId = people.user.ann;
  const ids = await withClient(target.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into sign_in_session (id, created_at, updated_at, user_id, token_hash, generation, expires_at, last_used_at)
       select gen_random_uuid(), now(), now(), $1, md5(n::text), 0, now() + interval '1 day', now()
       from generate_series(1, $2::int) n returning id`,
      [userId, sockets],
    );
    await client.query('analyze sign_in_session');
    return rows.map(({ id }) => id);
  });
  const signer = new AccessTokens(secret);
  const tokens = ids.map((id) => signer.sign(userId, id).token);
  const loadedFrom = performance.now();
  const known = await Promise.all(tokens.map((one) => identity.principalOf(one)));
  if (known.includes(null)) throw new Error('A session is refused');
  const loaded = ((performance.now() - loadedFrom) * 1000) / sockets;
  const looks: number[] = [];
  let cpu = 0;
  for (let look = 0; look < 20; look += 1) {
    const [at, used] = [performance.now(), process.cpuUsage()];
    const ended = await identity.endedOf(new Set(tokens));
    if (ended.size > 0) throw new Error('A session has ended');
    looks.push(performance.now() - at);
    const { user: busy, system } = process.cpuUsage(used);
    cpu += busy + system;
  }
  const median = looks.toSorted((a, b) => a - b)[10] ?? NaN;
  process.stdout.write(
    `${sockets} sockets: ${((median * 1000) / sockets).toFixed(2)} µs each and look (all: ${median.toFixed(1)} ms), of it ` +
      `${(cpu / 20 / sockets).toFixed(2)} µs in Node; rights of all of them at once: ${loaded.toFixed(1)} µs each\n`,
  );
  await withClient(target.ownerUrl, (client) =>
    client.query('update sign_in_session set deleted_at = now() where id = $1', [ids[7]]),
  );
  const ended = await identity.endedOf(tokens);
  if (ended.size !== 1 || !ended.has(tokens[7] ?? '')) throw new Error('An ended session was not noticed');
  await identity.settle();
} finally {
  await database.close();
  await target.drop();
  await teardown();
}
