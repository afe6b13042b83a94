import type { GraphQLSchema } from 'graphql';
import type { CancelSignal, RunValues } from '../../database/index.ts';
import {
  rootFieldsOf,
  rowsRead,
  withoutValues,
  type PlanNode,
  type RanStatement,
  type ReadEngine,
} from '../../read/index.ts';
import { CrmError } from '../../sdk/index.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { ExplainedField, ExplainedOperation, ExplainedStatement, ExplainedTimes } from './explained-operation.ts';
import type { PlannedOperation, PlannedRoot } from './operation-plan.ts';
import type { ExecutableOperation } from './query-executor.ts';

const key = 'guanxiExplain';

/** What is told about how an operation runs; undefined where nobody asked. */
export function explanationIn({ cache }: Pick<RequestContext, 'cache'>): OperationExplanation | undefined {
  return cache.get(key) as OperationExplanation | undefined;
}

/** From here on it is noted how the operation runs. The caller is allowed to know. */
export function explain({ cache }: Pick<RequestContext, 'cache'>): OperationExplanation {
  const explanation = new OperationExplanation();
  cache.set(key, explanation);
  return explanation;
}

interface RanRoot {
  readonly root: PlannedRoot;
  readonly run: RunValues;
  readonly took: number;
  readonly text: string | null;
}

interface Tools {
  readonly engine: Pick<ReadEngine, 'analyse'>;
  readonly signal: CancelSignal;
}

/** Notes how one operation runs, and tells it. */
export class OperationExplanation {
  readonly #times: ExplainedTimes = {};
  readonly #roots: RanRoot[] = [];
  readonly #statements: RanStatement[] = [];
  #planned: PlannedOperation | null = null;
  #fromCache = false;
  #describe: () => ReadonlyMap<string, PlanNode> = () => new Map();
  #told: ExplainedOperation | null = null;

  /** The whole of it, when the operation has run. */
  get told(): ExplainedOperation | null {
    return this.#told && { ...this.#told, milliseconds: roundedTimes(this.#times) };
  }

  took(part: keyof ExplainedTimes, milliseconds: number): void {
    this.#times[part] = (this.#times[part] ?? 0) + milliseconds;
  }

  async timing<Value>(part: keyof ExplainedTimes, work: () => Promise<Value>): Promise<Value> {
    const begin = performance.now();
    try {
      return await work();
    } finally {
      this.took(part, performance.now() - begin);
    }
  }

  /** `describe` gives the plans of the root fields when there is time for it. */
  planned(planned: PlannedOperation, milliseconds: number, describe: () => ReadonlyMap<string, PlanNode>): void {
    this.took('plan', milliseconds);
    this.#planned = planned;
    // Whatever was planned for an operation before has run.
    this.#fromCache = planned.roots.length > 0 && planned.roots.every(({ uses }) => uses > 0);
    this.#describe = describe;
  }

  /** Passes on the answer of a compiled root field. */
  async ran(root: PlannedRoot, run: RunValues, running: Promise<string>): Promise<string> {
    const begin = performance.now();
    let text: string | null = null;
    try {
      return (text = await running);
    } finally {
      const took = performance.now() - begin;
      this.#roots.push({ root, run, took, text });
      this.#times.run = Math.max(this.#times.run ?? 0, took);
    }
  }

  /** Told of statements of resolvers and of code. */
  noteStatement(statement: RanStatement): void {
    this.#statements.push(statement);
  }

  /** Asks PostgreSQL how it runs the statements; whatever goes wrong there is told too, and spoils no answer. */
  async complete(schema: GraphQLSchema, request: ExecutableOperation, tools: Tools): Promise<void> {
    const plans = this.#describe();
    const fields: Record<string, ExplainedField> = {};
    for (const [name, field] of rootNames(schema, request)) {
      const ran = this.#roots.find(({ root }) => root.key === name);
      fields[name] = ran
        ? await this.#compiledField(field, ran, plans.get(name) ?? null, tools)
        : { field, path: 'resolvers', because: this.#whyNot(request) };
    }
    const statements: ExplainedStatement[] = [];
    for (const statement of this.#statements) statements.push(await explainedStatement(statement, tools));
    this.#told = { planFromCache: this.#fromCache, milliseconds: {}, fields, statements };
  }

  async #compiledField(
    field: string,
    { root, run, took, text }: RanRoot,
    plan: PlanNode | null,
    tools: Tools,
  ): Promise<ExplainedField> {
    const statement = { ...root.read, run, took, inTransaction: false };
    const isWhole = this.#planned?.complete === true;
    const { custom } = root.read;
    const because = custom.length > 0 ? 'CUSTOM_FIELDS' : isWhole ? null : 'OTHER_FIELDS_HAVE_RESOLVERS';
    const path = !isWhole ? 'rows' : custom.length > 0 ? 'filled' : 'spliced';
    const explained = await explainedStatement(statement, tools);
    this.took('bind', explained.bindMilliseconds ?? 0);
    return {
      ...{ field, path, because, customFields: custom, plan },
      ...{ rows: rowsIn(text && withoutValues(text)), bytes: text === null ? 0 : Buffer.byteLength(text) },
      ...explained,
    };
  }

  #whyNot({ operation }: ExecutableOperation): ExplainedField['because'] {
    if (operation.operation !== 'query') return 'NO_QUERY';
    return this.#planned === null ? 'NOT_PLANNED' : 'RESOLVER';
  }
}

/** Root fields by response key. */
function rootNames(schema: GraphQLSchema, { operation, document, variables }: ExecutableOperation): [string, string][] {
  const type = schema.getRootType(operation.operation);
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])),
  );
  const fields = rootFieldsOf(operation, type?.name ?? '', { schema, fragments, variableValues: variables });
  return fields.filter(({ name }) => name !== '__typename').map(({ key: name, name: field }) => [name, field]);
}

async function explainedStatement(statement: RanStatement, { engine, signal }: Tools): Promise<ExplainedStatement> {
  const { text: sql, run, took, inTransaction } = statement;
  const told = { sql, milliseconds: rounded(took) };
  if (inTransaction) return { ...told, parameters: [], notAnalysed: 'It ran inside the transaction of a write' };
  try {
    const { parameters, bindMs, postgresql } = await engine.analyse(statement, run, signal);
    return {
      ...{ ...told, parameters, bindMilliseconds: rounded(bindMs), rowsRead: rowsRead(postgresql) },
      postgresql: Array.isArray(postgresql) ? (postgresql[0] as unknown) : postgresql,
    };
  } catch (error) {
    return { ...told, parameters: [], notAnalysed: error instanceof CrmError ? error.messages.en : String(error) };
  }
}

/** Records or groups in the answer of a root field. */
function rowsIn(text: string | null): number {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== 'object' || value === null) return 0;
  const lists = Object.values(value).filter((member): member is unknown[] => Array.isArray(member));
  return lists.length > 0 ? Math.max(...lists.map(({ length }) => length)) : 1;
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}

function roundedTimes(times: ExplainedTimes): ExplainedTimes {
  return Object.fromEntries(Object.entries(times).map(([part, value]) => [part, rounded(value as number)]));
}
