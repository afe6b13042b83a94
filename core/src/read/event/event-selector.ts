import { mayAttempt } from '../../access/index.ts';
import { changeEventType, eventKinds, type CrmModel, type EventAction } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';
import { badInput } from '../plan/read-input.ts';

/** What `types` asks for; everything where nothing was said. */
export interface EventSelector {
  /** Type codes of entities: all changes of their records. */
  readonly entities: ReadonlySet<string>;
  /** `<type code> <action>`: one kind of change. */
  readonly changes: ReadonlySet<string>;
  /** Events of plugins. */
  readonly names: ReadonlySet<string>;
}

/** Longest list of `types`. */
const mostTypes = 100;

/**
 * Types are `Account` (every change of an account), `account.updated` (one kind of them), or an event of a plugin. What
 * the caller cannot see is unknown.
 * @throws BadInput
 */
export function eventSelector(model: CrmModel, types: readonly string[], principal: Principal | null): EventSelector {
  if (types.length > mostTypes) {
    throw badInput(
      ['types'],
      `types 有 ${types.length} 个,最多 ${mostTypes} 个`,
      `${types.length} types, at most ${mostTypes}`,
    );
  }
  const known = knownTypes(model);
  const selector = { entities: new Set<string>(), changes: new Set<string>(), names: new Set<string>() };
  types.forEach((type, index) => {
    const entity = model.entities.get(type);
    if (entity?.operations.has('read') && mayAttempt(entity, 'read', principal)) {
      selector.entities.add(entity.code);
      return;
    }
    const change = known.changes.get(type);
    if (change && mayAttempt(change.entity, 'read', principal))
      selector.changes.add(`${change.entity.code} ${change.action}`);
    else if (known.names.has(type)) selector.names.add(type);
    else {
      const shown = type.slice(0, 60);
      throw badInput(['types', String(index)], `没有事件类型“${shown}”`, `There is no type of events "${shown}"`);
    }
  });
  return selector;
}

/** Whether an event is asked for. */
export function selects(
  { entities, changes, names }: EventSelector,
  event: { readonly typeCode: string; readonly action: EventAction; readonly name: string | null },
): boolean {
  if (event.name !== null) return names.has(event.name);
  return entities.has(event.typeCode) || changes.has(`${event.typeCode} ${event.action}`);
}

interface KnownTypes {
  readonly changes: ReadonlyMap<
    string,
    { readonly entity: ReturnType<CrmModel['entityOf']>; readonly action: EventAction }
  >;
  readonly names: ReadonlySet<string>;
}

const cache = new WeakMap<CrmModel, KnownTypes>();

function knownTypes(model: CrmModel): KnownTypes {
  let known = cache.get(model);
  if (!known) {
    const changes: [string, { entity: ReturnType<CrmModel['entityOf']>; action: EventAction }][] = [];
    for (const entity of model.entities.values()) {
      if (!entity.operations.has('read')) continue;
      for (const [action, kind] of Object.entries(eventKinds) as [EventAction, (typeof eventKinds)[EventAction]][]) {
        if (kind !== 'EVENT') changes.push([changeEventType(entity, kind), { entity, action }]);
      }
    }
    cache.set(model, (known = { changes: new Map(changes), names: new Set(model.events.keys()) }));
  }
  return known;
}
