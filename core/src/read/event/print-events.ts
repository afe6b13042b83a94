import {
  eventActions,
  eventHorizon,
  eventIdText,
  quoteIdentifier,
  quoteLiteral,
  type EventPosition,
} from '../../database/index.ts';
import type { AnyOneModel, EntityModel } from '../../model/index.ts';
import type { EventSelector } from './event-selector.ts';
import type { EventPlan } from './plan-events.ts';
import { kindText, typeText } from '../history/print-changes.ts';
import { printCondition } from '../filter/print-condition.ts';
import { printObject } from '../print/print-object.ts';
import { memberKey, nullable } from '../print/print-value.ts';
import type { Condition } from '../plan/read-plan.ts';
import type { Statement } from '../print/statement.ts';

/** A page of the feed. */
export interface EventsPlan {
  readonly audit: EntityModel;
  /** One object of the event for each place in the answer that shows it. */
  readonly places: readonly EventPlan[];
  readonly selector: EventSelector | null;
  readonly where: Condition;
  /** Where it starts; null: at the first event, or the last one. */
  readonly after: EventPosition | null;
  readonly size: number;
  /** The newest events instead of the oldest. */
  readonly backward: boolean;
  /** Entries that are looked at, seen or not: a page costs no more, however rare what it asks for. */
  readonly window: number;
}

/**
 * One JSON object: `events` (id, places) in their order, with one more than the page where there are more;
 * `last`: the id of the newest entry that was looked at; `full`: the window ended before the events did.
 */
export function printEvents(plan: EventsPlan, statement: Statement): string {
  const { audit, after, size, backward, window } = plan;
  const [inner, outer, shown] = [statement.nextAlias(), statement.nextAlias(), statement.nextAlias()];
  const order = (alias: string, down: boolean): string =>
    [`${alias}.transaction_id`, `${alias}.id`].map((column) => (down ? `${column} desc` : column)).join(', ');
  const begin = after
    ? `(${inner}.transaction_id, ${inner}.id) > (${statement.params.add(after.transaction, 'xid8')}, ${statement.params.add(after.id, 'uuid')}) and `
    : '';
  const looked =
    `select ${inner}.* from ${quoteIdentifier(audit.table)} ${inner} where ${begin}${inner}.transaction_id < ${eventHorizon} ` +
    `order by ${order(inner, backward)} limit ${statement.params.add(window, 'int')}`;
  const conditions = [
    `${outer}.action in (${eventActions.map(quoteLiteral).join(',')})`,
    ...(plan.selector ? [printSelector(plan.selector, outer, statement)] : []),
    printCondition(plan.where, { alias: outer, entity: audit }, statement),
    printOpenSubject(audit, outer, statement),
  ];
  const page =
    `select ${outer}.* from looked ${outer} where ${conditions.join(' and ')} ` +
    `order by ${order(outer, backward)} limit ${statement.params.add(size + 1, 'int')}`;
  const joins: string[] = [];
  const places = plan.places.map(({ values, entry }) => {
    const object = printObject(entry, shown, statement);
    joins.push(...object.joins);
    return `'{"values":'||${printValues(audit, values, shown)}||',"entry":'||${object.text}||'}'`;
  });
  const object = `'{"id":"'||${eventIdText(shown)}||'","places":['||${places.join("||','||") || "''"}||']}'`;
  const newest = `select to_json(${eventIdText('l')})::text from looked l order by ${order('l', true)} limit 1`;
  return (
    `with looked as materialized (${looked}), page as materialized (${page}) ` +
    `select '{"events":['||coalesce((select string_agg(${object},',' order by ${order(shown, false)}) ` +
    `from page ${shown}${joins.join('')}),'')||'],"last":'||coalesce((${newest}),'null')||` +
    `',"full":'||((select count(*) from looked) = ${statement.params.add(window, 'int')})::text||'}'`
  );
}

function printSelector({ entities, changes, names }: EventSelector, alias: string, { params }: Statement): string {
  const parts = [
    ...(entities.size > 0
      ? [`(${alias}.event is null and ${alias}.subject_type = any(${params.add([...entities], 'text[]')}))`]
      : []),
    ...(changes.size > 0
      ? [`${alias}.subject_type||' '||${alias}.action = any(${params.add([...changes], 'text[]')})`]
      : []),
    ...(names.size > 0 ? [`${alias}.event = any(${params.add([...names], 'text[]')})`] : []),
  ];
  return `(${parts.join(' or ') || 'false'})`;
}

/** The record is open to the caller, deleted or not; one that is gone to whoever may read all of its type. */
function printOpenSubject(audit: EntityModel, alias: string, statement: Statement): string {
  const subject = audit.fields.get('subject') as AnyOneModel;
  const open: string[] = [];
  const cases: string[] = [];
  for (const target of subject.targets) {
    if (!target.operations.has('read')) continue;
    const record = statement.nextAlias();
    const condition = statement.visible(target, record, { withDeleted: true });
    if (condition === '(true)') open.push(quoteLiteral(target.code));
    else if (condition !== '(false)') {
      const from = `${quoteIdentifier(target.table)} ${record}`;
      const key = `${record}.id = ${alias}.${quoteIdentifier(subject.column)}`;
      cases.push(`when ${quoteLiteral(target.code)} then exists (select 1 from ${from} where ${key} and ${condition})`);
    }
  }
  const type = `${alias}.${quoteIdentifier(subject.typeColumn)}`;
  const parts = [
    ...(open.length > 0 ? [`${type} in (${open.join(',')})`] : []),
    ...(cases.length > 0 ? [`case ${type} ${cases.join(' ')} else false end`] : []),
  ];
  return `(${parts.join(' or ') || 'false'})`;
}

function printValues(audit: EntityModel, values: EventPlan['values'], alias: string): string {
  const members = values.map(
    ({ key, name }, index) => `${memberKey(key, index === 0)}||${printValue(name, audit, alias)}`,
  );
  return members.length === 0 ? `'{}'` : `'{'||${members.join('||')}||'}'`;
}

function printValue(name: string, audit: EntityModel, alias: string): string {
  switch (name) {
    case '__typename':
      return `'"Event"'`;
    case 'hidden':
      return `'null'`;
    case 'id':
      return `'"'||${eventIdText(alias)}||'"'`;
    case 'kind':
      return `'"'||${kindText(alias)}||'"'`;
    case 'payload':
      return nullable(`to_json(${alias}.payload)::text`);
    case 'type': {
      const { targets, typeColumn } = audit.fields.get('subject') as AnyOneModel;
      const cases = targets.map((target) => `when ${quoteLiteral(target.code)} then ${typeText(target, alias)}`);
      return `case ${alias}.${quoteIdentifier(typeColumn)} ${cases.join(' ')} end`;
    }
    default:
      throw new TypeError(`An event has no ${name}`);
  }
}
