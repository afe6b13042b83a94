import { setTimeout } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import type { Evaluator } from '../evaluator/evaluate.ts';
import { placeOf } from '../evaluator/lists.ts';
import { Refused } from '../evaluator/filters.ts';
import type { RandomOperation } from '../generator/operation.ts';
import { CursorOf, hasCursor, plain, type Tree } from '../generator/value-tree.ts';
import type { Caller, World } from '../world/world.ts';

/** An operation with everything that it is sent with, ready to be run again. */
export interface ConcreteRun {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
}
export interface ConcreteOperation {
  readonly document: string;
  /** One after the other: the second meets what was kept of the first. */
  readonly runs: readonly ConcreteRun[];
}

/** What is wrong with the answer to an operation. */
export interface Difference {
  readonly what: 'internal' | 'error' | 'data' | 'masked' | 'path';
  readonly run: number;
  readonly expected: string;
  readonly actual: string;
}

type Answers = readonly [spliced: ExecutionResult, rows: ExecutionResult, resolvers: ExecutionResult];

const attempts = 5;

const hadNoDatabase = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(({ extensions }) => String(extensions['code']).startsWith('DATABASE_'));

/** Figures of what was looked at. */
export interface Looked {
  runs: number;
  refused: number;
  /** Answers with at least one record or group in a list. */
  found: number;
}

/** Runs operations on the engine, on all its paths, and on the evaluator. */
export class Checker {
  readonly looked: Looked = { runs: 0, refused: 0, found: 0 };

  constructor(
    private readonly world: World,
    private readonly evaluator: Evaluator,
  ) {}

  /** The values of all variables; cursors are read from the list that they belong to. */
  async concrete({ document, variables, callers }: RandomOperation): Promise<ConcreteOperation> {
    const runs: ConcreteRun[] = [];
    for (const [run, index] of callers.entries()) {
      const caller = this.world.callers[index] as Caller;
      const values: Record<string, unknown> = {};
      for (const { name, values: trees } of variables) {
        const tree = trees[run as 0 | 1];
        if (tree === undefined) continue;
        values[name] = tree === null ? null : await this.#value(tree, run as 0 | 1, caller);
      }
      runs.push({ variables: values, caller });
    }
    return { document, runs };
  }

  async #value(tree: Tree, run: 0 | 1, caller: Caller): Promise<unknown> {
    const cursors = new Map<CursorOf, string | null>();
    for (const cursor of cursorsIn(tree)) cursors.set(cursor, await this.#cursor(cursor, run, caller));
    return plain(tree, run, (cursor) => cursors.get(cursor) ?? null);
  }

  async #cursor({ entity, orderBy, row }: CursorOf, run: 0 | 1, { principal }: Caller): Promise<string | null> {
    const document = `query ($orderBy: [${entity.name}OrderBy!]) {
      list: ${entity.many}(first: 9, orderBy: $orderBy) { edges { cursor } }
    }`;
    const value = orderBy === undefined ? undefined : plain(orderBy, run, () => null);
    const { data } = await this.world.crm.execute({ document, variables: { orderBy: value }, principal });
    const edges = (data?.['list'] as { edges: { cursor: string }[] } | undefined)?.edges ?? [];
    return edges[Math.min(row, edges.length - 1)]?.cursor ?? null;
  }

  /** Null where all answers are what they should be. */
  async check({ document, runs }: ConcreteOperation): Promise<Difference | null> {
    for (const [run, { variables, caller }] of runs.entries()) {
      const [spliced, rows, resolvers] = await this.#answers({ document, variables, principal: caller.principal });
      const difference = this.#judge(spliced, this.#expected(document, { variables, caller }));
      if (difference) return { run, ...difference };
      const text = withoutRequest(spliced);
      for (const other of [rows, resolvers].map(withoutRequest)) {
        if (other !== text) return { run, what: 'path', expected: text, actual: other };
      }
    }
    return null;
  }

  /** On all paths; again where a busy machine gave one of them no connection in time. */
  async #answers(request: Parameters<World['crm']['execute']>[0]): Promise<Answers> {
    for (let attempt = 1; ; attempt += 1) {
      // The others find the document validated.
      const spliced = await this.world.crm.execute(request);
      const [rows, resolvers] = await Promise.all([
        this.world.crm.execute({ ...request, path: 'rows' }),
        this.world.crm.execute({ ...request, path: 'resolvers' }),
      ]);
      const answers: Answers = [spliced, rows, resolvers];
      if (attempt === attempts || !answers.some(hadNoDatabase)) return answers;
      await setTimeout(1000);
    }
  }

  #expected(document: string, { variables, caller }: ConcreteRun): ReturnType<Evaluator['evaluate']> {
    const evaluation = this.evaluator.evaluate(document, variables, caller);
    for (const { originalError, message } of evaluation.result.errors ?? []) {
      if (originalError instanceof Refused) continue;
      throw new Error(
        `The evaluator failed: ${message}\n${originalError?.stack}\n${document}\n${JSON.stringify(variables)}`,
      );
    }
    return evaluation;
  }

  #judge(
    { data, errors, extensions }: ExecutionResult,
    { result, masked }: ReturnType<Evaluator['evaluate']>,
  ): Omit<Difference, 'run'> | null {
    const text = (value: unknown): string => JSON.stringify(value, null, 1);
    const internal = errors?.find((error) => error.extensions['code'] !== 'BAD_USER_INPUT');
    if (internal) return { what: 'internal', expected: 'no such error', actual: text(internal) };
    const [expected, actual] = [result, { errors }].map((one) => (one.errors ? 'refused' : 'answered'));
    if (expected !== actual)
      return { what: 'error', expected: text(result.errors ?? null), actual: text(errors ?? null) };
    const [wanted, given] = [text(result.data ?? null), JSON.stringify(data ?? null, placed, 1)];
    if (wanted !== given) return { what: 'data', expected: wanted, actual: given };
    const hidden = (extensions?.['masked'] ?? []) as readonly string[];
    if (!errors && text(hidden) !== text(masked))
      return { what: 'masked', expected: text(masked), actual: text(hidden) };
    this.looked.runs += 1;
    if (errors) this.looked.refused += 1;
    if (/"(nodes|edges)": \[\n/.test(given)) this.looked.found += 1;
    return null;
  }
}

function cursorsIn(tree: Tree): CursorOf[] {
  if (tree instanceof CursorOf) return [tree];
  return hasCursor(tree) && !('values' in tree) ? Object.values(tree).flatMap(cursorsIn) : [];
}

/** Cursors are opaque: of the engine's only the place that they name is compared. */
function placed(key: string, value: unknown): unknown {
  const isCursor = key === 'cursor' || key === 'startCursor' || key === 'endCursor';
  return isCursor && typeof value === 'string' ? placeOf(value) : value;
}

function withoutRequest(result: ExecutionResult): string {
  return JSON.stringify(result, (key, value: unknown) => (key === 'requestId' ? undefined : value), 1);
}
