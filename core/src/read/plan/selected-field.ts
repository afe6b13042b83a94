import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { Selection } from '../../sdk/index.ts';

/** One selected field, wherever the selection came from: a GraphQL operation or code. */
export interface SelectedField {
  /** Where the value stands in the result: the alias, or the name. */
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Where a document selects it; empty for the selections of code. */
  readonly nodes: readonly FieldNode[];
  /** The selection below, as far as it applies to this concrete type; same keys are merged. */
  fieldsOf(typeName: string): readonly SelectedField[];
}

type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

class GraphqlField implements SelectedField {
  private readonly byType = new Map<string, readonly SelectedField[]>();

  constructor(
    readonly key: string,
    readonly name: string,
    readonly args: Readonly<Record<string, unknown>>,
    readonly nodes: readonly FieldNode[],
    private readonly operation: Operation,
  ) {}

  fieldsOf(typeName: string): readonly SelectedField[] {
    let found = this.byType.get(typeName);
    if (!found) this.byType.set(typeName, (found = this.collect(typeName)));
    return found;
  }

  private collect(typeName: string): SelectedField[] {
    const byKey = new Map<string, FieldNode[]>();
    for (const node of this.nodes) {
      if (node.selectionSet) this.gather(typeName, node.selectionSet.selections, byKey);
    }
    const type = this.operation.schema.getType(typeName);
    const definitions = isObjectType(type) ? type.getFields() : {};
    return [...byKey].map(([key, nodes]) => {
      const first = nodes[0] as FieldNode;
      const definition = definitions[first.name.value];
      const args = definition ? getArgumentValues(definition, first, this.operation.variableValues) : {};
      return new GraphqlField(key, first.name.value, args, nodes, this.operation);
    });
  }

  private gather(typeName: string, selections: readonly SelectionNode[], into: Map<string, FieldNode[]>): void {
    for (const selection of selections) {
      if (!this.included(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const same = into.get(key);
        if (same) same.push(selection);
        else into.set(key, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.operation.fragments[selection.name.value] : selection;
      if (fragment && this.applies(fragment.typeCondition?.name.value, typeName)) {
        this.gather(typeName, fragment.selectionSet.selections, into);
      }
    }
  }

  private applies(condition: string | undefined, typeName: string): boolean {
    if (condition === undefined || condition === typeName) return true;
    const wanted = this.operation.schema.getType(condition);
    const type = this.operation.schema.getType(typeName);
    return isAbstractType(wanted) && isObjectType(type) && this.operation.schema.isSubType(wanted, type);
  }

  private included(node: SelectionNode): boolean {
    const variables = this.operation.variableValues;
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
  }
}

/** The field that a resolver was called for, with everything selected below it. */
export function fieldOfInfo(info: GraphQLResolveInfo): SelectedField {
  const first = info.fieldNodes[0] as FieldNode;
  return new GraphqlField(String(info.path.key), first.name.value, {}, info.fieldNodes, info);
}

/** A selection that code wrote: `{ id: true, account: { name: true } }`. */
export function fieldOfCode(name: string, selection: Selection): SelectedField {
  return {
    key: name,
    name,
    args: {},
    nodes: [],
    fieldsOf: () => Object.entries(selection).map(([field, below]) => fieldOfCode(field, below === true ? {} : below)),
  };
}

/** The root fields of an operation. Leaves among the variables may be `Deferred`. */
export function rootFieldsOf(
  node: OperationDefinitionNode,
  typeName: string,
  operation: Operation,
): readonly SelectedField[] {
  const root = { kind: Kind.FIELD, name: node.name, selectionSet: node.selectionSet } as unknown as FieldNode;
  return new GraphqlField('', '', {}, [root], operation).fieldsOf(typeName);
}
