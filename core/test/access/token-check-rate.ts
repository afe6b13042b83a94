// Microseconds that checking a token costs, warm: an access token, an API key, a token of another issuer. The goal is
// 10. Cold: what the first request with a token costs, statements included.
//   node --import ./core/bin/development-loader.js core/test/access/token-check-rate.ts [rounds]
import { generateKeyPair, exportJWK, SignJWT } from 'jose';
import { IdentityService, systemPrincipal } from '../../src/access/index.ts';
import { corePlugin } from '../../src/crm/index.ts';
import { openDatabase } from '../../src/database/index.ts';
import { toGlobalId } from '../../src/model/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { createTestDatabase } from '../../src/testing/index.ts';
import { setup, teardown } from '../../src/testing/global-setup.ts';
import { addPeople, grant } from './sample-people.ts';

const rounds = Number(process.argv[2] ?? 200_000);
const goal = 10;

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
  const identity = new IdentityService({ model, database, secret: 's'.repeat(32), passwordCost, issuers });
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
  await identity.settle();
} finally {
  await database.close();
  await target.drop();
  await teardown();
}
