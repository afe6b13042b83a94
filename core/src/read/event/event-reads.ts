import type { GraphQLResolveInfo } from 'graphql';
import { parseEventId, type SqlRunner } from '../../database/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import { Decisions } from '../plan/decisions.ts';
import { eventSelector, type EventSelector } from './event-selector.ts';
import { planEventWhere } from './event-where.ts';
import { checkPageSize, wantedSize } from '../plan/plan-connection.ts';
import { planEvent } from './plan-events.ts';
import type { PageLimits, PlanningContext } from '../plan/planning-context.ts';
import { printEvents, type EventsPlan } from './print-events.ts';
import type { ReadScope } from '../read-scope.ts';
import { fieldOfInfo, type SelectedField } from '../plan/selected-field.ts';
import { Statement } from '../print/statement.ts';

/** Arguments of `events`. */
export interface EventArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly types?: readonly string[] | null;
  readonly where?: unknown;
}

export interface EventReadsOptions {
  readonly model: CrmModel;
  readonly database: { readonly reader: SqlRunner };
  readonly pageLimits: PageLimits;
}

type Row = Record<string, unknown>;

/** Entries that one page looks at. */
const window = 10_000;

/**
 * The feed of events under the rights of the caller: what is seen is decided by the record of each event, as of now.
 */
export class EventReads {
  readonly #options: EventReadsOptions;
  readonly #audit: EntityModel;

  constructor(options: EventReadsOptions) {
    this.#options = options;
    this.#audit = options.model.entities.get('AuditEntry') as EntityModel;
  }

  /** A page of the feed, keyed by response key. One statement. @throws BadInput */
  async connection(args: EventArguments, info: GraphQLResolveInfo, scope: ReadScope): Promise<Row> {
    const fields = fieldOfInfo(info).fieldsOf('EventConnection');
    const plan = this.#plan(args, fields.flatMap(placesIn), scope);
    const statement = new Statement(scope.principal);
    const text = printEvents(plan, statement);
    const bound = statement.params.boundTo({ variables: {}, principal: scope.principal });
    const { reader } = this.#options.database;
    const answer = await (scope.runner ?? reader).value(text, bound, scope.signal ? { signal: scope.signal } : {});
    return connectionRow(fields, pageOf(JSON.parse(answer ?? 'null') as Answer, plan, args.after ?? null));
  }

  #plan(args: EventArguments, places: readonly SelectedField[], scope: ReadScope): EventsPlan {
    const { model, pageLimits } = this.#options;
    const { first, last, after, types, where } = args;
    const { size, name } = wantedSize(first, last);
    const decisions = new Decisions({ variables: {}, principal: scope.principal });
    const context: PlanningContext = {
      model,
      scope,
      pageLimits,
      decisions,
      custom: new Set(),
      computed: null,
      splices: false,
    };
    const selector = types ? eventSelector(model, types, scope.principal) : null;
    const audit = narrowed(this.#audit, selector);
    return {
      audit,
      places: places.map((place) => planEvent(audit, place.fieldsOf('Event'), context)),
      selector,
      where: planEventWhere(this.#audit, where, context),
      after: after == null ? null : parseEventId(after),
      size: checkPageSize((size as number | null | undefined) ?? pageLimits.default, name, pageLimits),
      backward: name === 'last',
      window,
    };
  }
}

/**
 * Audit entries whose subject can only be of the selected types: every other entity would be one more table to join.
 */
function narrowed(audit: EntityModel, selector: EventSelector | null): EntityModel {
  const subject = audit.fields.get('subject');
  if (subject?.kind !== 'anyOne' || !selector || selector.names.size > 0) return audit;
  const codes = new Set([...selector.entities, ...[...selector.changes].map((change) => change.split(' ')[0])]);
  const targets = subject.targets.filter(({ code }) => codes.has(code));
  return { ...audit, fields: new Map([...audit.fields, ['subject', { ...subject, targets }]]) };
}

/** Where a field of the connection shows events: `nodes` itself, `node` of `edges`. */
function placesIn(field: SelectedField): readonly SelectedField[] {
  if (field.name === 'nodes') return [field];
  return field.name === 'edges' ? field.fieldsOf('EventEdge').filter(({ name }) => name === 'node') : [];
}

/** What `printEvents` gives. */
interface Answer {
  readonly events: readonly { readonly id: string; readonly places: readonly { values: Row; entry: Row }[] }[];
  readonly last: string | null;
  readonly full: boolean;
}

interface EventPage {
  readonly events: readonly { readonly id: string; readonly places: readonly Row[] }[];
  readonly hasMore: boolean;
  /** Where to go on, also where nothing on the way was for the caller; null: there are no events at all. */
  readonly end: string | null;
}

function pageOf({ events, last, full }: Answer, { size, backward }: EventsPlan, after: string | null): EventPage {
  const exceeds = events.length > size;
  const shown = !exceeds ? events : backward ? events.slice(1) : events.slice(0, size);
  return {
    events: shown.map(({ id, places }) => ({
      id,
      places: places.map(({ values, entry }) => ({ ...values, ...entry })),
    })),
    hasMore: exceeds || full,
    end: (exceeds && !backward ? shown.at(-1)?.id : last) ?? after,
  };
}

function connectionRow(fields: readonly SelectedField[], page: EventPage): Row {
  let place = 0;
  const row: Row = {};
  for (const field of fields) {
    if (field.name === 'nodes') {
      const at = place++;
      row[field.key] = page.events.map(({ places }) => places[at]);
    } else if (field.name === 'edges') {
      const parts = field
        .fieldsOf('EventEdge')
        .map(({ key, name }) => ({ key, name, at: name === 'node' ? place++ : -1 }));
      row[field.key] = page.events.map(({ id, places }) =>
        Object.fromEntries(parts.map(({ key, name, at }) => [key, name === 'node' ? places[at] : id])),
      );
    } else if (field.name === 'pageInfo') row[field.key] = pageInfoRow(field, page);
  }
  return row;
}

function pageInfoRow(field: SelectedField, { events, hasMore, end }: EventPage): Row {
  const values: Row = {
    ...{ hasNextPage: hasMore, hasPreviousPage: false, startCursor: events[0]?.id ?? null, endCursor: end },
  };
  return Object.fromEntries(field.fieldsOf('PageInfo').map(({ key, name }) => [key, values[name]]));
}
