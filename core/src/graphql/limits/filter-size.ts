import {
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';
import { LimitExceeded } from '../../sdk/index.ts';
import type { OperationLimits } from './limits.ts';

/** How large filters are: conditions (objects), levels of objects, values of the longest list, the longest text. */
interface FilterSize {
  terms: number;
  depth: number;
  values: number;
  text: number;
}

/** A variable inside a filter, and at which level it stands there. */
interface VariableUse {
  readonly name: string;
  readonly depth: number;
}

/** What a document says about its filters, whatever the variables hold. */
interface FilterUse {
  readonly literal: FilterSize;
  readonly variables: readonly VariableUse[];
}

const isFilter = (typeName: string): boolean => typeName.endsWith('Where');

function grow(size: FilterSize, depth: number): void {
  size.terms += 1;
  if (depth > size.depth) size.depth = depth;
}

/** A value as the client sent it. Looks at every object once, without a type: that comes later and costs more. */
function measureValue(value: unknown, depth: number, size: FilterSize): void {
  if (Array.isArray(value)) {
    // A list of conditions is counted by its conditions.
    if (value.length > size.values && typeof value[0] !== 'object') size.values = value.length;
    for (const one of value) measureValue(one, depth, size);
    return;
  }
  if (typeof value === 'string' && value.length > size.text) size.text = value.length;
  if (typeof value !== 'object' || value === null) return;
  grow(size, depth);
  for (const inner of Object.values(value)) measureValue(inner, depth + 1, size);
}

function measureLiteral(node: ValueNode, depth: number, size: FilterSize, variables: VariableUse[]): void {
  if (node.kind === Kind.STRING) size.text = Math.max(size.text, node.value.length);
  if (node.kind === Kind.VARIABLE) variables.push({ name: node.name.value, depth });
  if (node.kind === Kind.LIST) {
    if (node.values[0]?.kind !== Kind.OBJECT) size.values = Math.max(size.values, node.values.length);
    for (const one of node.values) measureLiteral(one, depth, size, variables);
  }
  if (node.kind === Kind.OBJECT) {
    grow(size, depth);
    for (const field of node.fields) measureLiteral(field.value, depth + 1, size, variables);
  }
}

function filterUse(document: DocumentNode, schema: GraphQLSchema): FilterUse {
  const literal: FilterSize = { terms: 0, depth: 0, values: 0, text: 0 };
  const variables: VariableUse[] = [];
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument(node) {
        const type = getNamedType(typeInfo.getInputType());
        if (type && isFilter(type.name)) measureLiteral(node.value, 0, literal, variables);
        return false;
      },
    }),
  );
  return { literal, variables };
}

const known = new WeakMap<DocumentNode, FilterUse>();

/**
 * Refuses filters that are too large before graphql-js looks at a single value of theirs: coercing 20,000 conditions
 * takes longer than refusing them may. Conditions are counted over the whole operation, a variable once per use.
 * @throws LimitExceeded
 */
export function checkFilters(
  document: DocumentNode,
  schema: GraphQLSchema,
  raw: Readonly<Record<string, unknown>> | undefined,
  limits: OperationLimits,
): void {
  let use = known.get(document);
  if (!use) known.set(document, (use = filterUse(document, schema)));
  const size = { ...use.literal };
  for (const { name, depth } of use.variables) measureValue(raw?.[name], depth, size);
  refuseLarge(size, limits);
}

/** The same for a filter that comes by itself. @throws LimitExceeded */
export function checkFilter(where: unknown, limits: OperationLimits): void {
  const size: FilterSize = { terms: 0, depth: 0, values: 0, text: 0 };
  measureValue(where, 0, size);
  refuseLarge(size, limits);
}

function refuseLarge(size: FilterSize, limits: OperationLimits): void {
  if (size.terms > limits.filterTerms) {
    throw LimitExceeded.of({ zh: '筛选条件数', en: 'Terms of filters' }, size.terms, limits.filterTerms);
  }
  if (size.depth > limits.filterDepth) {
    throw LimitExceeded.of({ zh: '筛选嵌套层数', en: 'Levels inside a filter' }, size.depth, limits.filterDepth);
  }
  if (size.values > limits.filterValues) {
    throw LimitExceeded.of(
      { zh: '筛选列表的值数', en: 'Values in a list of a filter' },
      size.values,
      limits.filterValues,
    );
  }
  if (size.text > limits.filterText) {
    throw LimitExceeded.of(
      { zh: '筛选文本的字符数', en: 'Characters in a text of a filter' },
      size.text,
      limits.filterText,
    );
  }
}
