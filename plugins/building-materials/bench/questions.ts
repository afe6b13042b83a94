import type { TestClient, TestCrm } from '@guanxi/core/testing';

/** What somebody asks of a running system. */
export interface Question {
  readonly name: string;
  readonly caller: TestClient;
  readonly query: string;
  /** Milliseconds at the median; more is a failure. */
  readonly atMost?: number;
}

/** Rounds that nobody measures. */
const warming = 6;

/** Asks over HTTP, in turn, there and back; prints median and 95th percentile. Exit code 1 where a goal is missed. */
export async function compare(
  crm: TestCrm,
  questions: readonly Question[],
  { title, rounds }: { readonly title: string; readonly rounds: number },
): Promise<void> {
  const times = new Map(questions.map(({ name }): [string, number[]] => [name, []]));
  for (const question of questions) for (let warm = 0; warm < warming; warm += 1) await timed(crm, question);
  for (let round = 0; round < rounds; round += 1) {
    for (const question of round % 2 ? questions.toReversed() : questions) {
      times.get(question.name)?.push(await timed(crm, question));
    }
  }
  console.log(`${`${title}, milliseconds`.padEnd(40)}${'median'.padStart(9)}${'p95'.padStart(9)}`);
  for (const { name, atMost = Infinity } of questions) {
    const own = times.get(name) ?? [];
    const median = at(own, 0.5);
    if (median > atMost) process.exitCode = 1;
    const said = Number.isFinite(atMost) ? `  at most ${atMost}: ${median > atMost ? 'FAIL' : 'PASS'}` : '';
    console.log(`${name.padEnd(40)}${median.toFixed(1).padStart(9)}${at(own, 0.95).toFixed(1).padStart(9)}${said}`);
  }
}

async function timed(crm: TestCrm, { caller, query, name }: Question): Promise<number> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${caller.accessToken}` };
  const begin = performance.now();
  const response = await fetch(`${crm.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
  if (errors?.[0]) throw new Error(`${name}: ${errors[0].message}`);
  return performance.now() - begin;
}

const at = (times: readonly number[], part: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * part)] ?? NaN;
