import { changedAt, changedRecord, isKeptSince, quoteIdentifier } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { printCondition } from '../filter/print-condition.ts';
import type { Condition } from '../plan/read-plan.ts';
import { heldThen, open, type RowSource } from '../print/row-sources.ts';
import type { Statement } from '../print/statement.ts';
import type { Counting } from './match-measure.ts';

/** Rows that a measure's answer is added up from. */
export interface MeasureSource extends RowSource {
  /** Each is a record that counts so often; null: they hold figures of many. */
  readonly sign: 1 | -1 | null;
}

/** What is counted, and by which measure. */
export interface MeasuredPlan {
  readonly entity: EntityModel;
  readonly where: Condition;
  /** An instant as text; null: as the records are now. */
  readonly asOf: unknown;
  readonly counting: Counting & { kind: 'measure' };
}

/**
 * The rollup and what it does not hold yet, behind the same gate as the records; in one statement both are exact.
 *
 * As of an instant: what is counted now, less the records that changed since, plus the rows of them that held then. The
 * log of changes only finds the former: it may name too many records, never too few, and every one is looked at.
 */
export function measureSources(plan: MeasuredPlan, statement: Statement): MeasureSource[] {
  const { entity, counting, asOf } = plan;
  const { measure, level, changeTable } = counting;
  const { versionTable } = entity;
  const isPast = changeTable !== null && versionTable !== null && asOf !== null;
  const at = isPast ? statement.params.add(asOf, 'timestamptz') : '';
  const kept = isPast ? [isKeptSince(versionTable, at)] : [];
  const present = [level.table, measure.deltaTable].map((table): MeasureSource => ({
    ...{ table, sign: null },
    columns: (alias) => `${alias}.*`,
    // Only living records are counted in the first place.
    conditions: (alias) => [...kept, statement.visible(entity, alias, { withDeleted: true })],
  }));
  if (!isPast) return present;
  const living = (alias: string): string => `${alias}.deleted_at is null`;
  return [
    ...present,
    {
      ...{ table: entity.table, sign: -1, columns: (alias) => `${alias}.*` },
      conditions: (alias) => [
        `${alias}.id = any(array(${changedSince(plan, changeTable, at, statement)}))`,
        ...[...kept, `${alias}.updated_at > ${at}`, open(entity, alias, statement), living(alias)],
      ],
    },
    {
      ...{ table: versionTable, sign: 1, columns: (alias) => `${alias}.*` },
      conditions: (alias) => [...kept, ...heldThen(entity, alias, at, statement), living(alias)],
    },
  ];
}

/**
 * Select of the ids of living records that changed after the instant and meet the filter now, and perhaps of some that
 * do not. To be asked for as an array: the planner then looks for them one by one.
 * @param table log of changes of a measure that tells all that the filter and the caller's scopes ask for
 * @param at placeholder of the instant
 */
export function changedSince(
  { entity, where }: Pick<MeasuredPlan, 'entity' | 'where'>,
  table: string,
  at: string,
  statement: Statement,
): string {
  const alias = statement.nextAlias();
  const conditions = [`${alias}.${changedAt} > ${at}`, open(entity, alias, statement)];
  const filter = printCondition(where, { alias, entity }, statement);
  return (
    `select ${alias}.${changedRecord} from ${quoteIdentifier(table)} ${alias} ` +
    `where ${[...conditions, filter].join(' and ')}`
  );
}
