import { quoteIdentifier, type SqlRunner } from '../database/index.ts';
import { toGlobalId, type AttributeModel, type CrmModel, type EntityModel, type ToOneModel } from '../model/index.ts';
import type { ClassRef, FiguresOptions, Principal, SqlFragment, SqlPort, VisibleOptions } from '../sdk/index.ts';
import { uuidOf } from './filter/plan-operators.ts';
import type { ReadScope } from './read-scope.ts';
import { readableField } from './group/group-fields.ts';
import { printFigures, type FiguresPlan } from './measures/print-figures.ts';
import { filterPlanning, mentionsDeletion, planCondition } from './filter/plan-condition.ts';
import { printCondition } from './filter/print-condition.ts';
import { sourceConditions } from './filter/source-conditions.ts';
import { noVersions, planAsOf } from './history/plan-as-of.ts';
import { Decisions } from './plan/decisions.ts';
import type { Condition } from './plan/read-plan.ts';
import { rowSources, type RowSource } from './print/row-sources.ts';
import { rowStates } from './print/row-states.ts';
import { Statement } from './print/statement.ts';

/** Marks where `visible(…)` stood in a template, until the statement's parameters are numbered. */
class VisibleRows implements SqlFragment {
  readonly text = '';
  readonly values: readonly unknown[] = [];
  constructor(
    readonly entity: EntityModel,
    readonly options: VisibleOptions,
    readonly about: EntityModel | undefined,
    readonly where: Condition,
  ) {}
}

/** Marks where `figures(…)` stood. */
class Figures implements SqlFragment {
  readonly text = '';
  readonly values: readonly unknown[] = [];
  constructor(readonly plan: FiguresPlan) {}
}

/** Opaque ids, bound as the uuids inside them. */
class BoundId implements SqlFragment {
  readonly text = '';
  readonly values: readonly unknown[];
  constructor(
    value: string | readonly string[],
    readonly cast: 'uuid' | 'uuid[]',
  ) {
    this.values = [value];
  }
}

/** Texts and the values between them, until they are part of a statement. */
class Part implements SqlFragment {
  readonly text = '';
  readonly values: readonly unknown[] = [];
  constructor(
    readonly texts: readonly string[],
    readonly between: readonly unknown[],
  ) {}

  printed(statement: Statement): string {
    const [first = '', ...rest] = this.texts;
    return rest.reduce((text, next, index) => text + printed(this.between[index], statement) + next, first);
  }
}

/** What a value in a template becomes: a part, rows behind the gate, or a bound parameter. */
function printed(value: unknown, statement: Statement): string {
  if (value instanceof Part) return value.printed(statement);
  if (value instanceof VisibleRows) return visibleRows(value, statement);
  if (value instanceof Figures) return printFigures(value.plan, statement);
  if (value instanceof BoundId) return statement.params.add(value.values[0], value.cast);
  return statement.params.add(value);
}

/** The scoped builder behind `ctx.sql`. Tables can only be named through `visible`, values are always bound. */
export function sqlPortOf(model: CrmModel, scope: ReadScope, runner: SqlRunner): SqlPort {
  const uuid = (entity: ClassRef, id: string): string => uuidOf(id, model.entityOf(entity), model, ['id']);
  const { principal } = scope;
  const planned = (entity: EntityModel, { where }: VisibleOptions): Condition =>
    planCondition(entity, where, filterPlanning(model, principal, new Decisions({ variables: {}, principal })));
  return {
    fragment: (strings: TemplateStringsArray, ...values: readonly unknown[]) => new Part(strings, values),
    allOf: (parts) => new Part(['', ...parts.slice(1).map(() => ' union all '), ''], parts),
    opaqueId: (entity, uuid) => toGlobalId(model.entityOf(entity), uuid),
    visible: (entity: ClassRef, options: VisibleOptions = {}) =>
      new VisibleRows(
        ...([model.entityOf(entity), options, options.about && model.entityOf(options.about)] as const),
        planned(model.entityOf(entity), options),
      ),
    figures: (entity: ClassRef, options: FiguresOptions) =>
      new Figures(planFigures(model.entityOf(entity), options, { model, principal })),
    id: (entity: ClassRef, id: string) => new BoundId(uuid(entity, id), 'uuid'),
    ids: (entity: ClassRef, ids: readonly string[]) =>
      new BoundId(
        ids.map((id) => uuid(entity, id)),
        'uuid[]',
      ),
    async rows<R extends object>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<R[]> {
      const statement = new Statement(scope.principal);
      const text = new Part(strings, values).printed(statement);
      const run = { variables: {}, principal: scope.principal };
      const options = scope.signal ? { signal: scope.signal } : {};
      return runner.rows<R>(text, statement.params.boundTo(run), options);
    },
  };
}

function planFigures(
  entity: EntityModel,
  { by, sum, where, asOf }: FiguresOptions,
  { model, principal }: { readonly model: CrmModel; readonly principal: Principal | null },
): FiguresPlan {
  const decisions = new Decisions({ variables: {}, principal });
  const stored = (name: string): AttributeModel | ToOneModel => {
    const field = readableField(entity, name, principal, [name]);
    if (field.kind === 'toOne' || (field.kind === 'attribute' && !field.formula)) return field;
    throw new TypeError(`${entity.name}.${name} is not a column: figures cannot be told apart by it, nor added up`);
  };
  return {
    ...{
      entity,
      withDeleted: mentionsDeletion(where),
      by: by.map(stored),
      asOf: planAsOf(entity, asOf, { decisions }),
    },
    sums: sum.map((name) => {
      const field = stored(name);
      if (field.kind === 'attribute' && field.aggregate?.includes('sum')) return field;
      throw new TypeError(`${entity.name}.${name} cannot be added up`);
    }),
    where: planCondition(entity, where, filterPlanning(model, principal, decisions)),
  };
}

function visibleRows({ entity, options, about, where }: VisibleRows, statement: Statement): string {
  if (about) {
    const alias = statement.nextAlias();
    const filter = printCondition(where, { alias, entity }, statement);
    const visible = statement.visibleAbout(about, entity, alias, { withDeleted: includesDeleted(options) });
    return `(select ${alias}.* from ${quoteIdentifier(entity.table)} ${alias} where ${visible} and ${filter})`;
  }
  const { during } = options;
  const rows = during ? statesOf(entity, { ...options, during }, where, statement) : rowsOf(entity, options, statement);
  const sources = rows.map((source) => {
    const alias = statement.nextAlias();
    const from = `${quoteIdentifier(source.table)} ${alias}`;
    const conditions = sourceConditions(source, alias, { entity, where }, statement);
    return `select ${source.columns(alias)} from ${from} where ${conditions}`;
  });
  return `(${sources.join(' union all ')})`;
}

/** A filter that speaks about `deletedAt` means deleted rows as well, as in the API. */
function includesDeleted({ withDeleted, where }: VisibleOptions): boolean {
  return withDeleted ?? mentionsDeletion(where);
}

function rowsOf(entity: EntityModel, options: VisibleOptions, statement: Statement): RowSource[] {
  const { asOf = null } = options;
  const withDeleted = includesDeleted(options);
  const decisions = new Decisions({ variables: {}, principal: statement.principal });
  return rowSources({ entity, withDeleted, asOf: planAsOf(entity, asOf, { decisions }) }, statement);
}

function statesOf(
  entity: EntityModel,
  { during, ...options }: VisibleOptions & Required<Pick<VisibleOptions, 'during'>>,
  where: Condition,
  statement: Statement,
): RowSource[] {
  if (typeof entity.access === 'object' && 'via' in entity.access) {
    throw new TypeError(`${entity.name} is seen through another: it has no states`);
  }
  const { versionTable } = entity;
  if (versionTable === null) throw noVersions(entity, ['during']);
  const [from, to] = [during.from.toISOString(), during.to?.toISOString() ?? 'infinity'];
  const { changedOnly = false } = during;
  const withDeleted = includesDeleted(options);
  return rowStates({ entity, versionTable, from, to, withDeleted, changedOnly, where }, statement);
}
