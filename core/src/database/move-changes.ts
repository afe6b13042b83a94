import type { BoundStatement } from './bind-values.ts';
import type { MoveLog } from './moved-table.ts';

/** What a merge or hand-over did to one record beside moving its references: enough to take it back. */
export interface MoveChange {
  /** Type code and uuid of the record. */
  readonly type: string;
  readonly recordId: string;
  /** `FIELDS`: changed; `MADE`: a hook made it. */
  readonly kind: 'FIELDS' | 'MADE';
  /** `{ "<field>": [before, after] }`; internal values are not masked. */
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
}

/** Prints the insert of what a merge or hand-over changed. */
export function noteMoveChanges(log: MoveLog, source: string, changes: readonly MoveChange[]): BoundStatement {
  const text = `insert into "${log}" ("source_id", "type", "record_id", "kind", "changes")
select $1::uuid, c."type", c."recordId", c."kind", c."changes"
from jsonb_to_recordset($2::jsonb) as c ("type" text, "recordId" uuid, "kind" text, "changes" jsonb)`;
  return { text, values: [source, JSON.stringify(changes)] };
}

/** Prints the statement that reads what was changed beside references: rows of `MoveChange`, changes as text. */
export function moveChanges(log: MoveLog, source: string): BoundStatement {
  const text = `select "type", "record_id" as "recordId", "kind", "changes"::text as "changes" from "${log}"
where "source_id" = $1::uuid and "kind" in ('FIELDS', 'MADE') order by "record_id"`;
  return { text, values: [source] };
}

/** Prints the statement that reads which records of a type a merge has pointed at the survivor, as rows of `id`. */
export function movedRecords(merge: string, type: string): BoundStatement {
  const text = `select "record_id" as "id" from "merge_change"
where "source_id" = $1::uuid and "type" = $2 and "kind" = 'MOVED' order by "record_id"`;
  return { text, values: [merge, type] };
}
