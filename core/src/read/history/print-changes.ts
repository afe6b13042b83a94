import { Deferred, eventIdText, quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import { reachesAll } from '../../access/index.ts';
import { changeEventType, eventKinds, type EntityModel, type EventAction } from '../../model/index.ts';
import type { ChangeOutput, ChangesPlan } from './plan-changes.ts';
import { printCondition } from '../filter/print-condition.ts';
import { printObject } from '../print/print-object.ts';
import { dateTimeText, globalIdText, memberKey, nullable } from '../print/print-value.ts';
import { isEverything } from '../plan/read-plan.ts';
import type { Statement } from '../print/statement.ts';

interface Sources {
  /** Aliases of the row sources of the statement. */
  readonly event: string;
  readonly record: string;
  /** SQL condition: the caller sees the record no more, though it is there or others saw it go. */
  readonly leaves: string;
}

/**
 * What a subscription is told of a batch of events: an array of `{ "at": <place in the batch>, "row": {…} }`, without
 * those that its callers do not see. The record is as it is now, deleted or not. One that passes the gate and the
 * filter no more but did before the change is `LEFT`. What is left of a purged record is seen by those who may read
 * all: with a filter its purge, without one everything that happened to it, however late they are told.
 */
export function printChanges(plan: ChangesPlan, statement: Statement): string {
  const { entity, audit, where, eventWhere } = plan;
  const [batch, event, record] = [statement.nextAlias(), statement.nextAlias(), statement.nextAlias()];
  const sees = (alias: string): string =>
    `${statement.visible(entity, alias, { withDeleted: true })} and ${printCondition(where, { alias, entity }, statement)}`;
  const ids = statement.params.add(new Deferred(({ changes }) => changes?.events ?? []), 'uuid[]');
  const before = statement.params.add(new Deferred(({ changes }) => changes?.before ?? []), 'jsonb[]');
  const joins = [
    ` join ${quoteIdentifier(audit.table)} ${event} on ${event}.id = ${batch}.id`,
    ` left join ${quoteIdentifier(entity.table)} ${record} on ${record}.id = ${event}.subject_id and ${sees(record)}`,
  ];
  const [current, was] = [statement.nextAlias(), statement.nextAlias()];
  const saw =
    `exists (select 1 from ${quoteIdentifier(entity.table)} ${current}, ` +
    `jsonb_populate_record(${current}, ${batch}.before) ${was} where ${current}.id = ${event}.subject_id and ${sees(was)})`;
  const seen = [`${record}.id is not null`, `(${batch}.before is not null and ${saw})`];
  // Everybody with these roles sees every record: what is gone may be told of.
  const open = reachesAll(entity, 'read', statement.principal);
  if (open) seen.push(isEverything(where) ? 'true' : `${event}.action = 'PURGE'`);
  const leaves = open && isEverything(where) ? 'false' : `(${record}.id is null and ${event}.action <> 'PURGE')`;
  const row = printRow(plan, { event, record, leaves }, statement, joins);
  return (
    `select '['||coalesce(string_agg('{"at":'||(${batch}.position-1)||',"row":'||${row}||'}',',' order by ${batch}.position),'')||']' ` +
    `from unnest(${ids},${before}) with ordinality ${batch}(id,before,position)${joins.join('')} ` +
    `where (${seen.join(' or ')}) and ${printCondition(eventWhere, { alias: event, entity: audit }, statement)}`
  );
}

function printRow(plan: ChangesPlan, sources: Sources, statement: Statement, joins: string[]): string {
  const members = plan.outputs.map(
    (output, index) => `${memberKey(output.key, index === 0)}||${printMember(output, plan, sources, statement, joins)}`,
  );
  return members.length === 0 ? `'{}'` : `'{'||${members.join('||')}||'}'`;
}

const quoted = (text: string): string => `'"'||${text}||'"'`;

function printMember(
  output: ChangeOutput,
  { entity }: ChangesPlan,
  { event, record, leaves: hasLeft }: Sources,
  statement: Statement,
  joins: string[],
): string {
  const unlessLeft = (text: string): string => `case when ${hasLeft} then 'null' else ${nullable(text)} end`;
  if (output.kind === 'typename') return quoteLiteral(`"${output.type}"`);
  if (output.kind === 'record') {
    const object = printObject(output.object, record, statement);
    joins.push(...object.joins);
    return `case when ${record}.id is null then 'null' else ${object.text} end`;
  }
  switch (output.name) {
    case 'eventId':
      return quoted(eventIdText(event));
    case 'id':
      return quoted(globalIdText(entity, `${event}.subject_id`));
    case 'kind':
      return quoted(`case when ${hasLeft} then 'LEFT' else ${kindText(event)} end`);
    case 'type':
      return `case when ${hasLeft} then ${quoteLiteral(`"${entity.one}.left"`)} else ${typeText(entity, event)} end`;
    case 'version':
      return unlessLeft(`${event}.record_version::text`);
    case 'at':
      return unlessLeft(quoted(dateTimeText(`${event}.created_at`)));
    case 'payload':
      return unlessLeft(`to_json(${event}.payload)::text`);
    default:
      throw new TypeError(`A change has no ${output.name}`);
  }
}

/** SQL expression of the kind of an event, without quotes. */
export function kindText(event: string): string {
  const cases = Object.entries(eventKinds).map(
    ([action, kind]) => `when ${quoteLiteral(action)} then ${quoteLiteral(kind)}`,
  );
  return `case ${event}.action ${cases.join(' ')} end`;
}

/** SQL expression of the JSON text of an event's type. */
export function typeText(entity: EntityModel, event: string): string {
  const changes = (Object.keys(eventKinds) as EventAction[]).filter((action) => action !== 'EVENT');
  const cases = changes.map(
    (action) => `when ${quoteLiteral(action)} then ${quoteLiteral(`"${changeEventType(entity, eventKinds[action])}"`)}`,
  );
  return `case ${event}.action ${cases.join(' ')} else to_json(${event}.event)::text end`;
}
