import type { EntityAction, EntityModel } from '../../../../core/src/model/index.ts';
import type { Fact } from '../facts.ts';
import type { Asker } from '../people.ts';
import { same, type MatrixPath } from '../probe.ts';
import { judgeRelations, relationSelection, relationsOf } from '../selections.ts';
import type { Viewer } from '../world.ts';
import { ruleOf } from '../oracle.ts';
import { minimalInput } from '../minimal-input.ts';
import { absentId } from './reads.ts';

const errors = 'errors { __typename code message path }';

/** Whoever may try to write something. */
const writers: readonly Asker[] = ['own', 'team', 'unit', 'cross', 'blind', 'half', 'reader', 'none', 'anonymous'];

export const offers = (
  entity: EntityModel | null,
  operation: 'create' | 'update' | 'delete' | 'purge' | 'bulk',
): entity is EntityModel => entity?.operations.has('read') === true && entity.operations.has(operation);

/** A change that everybody would notice, as far as the entity has a text that may be written. */
function change(entity: EntityModel, oracle: Viewer['oracle']): string {
  for (const field of entity.fields.values()) {
    if (field.kind !== 'attribute' || !oracle.readsField(entity, field)) continue;
    const isText = field.type === 'string' || field.type === 'text';
    const open =
      isText &&
      !field.internal &&
      !field.list &&
      !field.format &&
      !field.unique &&
      (field.write ?? 'always') === 'always';
    if (open) return `{ ${field.name}: "${'changed'.slice(0, field.max ?? undefined)}" }`;
  }
  return '{}';
}

/** What takes part in another record asks for what changes that one; of many kinds only the actions are told. */
function lacking(entity: EntityModel, action: EntityAction): string {
  let [at, needed] = [entity, [action]];
  for (let rule = ruleOf(at); rule !== 'catalogue' && 'via' in rule; rule = ruleOf(at)) {
    const field = at.fields.get(rule.via);
    needed = rule.writing === 'byOwnRight' ? ['read', 'update'] : ['update'];
    if (field?.kind !== 'toOne') return `${needed.join(', ')} on the record that it belongs to (${entity.label.en})`;
    at = field.target;
  }
  const permissions = needed.map((one) => `${at.permission}:${one}`).join(', ');
  return at === entity ? permissions : `${permissions} on the record that it belongs to (${entity.label.en})`;
}

/** What a mutation says about a record that may not be changed: the same words for every one of them. */
function refusal(entity: EntityModel, action: EntityAction, seen: boolean, tries: boolean): object[] {
  const message = `Not permitted: ${lacking(entity, action)}`;
  if (!tries) {
    const path = action === 'update' ? ['input'] : [];
    return [{ __typename: 'NotPermitted', code: 'NOT_PERMITTED', message, path }];
  }
  return seen
    ? [{ __typename: 'NotPermitted', code: 'NOT_PERMITTED', message, path: ['id'] }]
    : [{ __typename: 'NotFound', code: 'NOT_FOUND', message: `${entity.label.en} not found`, path: ['id'] }];
}

const actions = [
  ['update', 'update'],
  ['delete', 'delete'],
  ['restore', 'delete'],
  ['purge', 'purge'],
] as const;

/** Every single mutation of every entity on records that may not be touched: one answer, and nothing written. */
export const deniedPath: MatrixPath = {
  name: 'denied mutation',
  operation: 'mutation',
  askers: writers,
  writesNothing: true,
  *probes(entity, { oracle }, { facts }) {
    if (!entity) return;
    for (const [action, operation] of actions) {
      if (!offers(entity, operation)) continue;
      const living = action === 'update' || action === 'delete';
      const exists = (fact: Fact): boolean => (living ? oracle.sees(fact) : oracle.covers(fact, 'read'));
      const denied = facts
        .made(entity)
        .filter((fact) => !oracle.covers(fact, action) || (living && !oracle.lives(fact)));
      const seen = denied.filter(exists).slice(0, 1);
      const hidden = denied.filter((fact) => !exists(fact)).slice(0, 1);
      const tries = oracle.mayTry(entity, action);
      // Whoever may try nothing is refused before a record is looked for.
      const asked = [
        ...seen.map((fact) => [fact.id, true] as const),
        ...hidden.map((fact) => [fact.id, false] as const),
        [absentId(entity), false] as const,
      ].slice(0, tries ? undefined : 1);
      const input = action === 'update' ? `, input: ${change(entity, oracle)}, ifVersion: 99` : '';
      for (const [id, isSeen] of asked) {
        yield {
          field: `${action}${entity.name}(id: $$1${input}) { ${entity.one} { id } ${errors} }`,
          variables: [['ID!', id]],
          cells: 1,
          judge: (answer) =>
            same(action, answer, { [entity.one]: null, errors: refusal(entity, action, isSeen, tries) }),
        };
      }
    }
  },
};

/** New records that nobody may make, and those that would lie where their maker may make none. */
export const createPath: MatrixPath = {
  name: 'denied creation',
  operation: 'mutation',
  askers: writers,
  writesNothing: true,
  *probes(entity, { oracle }, { crm }) {
    if (!offers(entity, 'create')) return;
    const rule = ruleOf(entity);
    const input = minimalInput(crm.crm.schema, `Create${entity.name}Input`);
    const permission = `${entity.permission}:create`;
    const outside: Record<string, unknown> = {};
    for (const name of rule !== 'catalogue' && 'own' in rule ? [...rule.own, rule.team, rule.unit] : []) {
      const field = name === undefined ? undefined : entity.fields.get(name);
      if (field?.kind === 'toOne' && !field.required) outside[field.inputName] = null;
    }
    const tries = oracle.mayTry(entity, 'create');
    if (tries && (oracle.reach(permission) === 'all' || Object.keys(outside).length === 0)) return;
    yield {
      field: `create${entity.name}(input: $$1) { ${entity.one} { id } ${errors} }`,
      variables: [[`Create${entity.name}Input!`, { ...input, ...(tries && outside) }]],
      cells: 1,
      judge: (answer) => {
        const { [entity.one]: record, errors: found } = answer as Record<string, { code: string }[]>;
        const codes = found?.map(({ code }) => code) ?? [];
        return [
          ...same('record', record, null),
          ...(tries ? (codes.length > 0 ? [] : ['created']) : same('refused', codes, ['NOT_PERMITTED'])),
        ];
      },
    };
  },
};

/** Payloads and version conflicts: what is shown after a write is read under the same gate. */
export const payloadPath: MatrixPath = {
  name: 'mutation payload',
  operation: 'mutation',
  askers: ['own', 'unit', 'blind', 'half'],
  writesNothing: true,
  *probes(entity, viewer, { facts }) {
    if (!offers(entity, 'update')) return;
    const { oracle } = viewer;
    const open = facts.made(entity).filter((fact) => oracle.lives(fact) && oracle.covers(fact, 'update'));
    const some = [
      ...open.filter((fact) => oracle.sees(fact)).slice(0, 1),
      ...open.filter((fact) => !oracle.sees(fact)).slice(0, 1),
      // What is open by a share of that one record alone.
      ...open.filter((fact) => oracle.sees(fact) && !oracle.covers(fact, 'update', false)).slice(0, 1),
    ];
    for (const fact of some) {
      yield {
        field: `update${entity.name}(id: $$1, input: {}) { ${entity.one} { ${relationSelection(entity)} } ${errors} }`,
        variables: [['ID!', fact.id]],
        cells: relationsOf(entity).length,
        judge: (answer) => {
          const { [entity.one]: record, errors: found } = answer as Record<string, unknown>;
          if (!oracle.sees(fact)) return [...same('payload', record, null), ...same('errors', found, [])];
          return [...same('errors', found, []), ...judgeRelations(fact, record as never, viewer, facts)];
        },
      };
      yield {
        field: `update${entity.name}(id: $$1, input: {}, ifVersion: 99) { ${entity.one} { id } errors { code ... on VersionConflict { currentVersion current { id } } } }`,
        variables: [['ID!', fact.id]],
        cells: 1,
        also: [['version conflict', 1]],
        judge: (answer) => {
          const current = oracle.sees(fact) ? { id: fact.id } : null;
          const conflict = { code: 'VERSION_CONFLICT', currentVersion: 1, current };
          return same('conflict', answer, { [entity.one]: null, errors: [conflict] });
        },
      };
    }
  },
};

/** Inputs that refer to a hidden record answer as for one that does not exist. */
export const referencePath: MatrixPath = {
  name: 'reference input',
  operation: 'mutation',
  askers: ['own', 'unit', 'half'],
  writesNothing: true,
  *probes(entity, { oracle }, { crm }) {
    if (!offers(entity, 'create') || !oracle.mayTry(entity, 'create')) return;
    const references = relationsOf(entity).flatMap(({ field, slot, row }) => {
      if (
        (field.kind !== 'toOne' && field.kind !== 'anyOne') ||
        field.write === 'never' ||
        !oracle.setsField(row, field)
      )
        return [];
      const targets = field.kind === 'toOne' ? [field.target] : field.targets;
      const [hidden] = targets.flatMap((target) => oracle.hiddenOf(target) ?? []);
      return hidden ? [{ field, slot, hidden }] : [];
    });
    if (references.length === 0) return;
    const first: { text?: string } = {};
    for (const exists of [true, false]) {
      const input = minimalInput(crm.crm.schema, `Create${entity.name}Input`);
      for (const { field, slot, hidden } of references) {
        const id = exists ? hidden.id : absentId(hidden.entity);
        if (slot === undefined) input[field.inputName] = id;
        else input[slot] = { ...(input[slot] as object | undefined), [field.inputName]: id };
      }
      yield {
        field: `create${entity.name}(input: $$1) { ${entity.one} { id } ${errors} }`,
        variables: [[`Create${entity.name}Input!`, input]],
        cells: references.length,
        judge: (answer, text) => {
          const { errors: found } = answer as { errors: { code: string }[] };
          const notFound = found.filter(({ code }) => code === 'NOT_FOUND').length;
          first.text ??= text;
          return [...same('absent and hidden', text, first.text), ...same('not found', notFound, references.length)];
        },
      };
    }
  },
};
