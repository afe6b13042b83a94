import type { MeasureModel } from '../../model/index.ts';
import { quoteIdentifier } from '../sql-text.ts';
import { columnList, dimensionList, mayFold } from './measure-columns.ts';

/** Column of a change log: the id of the record that was written. No field's column begins like that. */
export const changedRecord = '_record_id';
/** Column of a change log: since when the record is as it was written then, its `updated_at`. */
export const changedAt = '_changed_at';

/**
 * A measure that tells the past keeps which records changed when: an entry per living record and write, with what the
 * measure tells records apart by from then on. An index over `updated_at` in the table itself would say the same, and
 * make every update touch all its indexes. Writers only append, so they never wait for each other here; entries that a
 * later write made useless are swept away. The entry of a record's last write is always there.
 */
export function changeLogDefinition(measure: MeasureModel, changeTable: string): string {
  const log = quoteIdentifier(changeTable);
  return [
    `create table ${log} as ${entries(measure, quoteIdentifier(measure.table))} with no data;`,
    `create index ${quoteIdentifier(`${changeTable}_changed_at`)} on ${log} (${changedAt});`,
  ].join('\n');
}

/** Statement of the trigger function: appends what was inserted or updated. */
export function appendChanges(measure: MeasureModel, changeTable: string): string {
  return `insert into ${quoteIdentifier(changeTable)} ${entries(measure, 'new_rows')}`;
}

/** SQL that fills an empty log from the records: what changed at one time lies together. */
export function fillChanges(measure: MeasureModel, changeTable: string): string {
  const records = entries(measure, quoteIdentifier(measure.table));
  return `insert into ${quoteIdentifier(changeTable)} ${records} order by r.updated_at`;
}

/** SQL that removes entries of records that were written again, deleted or purged. */
export function sweepChanges(measure: MeasureModel, changeTable: string): string {
  const records = quoteIdentifier(measure.table);
  return (
    `delete from ${quoteIdentifier(changeTable)} c where ${mayFold(measure)} and not exists (select 1 from ${records} r ` +
    `where r.id = c.${changedRecord} and r.updated_at <= c.${changedAt} and r.deleted_at is null)`
  );
}

/** One row, `groups` and `example`, about living records whose last write is not in the log. */
export function verifyChanges(measure: MeasureModel, changeTable: string): string {
  const columns = columnList([changedRecord, changedAt, ...measure.columns]);
  return (
    `select count(*)::int as groups, (array_agg(to_json(d)::text))[1] as example from (` +
    `${entries(measure, quoteIdentifier(measure.table))} except select ${columns} from ${quoteIdentifier(changeTable)}) d`
  );
}

function entries(measure: MeasureModel, rows: string): string {
  const dimensions = dimensionList(measure, 'r').join(', ');
  return (
    `select r.id as ${changedRecord}, r.updated_at as ${changedAt}, ${dimensions} ` +
    `from ${rows} r where r.deleted_at is null`
  );
}
