import { parseGlobalId, type CrmModel, type EntityModel } from '../../model/index.ts';
import { CrmError } from '../../sdk/index.ts';
import { auditRows, type AuditNote } from './audit.ts';
import { keyIn } from '../rows/row-condition.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** An event of a plugin that becomes part of the transaction. */
export interface DomainEvent {
  /** `building:registration.approved` */
  readonly name: string;
  readonly subject: { readonly entity: EntityModel; readonly id: string };
  /** JSON text. */
  readonly payload: string | null;
}

/** What a plugin's code did wrong when it emitted an event: a bug, not something a user can mend. */
export class EventMistake extends CrmError {
  static unknown(name: string): EventMistake {
    return new EventMistake('EVENT_MISTAKE', {
      zh: `没有插件声明事件 ${name}(请写全名,如 building:registration.approved)`,
      en: `No plugin declares the event ${name} (full names, like building:registration.approved)`,
    });
  }

  static payload(name: string, why: string): EventMistake {
    return new EventMistake('EVENT_MISTAKE', {
      zh: `事件 ${name} 的内容无效:${why}`,
      en: `The payload of the event ${name} is not valid: ${why}`,
    });
  }

  static subject(name: string): EventMistake {
    return new EventMistake('EVENT_MISTAKE', {
      zh: `事件 ${name} 所指的记录不存在`,
      en: `The event ${name} is about no record`,
    });
  }
}

/** Characters of a payload: large data stands in a record, and its id in the event. */
const longestPayload = 20_000;

/** The event with its payload checked. @throws EventMistake */
export function domainEvent(
  model: CrmModel,
  name: string,
  subject: DomainEvent['subject'],
  payload: unknown,
): DomainEvent {
  const declaration = model.events.get(name);
  if (!declaration) throw EventMistake.unknown(name);
  const parsed = declaration.payload?.safeParse(payload);
  if (parsed && !parsed.success) {
    const [issue] = parsed.error.issues;
    throw EventMistake.payload(name, `${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  const text = payload === undefined ? null : JSON.stringify(payload);
  if (text !== null && text.length > longestPayload) {
    throw EventMistake.payload(name, `${text.length} > ${longestPayload}`);
  }
  return { name, subject, payload: text };
}

/** An event of code outside a hook, about the record with an opaque id. @throws EventMistake */
export async function emitEvent(unit: UnitOfWork, name: string, subjectId: string, payload: unknown): Promise<void> {
  const parsed = parseGlobalId(unit.model, subjectId);
  if (!parsed) throw EventMistake.subject(name);
  const event = domainEvent(unit.model, name, { entity: parsed.entity, id: parsed.uuid }, payload);
  if (!(await unit.exists(parsed.entity, [keyIn(parsed.entity, [parsed.uuid])]))) throw EventMistake.subject(name);
  unit.events.push(event);
  await writeEvents(unit);
}

/** Notes the events of a unit: rows of the audit, after those of the changes that they follow. */
export async function writeEvents(unit: UnitOfWork): Promise<void> {
  const { model, events, now, actorId, scope } = unit;
  if (events.length === 0) return;
  const notes = events.map(({ name, subject, payload }): AuditNote => {
    return { type: subject.entity.code, subject: subject.id, action: 'EVENT', changes: '{}', event: name, payload };
  });
  const { text, values } = auditRows(model, notes, { at: now, by: actorId, source: scope.source });
  await unit.runner.rows(text, values);
}
