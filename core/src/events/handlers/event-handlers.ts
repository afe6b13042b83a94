import { parseEventId, type EventPosition, type SqlRunner } from '../../database/index.ts';
import { changeEventType, fullName, toGlobalId, type CrmModel } from '../../model/index.ts';
import { JobRefused, jobOf, z, type EventHandler, type EventOccurrence, type JobContext } from '../../sdk/index.ts';
import type { JobOrder, JobRegistry } from '../jobs/index.ts';
import type { OutboxEvent } from '../outbox/index.ts';

/** A handler of the composition. */
export interface RegisteredHandler {
  /** Name of the jobs that run it: `handler/<plugin>/<name>`. */
  readonly job: string;
  /** Full names of the events that it waits for. */
  readonly types: Pick<ReadonlySet<string>, 'has'>;
  /** The jobs that these events become, in the transaction of the runner. Default: one each, that of the handler. */
  readonly orders?: (runner: SqlRunner, events: readonly OutboxEvent[]) => Promise<readonly JobOrder[]>;
}

/** Names of all jobs that run handlers begin with it: a dead one is a dead letter. */
export const handlerJobs = 'handler/';
const defaultAttempts = 10;

/** Finds the event of a job; null: it is not kept any more. */
type FindEvent = (position: EventPosition) => Promise<OutboxEvent | null>;

/** Makes a job of every handler: retries, back-off and dead letters are those of jobs. */
export function registerHandlers(model: CrmModel, registry: JobRegistry, find: FindEvent): RegisteredHandler[] {
  return model.plugins.flatMap(({ id, prefix, handlers = [] }) =>
    handlers.map((handler): RegisteredHandler => {
      const job = `${handlerJobs}${id}/${handler.name}`;
      registry.add(job, handlerJob(model, handler, find));
      const named = (type: string): string => {
        const own = fullName(prefix, type);
        return model.events.has(own) ? own : type;
      };
      return { job, types: new Set([handler.on].flat().map(named)) };
    }),
  );
}

function handlerJob(model: CrmModel, handler: EventHandler<string>, find: FindEvent) {
  return jobOf({
    label: { zh: `事件处理:${handler.name}`, en: `Event handler ${handler.name}` },
    payload: z.object({ event: z.string() }),
    runAs: 'system',
    maxAttempts: handler.maxAttempts ?? defaultAttempts,
    async run({ event: eventId }, context: JobContext) {
      const event = await find(parseEventId(eventId));
      if (!event) throw JobRefused.because({ zh: '事件已不再保留', en: 'The event is not kept any more' });
      await handler.handle(occurrence(model, event), context);
    },
  });
}

/** Full name of what happened: of the change, or of the plugin's event. */
export function eventTypeOf(model: CrmModel, { name, typeCode, kind }: OutboxEvent): string | null {
  const entity = model.byCode.get(typeCode);
  return name ?? (entity ? changeEventType(entity, kind) : null);
}

/** An event as code sees it. */
function occurrence(model: CrmModel, event: OutboxEvent): EventOccurrence {
  const entity = model.byCode.get(event.typeCode);
  const users = model.entities.get('User');
  return {
    id: event.eventId,
    type: eventTypeOf(model, event) ?? '',
    subjectId: entity ? toGlobalId(entity, event.subjectId) : '',
    version: event.version,
    at: event.at,
    actorId: users && event.actorId !== null ? toGlobalId(users, event.actorId) : null,
    changes: JSON.parse(event.changes) as EventOccurrence['changes'],
    payload: event.payload === null ? null : (JSON.parse(event.payload) as unknown),
  };
}
