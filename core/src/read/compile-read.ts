import { derive, quoteIdentifier, type RunValues, type SqlParameters } from '../database/index.ts';
import { scopeOf } from '../access/index.ts';
import { parseGlobalId, type CrmModel, type EntityModel, type ParsedId } from '../model/index.ts';
import { BadInput, type Principal } from '../sdk/index.ts';
import { Decisions, type Decision } from './plan/decisions.ts';
import type { EstimatedRows } from './explain/estimated-rows.ts';
import { describePlan } from './explain/describe-plan.ts';
import { planChanges } from './history/plan-changes.ts';
import { planConnection, type ListArguments } from './plan/plan-connection.ts';
import { planGroups, type GroupArguments } from './group/plan-groups.ts';
import { planObject } from './plan/plan-object.ts';
import { uuidOf } from './filter/plan-operators.ts';
import type { ComputedField, PageLimits, PlanningContext } from './plan/planning-context.ts';
import { printChanges } from './history/print-changes.ts';
import { printConnection } from './print/print-connection.ts';
import { printGroups } from './group/print-groups.ts';
import { printObject } from './print/print-object.ts';
import type { PlanNode } from './plan/plan-node.ts';
import { shapeOfPlan, type ReadShape } from './plan/read-shape.ts';
import type { RootPlan } from './plan/root-plan.ts';
import { planSearch, type SearchArguments } from './search/plan-search.ts';
import { printSearch } from './search/print-search.ts';
import { RunParameters } from './run-parameters.ts';
import type { SelectedField } from './plan/selected-field.ts';
import { SingleFlight } from './single-flight.ts';
import { Statement } from './print/statement.ts';

/** What a generated root field reads. */
export type RootRead =
  | { readonly kind: 'one' | 'connection' | 'groups'; readonly entity: EntityModel }
  | { readonly kind: 'node' | 'search' }
  /** Null: of the entity that the batch of a run is about. */
  | { readonly kind: 'changes'; readonly entity: EntityModel | null };

/** A root field as one statement, which serves every run that its decisions allow. */
export interface CompiledRead {
  readonly text: string;
  /** Values to bind; those of variables and of the caller are `Deferred`. */
  readonly params: SqlParameters;
  /** `Type.field` of what the caller's roles hide. */
  readonly masked: readonly string[];
  /** Code has to add fields to the result: it is not the whole answer. */
  readonly incomplete: boolean;
  /** Which fields those are, `Type.field`. */
  readonly custom: readonly string[];
  /** The same as they were selected, by the number of their places in the text; empty where it has no places. */
  readonly computed: readonly ComputedField[];
  /** Whether one plan of PostgreSQL serves all callers with the same rights. */
  readonly prepares: boolean;
  /** Planning for the values of a run takes longer than a plan made without them. */
  readonly general: boolean;
  /** What the planner is asked before the statement runs. */
  readonly estimated: readonly EstimatedRows[];
  /** What is asked for, for the record of slow reads. */
  readonly shape: ReadShape;
  readonly decisions: readonly Decision[];
  /** Runs of it that are under way. */
  readonly flights: SingleFlight;
}

export interface CompileOptions {
  readonly model: CrmModel;
  readonly pageLimits: PageLimits;
  /** The first run, on whose values decisions are made. */
  readonly run: RunValues;
  /** The result is sent as it is; otherwise an executor goes over it. */
  readonly splices: boolean;
}

/** Compiles a root field. @throws BadInput for arguments that cannot be planned */
export function compileRead(root: RootRead, field: SelectedField, options: CompileOptions): CompiledRead {
  const context = contextOf(options);
  const { decisions, custom, computed, scope } = context;
  const plan = planRoot(root, field, context);
  const statement = new Statement(options.run.principal, new RunParameters());
  const text = printRoot(plan, statement);
  return {
    text,
    params: statement.params,
    masked: [...scope.masked],
    incomplete: custom.size > 0,
    custom: [...custom],
    computed: computed ?? [],
    prepares: !seesOwnOnly(root, options.run.principal),
    // Over all entities: its tokens say where to look, whatever they are.
    general: root.kind === 'search',
    estimated: statement.estimated,
    shape: shapeOfPlan(plan),
    decisions: decisions.made,
    flights: new SingleFlight(),
  };
}

/**
 * How many records are one's own or shared with one differs a thousandfold between callers: the page of somebody with
 * few would be looked for among all records, if it were planned for somebody with as many as most have.
 */
function seesOwnOnly(root: RootRead, principal: Principal | null): boolean {
  if (root.kind !== 'connection' || principal === null) return false;
  const permission = `${root.entity.permission}:read`;
  return scopeOf(principal, permission) === 'own' && !principal.customScopes.has(permission);
}

/** The plan of a root field as people read it. @throws BadInput */
export function describeRead(root: RootRead, field: SelectedField, options: CompileOptions): PlanNode {
  return describePlan(planRoot(root, field, contextOf(options)), field.key);
}

function contextOf({ model, pageLimits, run, splices }: CompileOptions) {
  const scope = { principal: run.principal, masked: new Set<string>() };
  const custom = new Set<string>();
  const computed = splices ? [] : null;
  return {
    model,
    scope,
    pageLimits,
    decisions: new Decisions(run),
    custom,
    computed,
    splices,
  } satisfies PlanningContext;
}

/** Plans a root field. @throws BadInput for arguments that cannot be planned */
function planRoot(root: RootRead, field: SelectedField, context: PlanningContext): RootPlan {
  const { args } = field;
  switch (root.kind) {
    case 'connection':
      return { kind: 'connection', connection: planConnection(root.entity, args as ListArguments, field, context) };
    case 'groups':
      return { kind: 'groups', groups: planGroups(root.entity, args as unknown as GroupArguments, field, context) };
    case 'changes':
      return { kind: 'changes', changes: planChanges(root.entity, field, context) };
    case 'search':
      return { kind: 'search', search: planSearch(args as unknown as SearchArguments, field, context) };
    case 'one':
      return planOne(root.entity, field, context, {});
    case 'node': {
      const code = context.decisions.of(args['id'], (id) => readableRecord(context.model, id).entity.code);
      const entity = [...context.model.entities.values()].find((one) => one.code === code) as EntityModel;
      return planOne(entity, field, context, { withTypename: true });
    }
  }
}

function planOne(
  entity: EntityModel,
  field: SelectedField,
  context: PlanningContext,
  options: { readonly withTypename?: boolean },
): RootPlan {
  const object = planObject(entity, field, context, options);
  return {
    kind: 'one',
    entity,
    object,
    uuid: derive(field.args['id'], (id) => uuidOf(id, entity, context.model, ['id'])),
  };
}

/** Prints the statement of a root field. */
export function printRoot(plan: RootPlan, statement: Statement): string {
  switch (plan.kind) {
    case 'connection':
      return printConnection(plan.connection, statement);
    case 'groups':
      return printGroups(plan.groups, statement);
    case 'changes':
      return printChanges(plan.changes, statement);
    case 'search':
      return printSearch(plan.search, statement);
    case 'one':
      return printOne(plan, statement);
  }
}

/** The record that an id names. What the API does not offer to read is not found by its id either. @throws BadInput */
export function readableRecord(model: CrmModel, id: unknown, path: readonly string[] = ['id']): ParsedId {
  const found = typeof id === 'string' ? parseGlobalId(model, id) : null;
  if (found?.entity.operations.has('read')) return found;
  const shown = String(id).slice(0, 60);
  throw new BadInput({ zh: `无效的编号:${shown}`, en: `Not a valid id: ${shown}` }, path);
}

/** The object of the record with the id in the arguments; no row where it is absent or hidden. */
function printOne({ entity, object: plan, uuid }: RootPlan & { kind: 'one' }, statement: Statement): string {
  const alias = statement.nextAlias();
  const object = printObject(plan, alias, statement);
  const wanted = statement.params.add(uuid, 'uuid');
  return (
    `select ${object.text} from ${quoteIdentifier(entity.table)} ${alias}${object.joins.join('')} ` +
    `where ${alias}.id = ${wanted} and ${statement.visible(entity, alias)}`
  );
}

/** Whether a statement that was compiled for another run serves this one. */
export function serves({ decisions }: CompiledRead, run: RunValues): boolean {
  return decisions.every(({ answer, ask }) => {
    try {
      return ask(run) === answer;
    } catch {
      // Nothing sensible can be answered about a wrong value: compiling says what is wrong with it.
      return false;
    }
  });
}
