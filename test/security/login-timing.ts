// Whether the time of a refused sign-in tells about the account: medians of tries with the production hash, at a known,
// an unknown and a locked account, in turns. The goal is a difference below 5 %.
//   node --import ./core/bin/development-loader.js test/security/login-timing.ts [tries]
import { fileURLToPath } from 'node:url';
import { IdentityService, systemPrincipal } from '../../core/src/access/index.ts';
import { createTestCrm } from '../../core/src/testing/index.ts';
import { setup, teardown } from '../../core/src/testing/global-setup.ts';

/** What was measured. */
export interface LoginTiming {
  readonly tries: number;
  /** Milliseconds, the median of all tries of each kind. */
  readonly medians: Readonly<Record<'known' | 'unknown' | 'locked', number>>;
  /** Slowest against fastest kind, in per cent of the fastest. */
  readonly differencePercent: number;
  readonly goalPercent: number;
  readonly passed: boolean;
}

const goalPercent = 5;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** Needs the test cluster: `setup()` of core/src/testing/global-setup.ts before, `teardown()` after. */
export async function measureLoginTiming(tries = 200): Promise<LoginTiming> {
  const crm = await createTestCrm();
  try {
    const { model, database } = crm.crm;
    const identity = new IdentityService({ model, database, secret: 's'.repeat(32) });
    const { id, email } = await crm.createUser();
    const [error] = await identity.setPassword(systemPrincipal, id, 'correct horse battery');
    if (error) throw error;
    // Each try from a network of its own, so that only the third kind is locked.
    const addressOf = (round: number): string => `10.${round >> 8}.${round & 255}.1`;
    const lockedFrom = '192.0.2.1';
    const kinds = {
      known: (round: number) => ({ email, address: addressOf(round) }),
      unknown: (round: number) => ({ email: `nobody${round}@example.com`, address: addressOf(round) }),
      locked: () => ({ email, address: lockedFrom }),
    };
    const attempt = async (of: { email: string; address: string }): Promise<[number, string | undefined]> => {
      const began = performance.now();
      const { errors } = await identity.signIn({ ...of, password: 'wrong password' });
      return [performance.now() - began, errors[0]?.code];
    };
    for (let round = 0; round < 12; round++) await attempt(kinds.locked());
    const times = { known: [] as number[], unknown: [] as number[], locked: [] as number[] };
    for (let round = 0; round < tries; round++) {
      const inTurns = Object.entries(kinds).sort(() => Math.random() - 0.5) as [
        keyof typeof kinds,
        typeof kinds.known,
      ][];
      for (const [kind, of] of inTurns) {
        const [ms, code] = await attempt(of(round));
        const expected = kind === 'locked' ? 'TOO_MANY_ATTEMPTS' : 'SIGN_IN_FAILED';
        if (code !== expected) throw new Error(`${kind}: ${code}`);
        times[kind].push(ms);
      }
    }
    await identity.settle();
    const medians = { known: median(times.known), unknown: median(times.unknown), locked: median(times.locked) };
    const all = Object.values(medians);
    const differencePercent = (Math.max(...all) / Math.min(...all) - 1) * 100;
    return { tries, medians, differencePercent, goalPercent, passed: differencePercent < goalPercent };
  } finally {
    await crm.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setup();
  try {
    const { tries, medians, differencePercent, passed } = await measureLoginTiming(Number(process.argv[2] ?? 200));
    for (const [kind, ms] of Object.entries(medians)) {
      process.stdout.write(`${kind}: median of ${tries} tries ${ms.toFixed(2)} ms\n`);
    }
    const verdict = passed ? 'PASS' : 'FAIL';
    process.stdout.write(`difference: ${differencePercent.toFixed(2)} %, goal < ${goalPercent} %: ${verdict}\n`);
    process.exitCode = passed ? 0 : 1;
  } finally {
    await teardown();
  }
}
