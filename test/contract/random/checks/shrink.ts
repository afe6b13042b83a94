import {
  Kind,
  parse,
  print,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ConcreteOperation, ConcreteRun } from './run-operation.ts';

/** Kinds of nodes that a document may do without. */
const removable = new Set<string>([
  Kind.FIELD,
  Kind.FRAGMENT_SPREAD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_DEFINITION,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.DIRECTIVE,
  Kind.VARIABLE_DEFINITION,
]);
const mostTries = 400;

/** The smallest operation found that is still wrong: parts are taken away one at a time as long as it stays so. */
export async function shrunk(
  schema: GraphQLSchema,
  operation: ConcreteOperation,
  isWrong: (smaller: ConcreteOperation) => Promise<boolean>,
): Promise<ConcreteOperation> {
  let best = operation;
  let tries = 0;
  for (let improved = true; improved && tries < mostTries;) {
    improved = false;
    for (const smaller of smallerOnes(schema, best)) {
      if ((tries += 1) > mostTries) break;
      if (!(await isWrong(smaller))) continue;
      best = smaller;
      improved = true;
      break;
    }
  }
  return { ...best, document: print(parse(best.document)) };
}

function* smallerOnes(schema: GraphQLSchema, { document, runs }: ConcreteOperation): Generator<ConcreteOperation> {
  for (const [index] of runs.entries()) {
    if (runs.length > 1) yield { document, runs: runs.filter((_, other) => other !== index) };
  }
  const parsed = parse(document, { noLocation: true });
  let count = 0;
  visit(parsed, { enter: (node) => void (isRemovable(node) && (count += 1)) });
  for (let number = 0; number < count; number++) {
    const without = withoutUnused(withoutNode(parsed, number));
    if (validate(schema, without).length === 0) yield { document: print(without), runs: usedIn(without, runs) };
  }
  for (const [index, run] of runs.entries()) {
    for (const variables of smallerValues(run.variables)) {
      yield { document, runs: runs.map((one, other) => (other === index ? { ...one, variables } : one)) };
    }
  }
}

const isRemovable = (node: ASTNode): boolean => removable.has(node.kind) || node.kind === Kind.LIST;

/** The document without one of its parts; of a list its first value goes. */
function withoutNode(document: DocumentNode, number: number): DocumentNode {
  let at = 0;
  return visit(document, {
    enter(node: ASTNode) {
      if (!isRemovable(node) || at++ !== number) return undefined;
      return node.kind === Kind.LIST ? { ...node, values: node.values.slice(1) } : null;
    },
  }) as DocumentNode;
}

/** Fragments and variables that nothing uses any more would be mistakes. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const spread = new Set<string>();
  visit(document, { FragmentSpread: (node) => void spread.add(node.name.value) });
  const fragments = visit(document, {
    FragmentDefinition: (node) => (spread.has(node.name.value) ? false : null),
  }) as DocumentNode;
  const used = new Set<string>();
  visit(fragments, {
    VariableDefinition: () => false,
    Variable: (node) => void used.add(node.name.value),
  });
  return visit(fragments, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? false : null),
  }) as DocumentNode;
}

function usedIn(document: DocumentNode, runs: readonly ConcreteRun[]): ConcreteRun[] {
  const operation = document.definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const names = new Set((operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
  return runs.map(({ variables, ...run }) => ({
    ...run,
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name))),
  }));
}

/** Values with one member or item less, at any depth. */
function* smallerValues<T>(value: T): Generator<T> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.filter((_, other) => other !== index) as T;
      for (const smaller of smallerValues<unknown>(item)) yield value.with(index, smaller) as T;
    }
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name)) as T;
    for (const smaller of smallerValues<unknown>(member)) yield { ...value, [name]: smaller };
  }
}
