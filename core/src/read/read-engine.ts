import type { GraphQLResolveInfo } from 'graphql';
import type { CancelSignal, RunOptions, RunValues, SqlRunner } from '../database/index.ts';
import { toGlobalId, type CrmModel, type EntityModel, type MatchThresholds } from '../model/index.ts';
import { BadInput, type ListReference, type MatchingPort, type Selection, type SqlPort } from '../sdk/index.ts';
import { MatchFinder, matchingPortOf, NoMatchRules } from './matching/index.ts';
import { loadBatched } from './batched-records.ts';
import { analyseStatement, type AnalysedStatement, type StatementAnalysis } from './explain/analyse-statement.ts';
import {
  compileRead,
  describeRead,
  printRoot,
  readableRecord,
  type CompiledRead,
  type RootRead,
} from './compile-read.ts';
import { CompiledRunner } from './compiled-runner.ts';
import { planConnection, type ListArguments } from './plan/plan-connection.ts';
import { planGroups, type GroupArguments } from './group/plan-groups.ts';
import { Decisions } from './plan/decisions.ts';
import { planObject } from './plan/plan-object.ts';
import type { PageLimits, PlanningContext } from './plan/planning-context.ts';
import { expectedRows } from './explain/estimated-rows.ts';
import { expectedCost } from './explain/expected-cost.ts';
import { idPageOf, idSelection, type IdPage } from './page/id-page.ts';
import type { PlanNode } from './plan/plan-node.ts';
import { printRecords } from './print/print-records.ts';
import { shapeOfPlan } from './plan/read-shape.ts';
import type { RootPlan } from './plan/root-plan.ts';
import type { SlowReads } from './explain/slow-reads.ts';
import type { ReadScope } from './read-scope.ts';
import { recordUuid } from './record-uuid.ts';
import { AccessExplainer, type AccessDecision, type AccessQuestion } from './explain/explain-access.ts';
import { fieldOfCode, fieldOfInfo, type SelectedField } from './plan/selected-field.ts';
import { planSearch, type SearchArguments } from './search/index.ts';
import { sqlPortOf } from './sql-port.ts';
import { Statement } from './print/statement.ts';

export interface ReadEngineOptions {
  readonly model: CrmModel;
  readonly database: { readonly reader: SqlRunner };
  /** Page sizes of the API: `first` defaults to 50 and is at most 200. */
  readonly pageLimits?: PageLimits;
  /** Keeps a record of slow reads. Default: nobody does. */
  readonly slow?: Pick<SlowReads, 'ran'>;
  /** From which scores on records are duplicates, by entity name. Default: what the rules of the entity say. */
  readonly matchThresholds?: MatchThresholds;
}

type Row = Record<string, unknown>;

/** Lists that code asks for may be longer than a client's page. */
const codePageLimits: PageLimits = { default: 50, maximum: 10_000 };
const maximumIds = 1000;

/**
 * Reads for GraphQL and for code: a selection becomes one SQL statement per root field, behind the gate, and the
 * JSON that PostgreSQL builds is the result. Results are keyed by response key.
 */
export class ReadEngine {
  private readonly model: CrmModel;
  private readonly reader: SqlRunner;
  private readonly pageLimits: PageLimits;
  private readonly runner: CompiledRunner;
  private readonly slow: Pick<SlowReads, 'ran'> | undefined;
  private readonly matchThresholds: MatchThresholds;

  constructor(options: ReadEngineOptions) {
    this.model = options.model;
    this.reader = options.database.reader;
    this.slow = options.slow;
    this.runner = new CompiledRunner(this.reader, this.slow);
    this.matchThresholds = options.matchThresholds ?? {};
    this.pageLimits = options.pageLimits ?? { default: 50, maximum: 200 };
  }

  /**
   * One record by its opaque id; null where it is absent or hidden. An id of another type is an input error.
   * `withDeleted`: the payload of a mutation also shows the record that it has just deleted.
   */
  async one(
    entity: EntityModel,
    id: string,
    info: GraphQLResolveInfo,
    scope: ReadScope,
    options: { readonly withDeleted?: boolean } = {},
  ): Promise<Row | null> {
    const uuid = recordUuid(this.model, entity, id, ['id']);
    const [row] = await this.byUuid(entity, [uuid], fieldOfInfo(info), scope, options);
    return row ?? null;
  }

  /**
   * Records by opaque ids, in their order. Calls for the same field of one request (a custom field over a list) are
   * gathered into one statement.
   */
  async many(
    entity: EntityModel,
    ids: readonly string[],
    info: GraphQLResolveInfo,
    scope: ReadScope,
  ): Promise<(Row | null)[]> {
    const uuids = ids.map((id, index) => recordUuid(this.model, entity, id, ['ids', String(index)]));
    return loadBatched(info, uuids, scope, (batch, field) => this.byUuid(entity, batch, field, scope));
  }

  /** Any record by its id. */
  async node(id: string, info: GraphQLResolveInfo, scope: ReadScope): Promise<Row | null> {
    const [row] = await this.nodesOf([id], fieldOfInfo(info), scope, () => ['id']);
    return row ?? null;
  }

  /** Records of any types in the order of their ids: one statement per type. */
  async nodes(ids: readonly string[], info: GraphQLResolveInfo, scope: ReadScope): Promise<(Row | null)[]> {
    if (ids.length > maximumIds) {
      throw new BadInput(
        {
          zh: `ids 有 ${ids.length} 个,最多 ${maximumIds} 个`,
          en: `${ids.length} ids, at most ${maximumIds} are allowed`,
        },
        ['ids'],
      );
    }
    return this.nodesOf(ids, fieldOfInfo(info), scope, (index) => ['ids', String(index)]);
  }

  /** A page of a list with the arguments of the API; `reference` is what a custom resolver restricts it to. */
  async connection(
    entity: EntityModel,
    args: ListArguments,
    info: GraphQLResolveInfo,
    scope: ReadScope,
    reference?: ListReference,
  ): Promise<Row> {
    const order = args.orderBy ?? reference?.orderBy;
    const plan = planConnection(
      entity,
      { ...args, ...(order ? { orderBy: order } : {}) },
      fieldOfInfo(info),
      this.context(scope, this.pageLimits),
      reference?.where,
    );
    return this.answer({ kind: 'connection', connection: plan }, scope);
  }

  async groups(entity: EntityModel, args: GroupArguments, info: GraphQLResolveInfo, scope: ReadScope): Promise<Row> {
    const plan = planGroups(entity, args, fieldOfInfo(info), this.context(scope, this.pageLimits));
    return this.answer({ kind: 'groups', groups: plan }, scope);
  }

  /** A page of what a text finds, of any entity. */
  async search(args: SearchArguments, info: GraphQLResolveInfo, scope: ReadScope): Promise<Row> {
    const plan = planSearch(args, fieldOfInfo(info), this.context(scope, this.pageLimits));
    return this.answer({ kind: 'search', search: plan }, scope);
  }

  /** Rows for code, with the selection that it wrote. */
  async rows(
    entity: EntityModel,
    options: ListArguments & { readonly select: Selection },
    scope: ReadScope,
  ): Promise<Row[]> {
    const { select, ...args } = options;
    return (await this.ofCode(entity, args, { nodes: select }, scope))['nodes'] as Row[];
  }

  /** Opaque ids of a list, page by page in the order of the ids. */
  async ids(
    entity: EntityModel,
    options: Pick<ListArguments, 'where' | 'first' | 'after'>,
    scope: ReadScope,
  ): Promise<IdPage> {
    return idPageOf(await this.ofCode(entity, options, idSelection, scope));
  }

  /** Groups for code, with the selection of a group that it wrote. */
  async groupsOfCode(entity: EntityModel, args: GroupArguments, select: Selection, scope: ReadScope): Promise<Row[]> {
    const field = fieldOfCode(`${entity.one}Groups`, { nodes: select });
    const plan = planGroups(entity, args, field, this.context(scope, codePageLimits));
    return (await this.answer({ kind: 'groups', groups: plan }, scope))['nodes'] as Row[];
  }

  async count(entity: EntityModel, where: unknown, scope: ReadScope): Promise<number> {
    return (await this.ofCode(entity, { where }, { totalCount: true }, scope))['totalCount'] as number;
  }

  /**
   * A root field as a statement that can be kept: its text depends on the selection, on the roles of the caller and on
   * the decisions that it names. @throws BadInput
   */
  compile(root: RootRead, field: SelectedField, run: RunValues, splices: boolean): CompiledRead {
    return compileRead(root, field, { model: this.model, pageLimits: this.pageLimits, run, splices });
  }

  /** Runs a compiled root field: the JSON text of its value. `name`: prepare it under this name. @throws BadInput */
  run(read: CompiledRead, values: RunValues, options: RunOptions = {}): Promise<string> {
    return this.runner.run(read, values, options);
  }

  /** What the planner expects a compiled root field to cost, in its unit. */
  expectedCost(read: CompiledRead, values: RunValues, options: RunOptions): Promise<number> {
    return expectedCost(read, values, this.reader, options);
  }

  /** The plan of a root field as people read it. @throws BadInput */
  describe(root: RootRead, field: SelectedField, run: RunValues, splices: boolean): PlanNode {
    return describeRead(root, field, { model: this.model, pageLimits: this.pageLimits, run, splices });
  }

  /** How PostgreSQL runs a statement: runs it once more, in a read-only transaction. */
  analyse(statement: AnalysedStatement, run: RunValues, signal?: CancelSignal): Promise<StatementAnalysis> {
    return analyseStatement(statement, run, this.reader, signal);
  }

  /** What decides whether somebody may do something with a record; the asker must see it. */
  explain(question: AccessQuestion): Promise<AccessDecision> {
    return new AccessExplainer(this.model, this.reader).explain(question);
  }

  /** Hand-written SQL under the same gate. */
  sqlPort(scope: ReadScope): SqlPort {
    return sqlPortOf(this.model, scope, scope.runner ?? this.reader);
  }

  /** Duplicates, under the same gate. */
  matchingPort(scope: ReadScope): MatchingPort {
    return matchingPortOf(this.model, (entity) => this.matchFinder(entity, scope));
  }

  /** Finds duplicates of one entity for one caller. @throws NoMatchRules */
  matchFinder(entity: EntityModel, scope: ReadScope): MatchFinder {
    const rules = this.model.matching.get(entity);
    if (!rules) throw NoMatchRules.of(entity);
    const threshold = this.matchThresholds[entity.name] ?? rules.threshold;
    const { principal, language, signal, runner = this.reader } = scope;
    return new MatchFinder({ ...rules, threshold }, { principal, language, signal, runner });
  }

  /** What code selected of a list, in the shape of the API's connection. */
  private ofCode(entity: EntityModel, args: ListArguments, selection: Selection, scope: ReadScope): Promise<Row> {
    const context = this.context(scope, codePageLimits);
    const connection = planConnection(entity, args, fieldOfCode(entity.many, selection), context);
    return this.answer({ kind: 'connection', connection }, scope);
  }

  private answer(plan: RootPlan, scope: ReadScope): Promise<Row> {
    const statement = new Statement(scope.principal);
    return this.json(printRoot(plan, statement), statement, scope, plan);
  }

  private context(scope: ReadScope, pageLimits: PageLimits): PlanningContext {
    const decisions = new Decisions({ variables: {}, principal: scope.principal });
    return { model: this.model, scope, pageLimits, decisions, custom: new Set(), computed: null, splices: false };
  }

  private async nodesOf(
    ids: readonly string[],
    field: SelectedField,
    scope: ReadScope,
    pathOf: (index: number) => readonly string[],
  ): Promise<(Row | null)[]> {
    const parsed = ids.map((id, index) => readableRecord(this.model, id, pathOf(index)));
    const rows = new Map<string, Row | null>();
    for (const entity of new Set(parsed.map((one) => one.entity))) {
      const uuids = parsed.filter((one) => one.entity === entity).map((one) => one.uuid);
      const found = await this.byUuid(entity, uuids, field, scope, { withTypename: true });
      uuids.forEach((uuid, index) => rows.set(toGlobalId(entity, uuid), found[index] ?? null));
    }
    return parsed.map((one) => rows.get(toGlobalId(one.entity, one.uuid)) ?? null);
  }

  private async byUuid(
    entity: EntityModel,
    uuids: readonly string[],
    field: SelectedField,
    scope: ReadScope,
    { withTypename = false, withDeleted = false }: { withTypename?: boolean; withDeleted?: boolean } = {},
  ): Promise<(Row | null)[]> {
    if (uuids.length === 0) return [];
    const plan = planObject(entity, field, this.context(scope, this.pageLimits), { withTypename });
    const statement = new Statement(scope.principal);
    const byUuid = await this.json(printRecords(entity, plan, uuids, statement, { withDeleted }), statement, scope);
    return uuids.map((uuid) => (byUuid[uuid] as Row | undefined) ?? null);
  }

  private async json(text: string, statement: Statement, scope: ReadScope, plan?: RootPlan): Promise<Row> {
    const run = { variables: {}, principal: scope.principal };
    const options = scope.signal ? { signal: scope.signal } : {};
    const runner = scope.runner ?? this.reader;
    const estimates = await expectedRows(statement.estimated, run, runner, options);
    const bound = statement.params.boundTo({ ...run, estimates });
    const begin = performance.now();
    const result = await runner.value(text, bound, { ...options, repeats: true });
    const took = performance.now() - begin;
    const { params, estimated } = statement;
    scope.ran?.({ text, params, estimated, run, took, inTransaction: scope.runner !== undefined });
    if (plan) this.slow?.ran({ text, values: bound, took, shape: () => shapeOfPlan(plan) });
    if (result === null) throw new Error('The statement gave no JSON');
    return JSON.parse(result) as Row;
  }
}
