import type { DocumentNode, OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OperationChecks } from '../limits/operation-checks.ts';
import type { RequestContext } from '../request/request-context.ts';
import { executedOnce } from './execution-gateway.ts';
import type { QueryExecutor } from './query-executor.ts';
import { answerText, SplicedData, splicedAnswer } from './spliced-data.ts';

/** Texts that are remembered, and how long they may be: what applications send again and again is short. */
const mostTexts = 1000;
const longestText = 20_000;

type Variables = Readonly<Record<string, unknown>>;

interface Known {
  readonly operationName: string | undefined;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

interface AskedOperation {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

/** A query or mutation that was answered without errors, as Apollo saw it. */
export interface AnsweredOperation extends Known {
  readonly text: string;
}

/** The body of an answer. */
export interface RepeatedAnswer {
  readonly kind: OperationTypeNode;
  readonly text: string;
}

/**
 * Queries and mutations whose text Apollo has let through and that were answered: sent again they need nobody who
 * parses, validates and asks plugins, which takes Apollo longer than everything else a short answer needs. What depends
 * on the caller or the variables is checked each time. Whatever is not as before, Apollo looks at: what has run by then
 * does not run again.
 */
export class RepeatedOperations {
  /** By text: the operations of it that were asked for. */
  readonly #known = new LRUCache<string, Known[]>({ max: mostTexts });
  readonly #executor: Pick<QueryExecutor, 'execute'>;
  readonly #checks: OperationChecks;

  constructor(executor: Pick<QueryExecutor, 'execute'>, checks: OperationChecks) {
    this.#executor = executor;
    this.#checks = checks;
  }

  learn({ text, operationName, document, operation }: AnsweredOperation): void {
    if (text.length > longestText || this.#knownAs(text, operationName)) return;
    this.#known.set(text, [...(this.#known.get(text) ?? []), { operationName, document, operation }]);
  }

  /** Null where Apollo has to give the answer. */
  async answer(body: unknown, context: RequestContext): Promise<RepeatedAnswer | null> {
    const asked = askedBy(body);
    const known = asked && this.#knownAs(asked.text, asked.operationName);
    if (!known || context.invalidToken) return null;
    const { document, operation } = known;
    const { operationName, variables } = asked;
    const refusal = await this.#checks.rateRefusal(context);
    if (refusal) return null;
    try {
      this.#checks.checkSizes(document, variables);
      this.#checks.check(document, operation, variables, context);
      const asOne = { document, operation, operationName, variables };
      const { data, errors } = await executedOnce(this.#executor, asOne, context);
      if (errors) return null;
      const others = extensionsOf(context);
      const isText = (data as unknown) instanceof SplicedData;
      const text = isText ? splicedAnswer(data as never, others) : answerText({ data, ...others });
      return { kind: operation.operation, text };
    } catch {
      return null;
    }
  }

  #knownAs(text: string, operationName: string | undefined): Known | undefined {
    return this.#known.get(text)?.find((one) => one.operationName === operationName);
  }
}

/** What an answer tells beside its data. */
export function extensionsOf(context: RequestContext): { extensions?: Readonly<Record<string, unknown>> } {
  const { cost, masked, merged } = context;
  if (!cost && masked.size === 0 && merged.length === 0) return {};
  const extensions = {
    ...(cost && { cost }),
    ...(masked.size > 0 && { masked: [...masked].sort() }),
    ...(merged.length > 0 && { merged: [...merged] }),
  };
  return { extensions };
}

/** A request that says nothing but which operation; null for any other. */
function askedBy(body: unknown): AskedOperation | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, operationName, variables, extensions } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || extensions != null) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  return { text: query, operationName: operationName || undefined, variables: (variables ?? {}) as Variables };
}
