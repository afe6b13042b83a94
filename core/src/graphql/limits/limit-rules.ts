import {
  GraphQLError,
  Kind,
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { LimitExceeded, type Label } from '../../sdk/index.ts';
import { writeLimits } from '../../write/index.ts';
import type { OperationLimits } from './limits.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function exceeded(what: Label, actual: number, allowed: number, node: ASTNode): GraphQLError {
  const error = LimitExceeded.of(what, actual, allowed);
  return new GraphQLError(error.message, { nodes: node, originalError: error });
}

/**
 * Levels below a selection set; each fragment is measured once, so that fragments of fragments cost nothing. An inline
 * fragment is a level only directly inside another one, where it says nothing new.
 */
function depthOf(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  measured: Map<string, number>,
  inFragment = false,
): number {
  if (!set) return 0;
  let deepest = 0;
  for (const selection of set.selections) {
    let depth: number;
    if (selection.kind === Kind.FIELD) depth = 1 + depthOf(selection.selectionSet, fragments, measured);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = (inFragment ? 1 : 0) + depthOf(selection.selectionSet, fragments, measured, true);
    } else depth = depthOfFragment(selection.name.value, fragments, measured);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function depthOfFragment(name: string, fragments: Fragments, measured: Map<string, number>): number {
  const known = measured.get(name);
  if (known !== undefined) return known;
  // A circle of fragments is refused by another rule; here it only must not run for ever.
  measured.set(name, 0);
  const depth = depthOf(fragments.get(name)?.selectionSet, fragments, measured);
  measured.set(name, depth);
  return depth;
}

function rootFieldsOf(set: SelectionSetNode, fragments: Fragments, seen: Set<string>): number {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) count++;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFieldsOf(selection.selectionSet, fragments, seen);
    else {
      const { value: name } = selection.name;
      const fragment = fragments.get(name);
      // The second spread of the same fragment adds nothing: its fields merge with the first's.
      if (!fragment || seen.has(name)) continue;
      seen.add(name);
      count += rootFieldsOf(fragment.selectionSet, fragments, seen);
    }
  }
  return count;
}

/** Fields and fragments with every spread written out; each fragment is counted once and multiplied. */
function selectionsOf(set: SelectionSetNode | undefined, fragments: Fragments, counted: Map<string, number>): number {
  let count = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) count += 1 + selectionsOf(selection.selectionSet, fragments, counted);
    else {
      const { value: name } = selection.name;
      // A circle of fragments is refused by another rule; here it only must not run for ever.
      if (!counted.has(name)) {
        counted.set(name, 0);
        counted.set(name, selectionsOf(fragments.get(name)?.selectionSet, fragments, counted));
      }
      count += 1 + (counted.get(name) ?? 0);
    }
  }
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}

/** Introspection is deep by nature (types of types of types) and costs no SQL. */
function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'));
}

/** Depth, selections, root fields, aliases and repetitions, told as LIMIT_EXCEEDED with figure and limit. */
export function limitRules(limits: OperationLimits): ValidationRule[] {
  const operationLimits = (context: ValidationContext): ASTVisitor => {
    const fragments: Fragments = new Map(
      context
        .getDocument()
        .definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    );
    return {
      OperationDefinition(node) {
        const selections = selectionsOf(node.selectionSet, fragments, new Map());
        if (selections > limits.selections) {
          const what = { zh: '展开片段后的选择数', en: 'Selections with fragments written out' };
          context.reportError(exceeded(what, selections, limits.selections, node));
        }
        if (isIntrospection(node)) return;
        const depth = depthOf(node.selectionSet, fragments, new Map());
        if (depth > limits.depth) {
          context.reportError(exceeded({ zh: '查询层数', en: 'Levels of selections' }, depth, limits.depth, node));
        }
        const roots = rootFieldsOf(node.selectionSet, fragments, new Set());
        if (roots > limits.rootFields) {
          context.reportError(exceeded({ zh: '根字段数', en: 'Root fields' }, roots, limits.rootFields, node));
        }
      },
    };
  };
  const aliasLimit = (context: ValidationContext): ASTVisitor => {
    let aliases = 0;
    return {
      Field(node) {
        if (node.alias) aliases++;
      },
      Document: {
        leave(document) {
          const node = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
          if (!node || aliases <= limits.aliases) return;
          context.reportError(exceeded({ zh: '别名数', en: 'Aliases' }, aliases, limits.aliases, node));
        },
      },
    };
  };
  const repeatLimit = (context: ValidationContext): ASTVisitor => ({
    SelectionSet({ selections }) {
      const counts = new Map<string, number>();
      for (const selection of selections) {
        if (selection.kind !== Kind.FIELD) continue;
        const key = selection.alias?.value ?? selection.name.value;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count !== limits.repeats + 1) continue;
        const what = { zh: `字段 ${key} 的重复次数`, en: `Repetitions of the field ${key}` };
        context.reportError(exceeded(what, count, limits.repeats, selection));
      }
    },
  });
  return [operationLimits, aliasLimit, repeatLimit];
}

/**
 * Refuses variables that nest deeper than anything an input type could mean: coercing them is recursive.
 * @throws LimitExceeded
 */
export function checkVariables(variables: unknown, allowed: number): void {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > allowed + 1)
      throw LimitExceeded.of({ zh: '变量嵌套层数', en: 'Levels inside the variables' }, depth, allowed);
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) below.push(inner);
    }
    level = below;
  }
}

/**
 * Refuses more rows than a bulk write takes: coercing them to find that out would take longer than refusing them may.
 * @throws LimitExceeded
 */
export function checkRows(variables: Readonly<Record<string, unknown>> = {}): void {
  const { rows } = writeLimits;
  for (const value of Object.values(variables)) {
    if (!Array.isArray(value) || value.length <= rows) continue;
    throw LimitExceeded.of({ zh: '变量中列表的行数', en: 'Rows of a list in a variable' }, value.length, rows);
  }
}
