import { OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LimitExceeded } from '../../sdk/index.ts';
import type { RequestContext } from '../request/request-context.ts';
import { CallerRate, type RateExceeded } from './caller-rate.ts';
import { checkFilters } from './filter-size.ts';
import { checkRows, checkVariables } from './limit-rules.ts';
import type { OperationLimits } from './limits.ts';
import { OperationCosts } from './operation-cost.ts';

type Variables = Readonly<Record<string, unknown>> | undefined;

const rated = 'guanxiRated';

/** What a valid operation is asked before it runs, each time: how often, how large its variables are, what it costs. */
export class OperationChecks {
  readonly #schema: GraphQLSchema;
  readonly #limits: OperationLimits;
  readonly #rate: CallerRate;
  readonly #costs: OperationCosts;

  constructor(schema: GraphQLSchema, limits: OperationLimits) {
    this.#schema = schema;
    this.#limits = limits;
    this.#rate = new CallerRate(limits);
    this.#costs = new OperationCosts(schema, limits);
  }

  /** Counts a request once, however often it is asked about. Calls of this process itself have no address. */
  rateRefusal({ address, principal, cache }: RequestContext): Promise<RateExceeded | null> {
    if (address === undefined) return Promise.resolve(null);
    const known = cache.get(rated) as Promise<RateExceeded | null> | undefined;
    const refusal = known ?? this.#rate.refusal(principal, address);
    cache.set(rated, refusal);
    return refusal;
  }

  /** @throws LimitExceeded, GraphQLError where an argument has no value that fits */
  check(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    context: RequestContext,
  ): void {
    const limits = this.#limits;
    if (operation.operation === OperationTypeNode.MUTATION) context.deadline.isWrite();
    context.cost = this.#costs.of(document, operation, variables);
    const { requested = 0, maximum = limits.cost } = context.cost ?? {};
    if (requested > maximum) throw LimitExceeded.of({ zh: '操作成本', en: 'Cost' }, requested, maximum);
  }

  /** What does not need to know which operation of the document is meant. @throws LimitExceeded */
  checkSizes(document: DocumentNode, variables: Variables): void {
    checkVariables(variables, this.#limits.variableDepth);
    checkRows(variables);
    checkFilters(document, this.#schema, variables, this.#limits);
  }
}
