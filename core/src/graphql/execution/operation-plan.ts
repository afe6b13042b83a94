import {
  Kind,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RunValues } from '../../database/index.ts';
import {
  rootFieldsOf,
  serves,
  type CompiledRead,
  type PlanNode,
  type ReadEngine,
  type RootRead,
  type SelectedField,
} from '../../read/index.ts';
import type { Principal } from '../../sdk/index.ts';
import { computedLeaves, type ComputedLeaf, type OperationInfo } from './computed-leaves.ts';
import { VariableCoercion } from './variable-coercion.ts';
import { deferred, shapeOf } from './variable-shape.ts';

/** A root field of an operation and the statement that answers it. */
export interface PlannedRoot {
  readonly key: string;
  readonly read: CompiledRead;
  /** How code fills the places in the text, by their numbers. */
  readonly computed: readonly ComputedLeaf[];
  /** Names the prepared statement. */
  readonly name: string;
  uses: number;
  /** What the planner expected it to cost when that was first asked; null: nobody asked yet. */
  planned: number | null;
}

/** An operation for callers with certain roles and variables of a certain shape. */
export interface PlannedOperation {
  /** Root fields that are compiled; the others have resolvers of their own. */
  readonly roots: readonly PlannedRoot[];
  /** Response keys of `__typename` at the root. */
  readonly order: readonly RootMember[];
  /** The texts of the statements are the whole answer, once code has filled the places in them. */
  readonly complete: boolean;
  readonly masked: readonly string[];
}

type RootMember = { readonly typename: string } | { readonly root: PlannedRoot };

/** Plans kept for one operation: by roles, shape of the variables and decisions. */
const plansPerOperation = 32;

let statements = 0;

/** One query of a document, with the plans that were made for it. */
export class OperationPlan {
  private readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  private readonly variables: readonly { readonly name: string; readonly type: GraphQLInputType }[];
  private readonly coercion: VariableCoercion;
  private readonly plans = new LRUCache<string, PlannedOperation[]>({ max: plansPerOperation });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly reads: ReadonlyMap<string, RootRead>,
    private readonly engine: Pick<ReadEngine, 'compile' | 'describe'>,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.fragments = Object.fromEntries(
      document.definitions
        .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    );
    this.variables = (operation.variableDefinitions ?? []).flatMap((node) => {
      const type = typeFromAST(schema, node.type as never) as GraphQLInputType | undefined;
      return type ? [{ name: node.variable.name.value, type }] : [];
    });
    this.coercion = new VariableCoercion(schema, operation);
  }

  /** Coerced variables; null where they are wrong, which an executor tells. */
  coerced(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null {
    return this.coercion.of(input);
  }

  /** The plan for a run, made or found. @throws CrmError for arguments that cannot be planned */
  planFor(run: RunValues, splices: boolean): PlannedOperation {
    const key = `${splices ? '' : 'rows '}${this.keyOf(run)}`;
    let plans = this.plans.get(key);
    if (!plans) this.plans.set(key, (plans = []));
    const found = plans.find(({ roots }) => roots.every(({ read }) => serves(read, run)));
    if (found) return found;
    const made = splices ? this.plan(run) : this.compile(run, false);
    // Runs that differ in what decides (pages of groups, types behind ids) have plans of their own, the latest few.
    plans.unshift(made);
    plans.length = Math.min(plans.length, plansPerOperation);
    return made;
  }

  private keyOf({ variables, principal }: RunValues): string {
    let key = rolesOf(principal);
    for (const { name, type } of this.variables) {
      key += Object.hasOwn(variables, name) ? `|${shapeOf(type, variables[name])}` : '|';
    }
    return key;
  }

  private plan(run: RunValues): PlannedOperation {
    const spliced = this.compile(run, true);
    return spliced.complete ? spliced : this.compile(run, false);
  }

  /** What the resolvers of a run are told about the operation. */
  info({ variables }: RunValues): OperationInfo {
    return { schema: this.schema, fragments: this.fragments, operation: this.operation, variableValues: variables };
  }

  /** The plans of the compiled root fields as people read them, by response key. @throws CrmError */
  describe(run: RunValues, splices: boolean): ReadonlyMap<string, PlanNode> {
    const described = this.rootFields(run).flatMap((field) => {
      const read = this.reads.get(field.name);
      return read ? [[field.key, this.engine.describe(read, field, run, splices)] as const] : [];
    });
    return new Map(described);
  }

  private rootFields(run: RunValues): readonly SelectedField[] {
    const open: Record<string, unknown> = {};
    for (const { name, type } of this.variables) {
      if (Object.hasOwn(run.variables, name)) open[name] = deferred(type, run.variables[name], [name]);
    }
    const { schema, fragments } = this;
    const root = schema.getRootType(this.operation.operation)?.name ?? 'Query';
    return rootFieldsOf(this.operation, root, { schema, fragments, variableValues: open });
  }

  private compile(run: RunValues, splices: boolean): PlannedOperation {
    const fields = this.rootFields(run);
    const order: RootMember[] = [];
    let complete = true;
    for (const field of fields) {
      const read = this.reads.get(field.name);
      if (field.name === '__typename') order.push({ typename: field.key });
      else if (!read) complete = false;
      else {
        const compiled = this.engine.compile(read, field, run, splices);
        const computed = computedLeaves(this.schema, compiled.computed);
        if (compiled.incomplete && computed.length === 0) complete = false;
        statements += 1;
        const name = `guanxi_${statements}`;
        order.push({ root: { key: field.key, read: compiled, computed, name, uses: 0, planned: null } });
      }
    }
    const roots = order.flatMap((member) => ('root' in member ? [member.root] : []));
    return {
      roots,
      order,
      complete: complete && splices,
      masked: [...new Set(roots.flatMap(({ read }) => read.masked))],
    };
  }
}

/** Callers for whom statements have the same text. */
function rolesOf(principal: Principal | null): string {
  return principal?.roleSignature ?? '';
}
