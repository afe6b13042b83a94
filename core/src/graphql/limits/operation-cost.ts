import {
  GraphQLError,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import type { OperationLimits } from './limits.ts';

/** What an operation may bring, told on every answer as `extensions.cost`. */
export interface OperationCost {
  readonly requested: number;
  readonly maximum: number;
  /**
   * What PostgreSQL expects the compiled statements to cost, in its planner's unit. For who may see `explain`: the
   * planner's statistics tell of hidden records too.
   */
  planned: number | undefined;
}

/** The base of what works on more than the rows that it brings. */
const groupsCost = 50;
const bulkCost = 100;
const mutationCost = 10;
/** What a list without pages is taken for: nothing says how long it will be. */
const unpagedLength = 10;

const isMutation = ({ name }: { readonly name: string }): boolean => name === 'Mutation';

function isPaged({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'first');
}

/**
 * A record costs 1 and a list 1; a list costs what one record of it costs, times the size of the page. Values of a
 * record cost nothing. Groups cost 50 more, a write 10, a bulk write 100 or its rows, `nodes` its ids, another list
 * without pages 10 times its record. A resolver says it otherwise by type-graphql's `complexity`.
 */
function estimator({ defaultPage }: OperationLimits): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    if (isMutation(type)) {
      if (Array.isArray(args['input'])) return mutationCost + args['input'].length + childComplexity;
      return (args['where'] === undefined ? mutationCost : bulkCost) + childComplexity;
    }
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return 0;
    if (isPaged(field)) {
      const wanted: unknown = args['first'] ?? args['last'] ?? defaultPage;
      const size = typeof wanted === 'number' ? Math.max(0, wanted) : defaultPage;
      return 1 + size * childComplexity + (named.name.endsWith('GroupConnection') ? groupsCost : 0);
    }
    const isEdges = type.name.endsWith('Connection') && field.name === 'edges';
    if (isEdges || named.name === 'PageInfo') return childComplexity;
    if (!isListType(getNullableType(field.type)) || type.name.endsWith('Connection')) return 1 + childComplexity;
    const ids: unknown = args['ids'];
    return (Array.isArray(ids) ? ids.length : unpagedLength) * (1 + childComplexity);
  };
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * The variables as far as a cost can depend on them: numbers, switches, and how long lists are. Of those that the
 * operation declares: a client may send any others.
 */
function shapeOf({ name, variableDefinitions = [] }: OperationDefinitionNode, raw: Raw): string {
  let shape = name?.value ?? '';
  for (const definition of variableDefinitions) {
    const value = raw[definition.variable.name.value];
    if (typeof value === 'number' || typeof value === 'boolean') shape += `|${value}`;
    else if (Array.isArray(value)) shape += `|#${value.length}`;
    else if (value === undefined) shape += '|';
    else shape += value === null ? '|-' : '|*';
  }
  return shape;
}

/** How many shapes of variables are remembered for one document. */
const shapesPerDocument = 100;

/** Computes costs, and remembers them per document and shape of its variables. */
export class OperationCosts {
  readonly #schema: GraphQLSchema;
  readonly #maximum: number;
  readonly #estimators: ComplexityEstimator[];
  readonly #known = new WeakMap<DocumentNode, LRUCache<string, OperationCost>>();

  constructor(schema: GraphQLSchema, limits: OperationLimits) {
    this.#schema = schema;
    this.#maximum = limits.cost;
    this.#estimators = [fieldExtensionsEstimator(), estimator(limits)];
  }

  /**
   * Null where the variables do not fit: whoever executes the operation says what is wrong.
   * @throws GraphQLError where an argument has no value that fits
   */
  of(document: DocumentNode, operation: OperationDefinitionNode, raw: Raw = {}): OperationCost | null {
    let shapes = this.#known.get(document);
    if (!shapes) this.#known.set(document, (shapes = new LRUCache({ max: shapesPerDocument })));
    const shape = shapeOf(operation, raw);
    const found = shapes.get(shape);
    if (found) return { ...found };
    const requested = this.#requested(document, operation, raw);
    if (requested === null) return null;
    const cost = { requested, maximum: this.#maximum, planned: undefined };
    shapes.set(shape, cost);
    return { ...cost };
  }

  #requested(document: DocumentNode, operation: OperationDefinitionNode, raw: Raw): number | null {
    const { name, variableDefinitions = [] } = operation;
    try {
      return getComplexity({
        schema: this.#schema,
        query: document,
        variables: raw,
        estimators: this.#estimators,
        // Validation has counted the selections already.
        maxQueryNodes: Infinity,
        ...(name && { operationName: name.value }),
      });
    } catch (error) {
      const { errors } = getVariableValues(this.#schema, variableDefinitions, raw, { maxErrors: 1 });
      if (errors) return null;
      // One field's fault must not hide what the others cost.
      const { message, nodes } = error as GraphQLError;
      throw new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
    }
  }
}
