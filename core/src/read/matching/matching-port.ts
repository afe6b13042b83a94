import { parseGlobalId, type CrmModel, type EntityModel, type MatchedField } from '../../model/index.ts';
import { CrmError, type ClassRef, type MatchCandidate, type MatchingPort } from '../../sdk/index.ts';
import { uuidOf } from '../filter/plan-operators.ts';
import type { MatchFinder } from './match-finder.ts';

/** Code asked for duplicates of an entity that has no rules for them: a mistake of its author. */
export class NoMatchRules extends CrmError {
  static of({ name }: EntityModel): NoMatchRules {
    return new NoMatchRules('NO_MATCH_RULES', {
      zh: `${name} 没有查重规则:请在 matching 中声明`,
      en: `${name} has no rules for duplicates: declare them in \`matching\``,
    });
  }
}

/** What a create input holds in a field; the ids of relations are opaque there. */
export function valueInInput(model: CrmModel, values: Readonly<Record<string, unknown>>) {
  return ({ key, field }: MatchedField): unknown => {
    const [first = '', second] = key.split('.');
    const row = second === undefined ? values : (values[first] as Record<string, unknown> | null | undefined);
    if (field.kind === 'attribute') return row?.[field.name];
    const id = row?.[field.inputName];
    return typeof id === 'string' ? parseGlobalId(model, id)?.uuid : null;
  };
}

/** What code asks about duplicates, on behalf of one caller. */
export function matchingPortOf(model: CrmModel, make: (entity: EntityModel) => MatchFinder): MatchingPort {
  const finders = new Map<EntityModel, MatchFinder>();
  // Kept: in a scan it remembers what records say.
  const finderOf = (entity: EntityModel): MatchFinder => {
    let found = finders.get(entity);
    if (!found) finders.set(entity, (found = make(entity)));
    return found;
  };
  const uuid = (entity: EntityModel, id: string): string => uuidOf(id, entity, model, ['id']);
  return {
    entity(name) {
      const found = model.entities.get(name);
      return found && model.matching.has(found) ? found.class : null;
    },
    like: (entity: ClassRef, values) => finderOf(model.entityOf(entity)).like(valueInInput(model, values)),
    of(entity: ClassRef, id) {
      const target = model.entityOf(entity);
      return finderOf(target).of(uuid(target, id));
    },
    async compare(pairs) {
      const parsed = pairs.map(([first, second]) => ({
        left: parseGlobalId(model, first),
        right: parseGlobalId(model, second),
      }));
      const answers: (MatchCandidate | null)[] = pairs.map(() => null);
      const comparable = parsed.flatMap(({ left, right }, index) =>
        left && right?.entity === left.entity && model.matching.has(left.entity)
          ? [{ entity: left.entity, pair: [left.uuid, right.uuid] as const, index }]
          : [],
      );
      for (const [entity, group] of Map.groupBy(comparable, (one) => one.entity)) {
        const found = await finderOf(entity).compare(group.map(({ pair }) => pair));
        group.forEach(({ index }, at) => (answers[index] = found[at] ?? null));
      }
      return answers;
    },
    scan(entity: ClassRef, after, limit) {
      const target = model.entityOf(entity);
      return finderOf(target).scan(after === null ? null : uuid(target, after), limit);
    },
  };
}
