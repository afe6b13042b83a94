import fc from 'fast-check';
import { Evaluator } from '../evaluator/evaluate.ts';
import { operationNumber, type RandomOperation } from '../generator/operation.ts';
import { plain } from '../generator/value-tree.ts';
import type { World } from '../world/world.ts';
import { Coverage } from './coverage.ts';
import { Checker, type ConcreteOperation, type Difference, type Looked } from './run-operation.ts';
import { shrunk } from './shrink.ts';

export interface ManyOptions {
  /** Number of the first operation; it is its seed as well. */
  readonly from?: number;
  readonly count: number;
  /** Operations at once: one waits for the database while others compute. */
  readonly lanes?: number;
  /** Stops after so many differences. */
  readonly mostDifferences?: number;
  /** Smaller examples take time. Default true. */
  readonly shrinks?: boolean;
  /**
   * Goes on with those of the next operations that reach what none has reached, until nothing is left or so many were
   * made. Default 0.
   */
  readonly candidates?: number;
  readonly onProgress?: (done: number) => void;
  /** Told at once: a long run may be ended before its end. */
  readonly onDifference?: (found: FoundDifference) => void;
}

export interface FoundDifference {
  readonly seed: number;
  readonly text: string;
}

export interface ManyOutcome {
  readonly done: number;
  /** How many of them were chosen for what they reach. */
  readonly chosen: number;
  readonly differences: readonly FoundDifference[];
  readonly looked: Looked;
  readonly coverage: Coverage;
  readonly milliseconds: number;
  /** What this process has computed meanwhile, the database not counted. */
  readonly processorMs: number;
}

/** Numbers side by side begin with nearly the same decisions: they are spread over all seeds. */
const spread = (number: number): number => {
  const mixed = Math.imul(number ^ (number >>> 16) ^ 0x9e3779b9, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) | 0;
};

/** The operation of a seed, as fast-check makes it. */
export function operationOf(world: World, seed: number): RandomOperation {
  const [operation] = fc.sample(operationNumber(world, seed), { seed: spread(seed), numRuns: 1 });
  if (!operation) throw new Error(`No operation came of seed ${seed}`);
  return operation;
}

/** Makes random operations, runs them, and compares all answers with those of the evaluator. */
export async function runMany(world: World, options: ManyOptions): Promise<ManyOutcome> {
  const { from = 0, count, lanes = 4, mostDifferences = 3, shrinks = true, candidates = 0 } = options;
  const { onProgress, onDifference } = options;
  const checker = new Checker(world, new Evaluator(world.model, world.schema, world.data, world.now));
  const coverage = new Coverage(world.schema, world.model);
  const differences: FoundDifference[] = [];
  const start = performance.now();
  const cpu = process.cpuUsage();
  let done = 0;
  const run = async (seed: number, random: RandomOperation): Promise<void> => {
    const operation = await checker.concrete(random);
    coverage.add(operation);
    const difference = await checker.check(operation);
    if (difference && differences.length < mostDifferences) {
      const text = shrinks
        ? await told(world, checker, operation, difference, seed)
        : `seed ${seed}: ${difference.what}`;
      differences.push({ seed, text });
      onDifference?.({ seed, text });
    }
    done += 1;
    onProgress?.(done);
  };
  const inLanes = async (seeds: Iterator<readonly [number, RandomOperation]>): Promise<void> => {
    const lane = async (): Promise<void> => {
      while (differences.length < mostDifferences) {
        const next = seeds.next();
        if (next.done) return;
        await run(...next.value);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  };
  await inLanes(operationsFrom(world, from, count));
  const before = done;
  await inLanes(reaching(world, coverage, from + count, candidates));
  const { looked } = checker;
  const milliseconds = Math.round(performance.now() - start);
  const { user, system } = process.cpuUsage(cpu);
  const processorMs = Math.round((user + system) / 1000);
  return { done, chosen: done - before, differences, looked, coverage, milliseconds, processorMs };
}

function* operationsFrom(world: World, from: number, count: number): Generator<readonly [number, RandomOperation]> {
  for (let seed = from; seed < from + count; seed++) yield [seed, operationOf(world, seed)];
}

/** Those that reach what was missed so far. */
function* reaching(
  world: World,
  coverage: Coverage,
  from: number,
  candidates: number,
): Generator<readonly [number, RandomOperation]> {
  const missed = new Set(candidates > 0 ? coverage.missed() : []);
  for (let seed = from; seed < from + candidates && missed.size > 0; seed++) {
    const operation = operationOf(world, seed);
    const alone = new Coverage(world.schema, world.model);
    alone.add(withoutCursors(operation));
    const reached = [...missed].filter((what) => alone.reached.has(what));
    if (reached.length === 0) continue;
    for (const what of reached) missed.delete(what);
    yield [seed, operation];
  }
}

/** Enough to see what it reaches. */
function withoutCursors({ document, variables, callers }: RandomOperation): Parameters<Coverage['add']>[0] {
  const runs = callers.map((_, run) => {
    const values = variables.flatMap(({ name, values: trees }): [string, unknown][] => {
      const tree = trees[run as 0 | 1];
      return tree === undefined ? [] : [[name, tree && plain(tree, run as 0 | 1, () => null)]];
    });
    return { variables: Object.fromEntries(values) };
  });
  return { document, runs };
}

async function told(
  world: World,
  checker: Checker,
  operation: ConcreteOperation,
  { what }: Difference,
  seed: number,
): Promise<string> {
  const difference = async (one: ConcreteOperation): Promise<Difference | null> => {
    try {
      return await checker.check(one);
    } catch {
      // The evaluator does not know what it should be: it is no smaller example.
      return null;
    }
  };
  const smallest = await shrunk(world.schema, operation, async (smaller) => (await difference(smaller))?.what === what);
  const found = (await difference(smallest)) ?? (await difference(operation));
  const runs = smallest.runs.map(({ caller, variables }) => `${caller.name}: ${JSON.stringify(variables)}`);
  return [
    `seed ${seed}: ${what}`,
    smallest.document,
    ...runs,
    ...(found ? parted(found) : ['(it did not happen again)']),
  ].join('\n');
}

const shownLines = 12;

/** Where the two begin to differ. */
function parted({ expected, actual }: Difference): string[] {
  const [wanted, given] = [expected.split('\n'), actual.split('\n')];
  const first = wanted.findIndex((line, index) => line !== given[index]);
  const from = Math.max(0, (first < 0 ? wanted.length : first) - 5);
  const part = (lines: readonly string[]): string => lines.slice(from, from + shownLines).join('\n');
  return ['expected …', part(wanted), 'but got …', part(given)];
}
