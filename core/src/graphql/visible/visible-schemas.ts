import {
  execute,
  GraphQLError,
  getVariableValues,
  Kind,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CrmModel } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';
import { restrictedSchema } from './restricted-schema.ts';
import { VisibleParts } from './visible-parts.ts';

/** A schema of its own per role signature; some megabytes each. */
const mostSchemas = 20;

type Variables = Readonly<Record<string, unknown>>;

export interface VisibleSchemasOptions {
  readonly model: CrmModel;
  readonly schema: GraphQLSchema;
  /** No "did you mean" in what is said about mistakes. */
  readonly hideSuggestions: boolean;
}

/** The schema as each role sees it: for introspection, and for what is said about mistakes in documents. */
export class VisibleSchemas {
  readonly #options: VisibleSchemasOptions;
  readonly #known = new LRUCache<string, GraphQLSchema>({ max: mostSchemas });

  constructor(options: VisibleSchemasOptions) {
    this.#options = options;
  }

  /** Fields, types and inputs that the principal may use. */
  of(principal: Principal | null): GraphQLSchema {
    const { model, schema } = this.#options;
    const key = principal?.roleSignature ?? '';
    let found = this.#known.get(key);
    if (!found) {
      found = mayEverything(model, principal) ? schema : restrictedSchema(schema, new VisibleParts(model, principal));
      this.#known.set(key, found);
    }
    return found;
  }

  /** What is wrong with a document, without a word about what the principal cannot see. */
  mistakesIn(document: DocumentNode, principal: Principal | null): readonly GraphQLError[] {
    const { hideSuggestions } = this.#options;
    return validate(this.of(principal), document, specifiedRules, { hideSuggestions, maxErrors: 5 });
  }

  /** The same for variables; [] where they fit what the principal can see. */
  mistakesInVariables(
    { variableDefinitions = [] }: OperationDefinitionNode,
    variables: Variables,
    principal: Principal | null,
  ): readonly GraphQLError[] {
    const { hideSuggestions } = this.#options;
    const visible = this.of(principal);
    return getVariableValues(visible, variableDefinitions, variables, { maxErrors: 5, hideSuggestions }).errors ?? [];
  }

  /** Executes an operation that asks about the schema, on the part that its caller sees. */
  async introspect(
    document: DocumentNode,
    operationName: string | undefined,
    variables: Variables,
    context: { readonly principal: Principal | null },
  ): Promise<ExecutionResult> {
    const schema = this.of(context.principal);
    const errors = this.mistakesIn(document, context.principal);
    if (errors.length > 0) return { errors: errors.map((error) => coded(error)) };
    return execute({ schema, document, variableValues: variables, contextValue: context, operationName });
  }
}

function coded({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

/** Permissions of every kind and to every row: nothing is hidden, and no copy is needed. */
function mayEverything({ permissions }: CrmModel, principal: Principal | null): boolean {
  return principal !== null && [...permissions.keys()].every((name) => principal.grants.get(name) === 'all');
}

const askedBefore = new WeakMap<OperationDefinitionNode, boolean>();

/** Whether an operation asks about the schema itself. */
export function asksAboutSchema(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  let asks = askedBefore.get(operation);
  if (asks === undefined) askedBefore.set(operation, (asks = findsSchemaField(document, operation)));
  return asks;
}

function findsSchemaField(document: DocumentNode, { selectionSet }: OperationDefinitionNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const seen = new Set<string>();
  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((one) => {
      if (one.kind === Kind.FIELD) return one.name.value === '__schema' || one.name.value === '__type';
      if (one.kind === Kind.INLINE_FRAGMENT) return asks(one.selectionSet);
      const fragment = fragments.get(one.name.value);
      if (!fragment || seen.has(one.name.value)) return false;
      seen.add(one.name.value);
      return asks(fragment.selectionSet);
    });
  return asks(selectionSet);
}
