import { reachesAll, rowPredicate } from '../../access/index.ts';
import { Deferred, quoteIdentifier, quoteLiteral, SqlParameters } from '../../database/index.ts';
import type { AnyOneModel, EntityModel, ToOneModel } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';
import type { EstimatedRows } from '../explain/estimated-rows.ts';

/** One SQL statement while it is printed: its parameters, its aliases, and the gate that every row source passes. */
export class Statement {
  private aliases = 0;
  /** Some record that it may look at is not open to the caller. */
  private narrows = false;
  /** What the planner is asked before this statement runs. */
  readonly estimated: EstimatedRows[] = [];

  constructor(
    readonly principal: Principal | null,
    readonly params = new SqlParameters(),
  ) {}

  nextAlias(): string {
    return `t${this.aliases++}`;
  }

  /**
   * Placeholder of how many rows another statement will give, as the planner of PostgreSQL expects; the value is null
   * where they are few and counting them is little work. The caller asks for it before this statement runs.
   *
   * Null where the rows are chosen by their values and not all of them are open to the caller: the planner's statistics
   * are over all rows, so its guess would tell about hidden ones.
   */
  estimate(print: (asked: Statement) => string, isFiltered: boolean): string | null {
    const asked = new Statement(this.principal, this.params.another());
    const text = print(asked);
    if (isFiltered && asked.narrows) return null;
    const index = this.estimated.push({ text, params: asked.params }) - 1;
    return this.params.add(new Deferred(({ estimates }) => estimates?.[index] ?? null), 'int');
  }

  /**
   * Condition that lets through the rows of `entity` that exist for the caller. There is no way to name a table in
   * the read room without it. `impliedVia`: the relation over which a visible parent was reached already.
   */
  visible(entity: EntityModel, alias: string, options: { withDeleted?: boolean; impliedVia?: string } = {}): string {
    const via = viaOf(entity);
    const implied = via !== undefined && via === options.impliedVia;
    const subject = via === undefined || implied || options.withDeleted ? undefined : entity.fields.get(via);
    if (subject?.kind === 'anyOne') {
      // Gate and life of the subject in one: the planner looks at each entity once.
      const visible = this.subjectIs(subject, alias, (target, outer) => this.visible(target, outer));
      return [...this.living(entity, alias, undefined), visible].join(' and ');
    }
    const gate = implied ? [] : [this.gate(entity, alias)];
    const living = options.withDeleted ? [] : this.living(entity, alias, implied ? undefined : via);
    return [...gate, ...living].join(' and ') || '(true)';
  }

  /** The same of rows that belong to a record of any entity: those that belong to one of `about`. */
  visibleAbout(about: EntityModel, entity: EntityModel, alias: string, { withDeleted = false } = {}): string {
    const subject = entity.fields.get(viaOf(entity) ?? '');
    if (subject?.kind !== 'anyOne' || !subject.targets.includes(about)) {
      throw new TypeError(`${entity.name} never belongs to ${about.name}`);
    }
    const [outer, column] = [this.nextAlias(), (name: string): string => `${alias}.${quoteIdentifier(name)}`];
    const visible = this.visible(about, outer, { withDeleted });
    const living = withDeleted ? [] : this.living(entity, alias, undefined);
    const belongs = `${column(subject.typeColumn)} = ${quoteLiteral(about.code)}`;
    return [...living, belongs, existsBehind(column(subject.column), about, outer, visible)].join(' and ');
  }

  private gate(entity: EntityModel, alias: string): string {
    const condition = rowPredicate(entity, 'read', this.principal, alias, this.params);
    if (condition !== '(true)') this.narrows = true;
    return condition;
  }

  /**
   * Condition that the record behind a reference of the row `alias` is open to the caller, deleted or not; '(true)'
   * where every such record is. `entity`: the row's own, undefined in slots.
   */
  refers(field: ToOneModel | AnyOneModel, alias: string, entity: EntityModel | undefined): string {
    // A visible row has a visible parent.
    if (entity && viaOf(entity) === field.name) return '(true)';
    const open = (target: EntityModel, outer: string): string => this.visible(target, outer, { withDeleted: true });
    if (field.kind === 'anyOne') {
      const isOpen = (target: EntityModel): boolean => reachesAll(target, 'read', this.principal);
      return field.targets.every(isOpen) ? '(true)' : this.subjectIs(field, alias, open);
    }
    const outer = this.nextAlias();
    const condition = open(field.target, outer);
    if (condition === '(true)') return condition;
    return `(${existsBehind(`${alias}.${quoteIdentifier(field.column)}`, field.target, outer, condition)})`;
  }

  /** Neither the record nor, where it only exists within another one, that other one is deleted. */
  private living(entity: EntityModel, alias: string, via: string | undefined): string[] {
    const conditions = entity.fields.has('deletedAt') ? [`${alias}.deleted_at is null`] : [];
    const parent = via === undefined ? undefined : entity.fields.get(via);
    if (parent?.kind === 'anyOne') {
      const alive = (target: EntityModel, outer: string): string =>
        this.living(target, outer, viaOf(target)).join(' and ') || '(true)';
      conditions.push(this.subjectIs(parent, alias, alive));
    }
    if (parent?.kind === 'toOne') {
      const outer = this.nextAlias();
      const inner = this.living(parent.target, outer, viaOf(parent.target));
      if (inner.length > 0) {
        const column = `${alias}.${quoteIdentifier(parent.column)}`;
        conditions.push(existsBehind(column, parent.target, outer, inner.join(' and ')));
      }
    }
    return conditions;
  }

  /** The condition over the subject, of whatever entity it is: one case per entity, a row asks about its own only. */
  private subjectIs(
    { targets, typeColumn, column }: AnyOneModel,
    alias: string,
    condition: (target: EntityModel, alias: string) => string,
  ): string {
    const cases = targets.flatMap((target) => {
      const outer = this.nextAlias();
      const inner = condition(target, outer);
      // Nothing of this entity can be seen: not worth a look.
      if (inner.startsWith('(false)')) return [];
      const exists = existsBehind(`${alias}.${quoteIdentifier(column)}`, target, outer, inner);
      return [`when ${quoteLiteral(target.code)} then ${exists}`];
    });
    if (cases.length === 0) return '(false)';
    return `(case ${alias}.${quoteIdentifier(typeColumn)} ${cases.join(' ')} else false end)`;
  }
}

/** There is a record with the id in the column, known as `outer` in the condition that it meets. */
function existsBehind(column: string, target: EntityModel, outer: string, condition: string): string {
  return (
    `exists (select 1 from ${quoteIdentifier(target.table)} ${outer} ` +
    `where ${outer}.id = ${column} and ${condition})`
  );
}

function viaOf({ access }: EntityModel): string | undefined {
  return typeof access === 'object' && 'via' in access ? access.via : undefined;
}
