import type { MeasureModel } from '../../model/index.ts';
import { quoteIdentifier } from '../sql-text.ts';
import { appendChanges, changeLogDefinition, fillChanges, sweepChanges } from './change-log.ts';
import {
  columnList,
  countColumn,
  figureColumns,
  mayFold,
  rowFigures,
  summedFigures,
  tablesOfMeasure,
} from './measure-columns.ts';

const events = ['insert', 'update', 'delete'] as const;
type ChangeEvent = (typeof events)[number];

/** The tables of rows before and after a statement, as triggers call them. */
const seen: Readonly<Record<ChangeEvent, string>> = {
  insert: 'new table as new_rows',
  update: 'old table as old_rows new table as new_rows',
  delete: 'old table as old_rows',
};

/**
 * SQL that makes a measure: a table of deltas, a rollup per level, and triggers that append what every statement
 * changed. Triggers, so that whoever writes keeps it exact: units of work, bulk, hand-overs, purges, cascades of
 * foreign keys, seeds and people with psql; one statement gives at most one row per combination, without a round trip.
 * `always`: also where foreign keys are not looked at, as when a dump is loaded.
 */
export function measureDefinition(measure: MeasureModel): string {
  const { name, table, deltaTable, changeTable, dates, levels } = measure;
  const entity = quoteIdentifier(table);
  const tables = [
    emptyCopy(measure, deltaTable, measure.columns),
    ...levels.flatMap(({ table: rollup, columns, owners }) => [
      emptyCopy(measure, rollup, columns),
      `create unique index ${quoteIdentifier(`${rollup}_groups`)} on ${quoteIdentifier(rollup)} ` +
        `(${columnList(columns)}) nulls not distinct;`,
      // A report of a month reads that month, not the years before it.
      ...[...owners, ...dates.flatMap(({ column }) => (columns.includes(column) ? [column] : []))].map(
        (column) => `create index on ${quoteIdentifier(rollup)} (${quoteIdentifier(column)});`,
      ),
    ]),
    ...(changeTable === null ? [] : [changeLogDefinition(measure, changeTable)]),
  ];
  const triggers = events.flatMap((event) => {
    const trigger = quoteIdentifier(`${name}_${event}`);
    return [
      `create trigger ${trigger} after ${event} on ${entity} referencing ${seen[event]} ` +
        `for each statement execute function ${quoteIdentifier(functionOf(measure))}();`,
      `alter table ${entity} enable always trigger ${trigger};`,
    ];
  });
  return [...tables, noteFunction(measure), ...triggers].join('\n');
}

/** SQL that takes a measure away, whatever there is of it. */
export function dropMeasure(name: string, table: string): string {
  const entity = quoteIdentifier(table);
  const rollups = ['', '_owned', '_dated', '_owned_dated', '_change'].map((ending) => `${name}_rollup${ending}`);
  return [
    ...events.map((event) => `drop trigger if exists ${quoteIdentifier(`${name}_${event}`)} on ${entity};`),
    `drop function if exists ${quoteIdentifier(functionOf({ name }))}();`,
    ...[`${name}_delta`, ...rollups].map((one) => `drop table if exists ${quoteIdentifier(one)};`),
  ].join('\n');
}

const functionOf = ({ name }: Pick<MeasureModel, 'name'>): string => `${name}_note`;

/** With the types of the entity's columns, whatever they are. Rows change in place: each page has room for it. */
function emptyCopy(measure: MeasureModel, table: string, columns: readonly string[]): string {
  const list = columnList([...columns, ...figureColumns(measure)]);
  const rows = `select ${rowFigures(measure, 'r', 1)} from ${quoteIdentifier(measure.table)} r`;
  const fill = table === measure.deltaTable ? '' : ' with (fillfactor = 70)';
  return `create table ${quoteIdentifier(table)}${fill} as select ${list} from (${rows}) rows with no data;`;
}

function noteFunction(measure: MeasureModel): string {
  const after = `select ${rowFigures(measure, 'r', 1)} from new_rows r where r.deleted_at is null`;
  const before = `select ${rowFigures(measure, 'r', -1)} from old_rows r where r.deleted_at is null`;
  const { changeTable } = measure;
  const logged =
    changeTable === null
      ? ''
      : `
  if tg_op <> 'DELETE' then
    ${appendChanges(measure, changeTable)};
  end if;`;
  return `create function ${quoteIdentifier(functionOf(measure))}() returns trigger language plpgsql as $measure$
begin
  if tg_op = 'INSERT' then
    ${append(measure, after)};
  elsif tg_op = 'DELETE' then
    ${append(measure, before)};
  else
    ${append(measure, `${after} union all ${before}`)};
  end if;${logged}
  return null;
end
$measure$;`;
}

/** What adds up to nothing changed nothing. */
function append(measure: MeasureModel, rows: string): string {
  const { deltaTable, columns } = measure;
  const figures = figureColumns(measure);
  const changed = figures.map((name) => `sum(${quoteIdentifier(name)}) <> 0`).join(' or ');
  return (
    `insert into ${quoteIdentifier(deltaTable)} (${columnList([...columns, ...figures])}) ` +
    `select ${columnList(columns)}, ${summedFigures(measure)} from (${rows}) changed ` +
    `group by ${columnList(columns)} having ${changed}`
  );
}

/** SQL that fills the levels of an empty measure from the records, in the same snapshot. */
export function fillMeasure(measure: MeasureModel): string[] {
  const { table, levels, changeTable } = measure;
  const log = changeTable === null ? [] : [fillChanges(measure, changeTable)];
  const rows = `select ${rowFigures(measure, 'r', 1)} from ${quoteIdentifier(table)} r where r.deleted_at is null`;
  const filled = levels.map(({ table: rollup, columns, owners }) => {
    // What one scope sees lies together: units first, then teams and owners.
    const order = owners.length > 0 ? ` order by ${columnList(owners.toReversed())}` : '';
    return (
      `insert into ${quoteIdentifier(rollup)} (${columnList([...columns, ...figureColumns(measure)])}) ` +
      `select ${columnList(columns)}, ${summedFigures(measure)} from (${rows}) rows group by ${columnList(columns)}${order}`
    );
  });
  return [...filled, ...log];
}

/** SQL that empties a measure: what the transaction sees of it. */
export function emptyMeasure(measure: MeasureModel): string[] {
  return tablesOfMeasure(measure).map((table) => `delete from ${quoteIdentifier(table)}`);
}

/** SQL that removes combinations that no record has any more, and changes that later ones made useless. */
export function sweepMeasure(measure: MeasureModel): string[] {
  const { levels, changeTable } = measure;
  const log = changeTable === null ? [] : [sweepChanges(measure, changeTable)];
  const gone = `where ${mayFold(measure)} and ${quoteIdentifier(countColumn)} = 0`;
  return [...levels.map(({ table }) => `delete from ${quoteIdentifier(table)} ${gone}`), ...log];
}

/** Bringing up to date holds up writers, who would otherwise be missed, and readers once what was there is dropped. */
export function lockRecords({ table }: Pick<MeasureModel, 'table'>): string {
  return `lock table ${quoteIdentifier(table)} in share row exclusive mode`;
}
