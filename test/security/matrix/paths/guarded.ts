import type { AttributeModel, EntityModel, FieldModel, RowModel } from '../../../../core/src/model/index.ts';
import { guardedFields, keptFields } from '../access-rules.ts';
import type { Asker } from '../people.ts';
import { same, sameSet, type MatrixPath, type Probe } from '../probe.ts';
import { attributesWithSlots, onlyMade, relationSelection } from '../selections.ts';

interface Guarded {
  readonly row: RowModel;
  readonly field: FieldModel;
  readonly slot?: string;
}

function guardedOf(entity: EntityModel, fields: object = guardedFields): Guarded[] {
  return [entity, ...entity.slots.values()].flatMap((row: RowModel) =>
    [...row.fields.values()]
      .filter((field) => `${row.name}.${field.name}` in fields)
      .map((field) => ({ row, field, ...('prefix' in row && { slot: String(row.prefix) }) })),
  );
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly masked?: readonly string[] };
}

const refused = (answer: unknown): string[] =>
  same('refused', (answer as Answer).errors?.[0]?.extensions.code, 'BAD_USER_INPUT');

/** Two values that tell apart what is stored and what is not. */
function comparisons(field: FieldModel): string[] {
  if (field.kind !== 'attribute') return ['{ id: { isNull: false } }', '{ id: { isNull: true } }'];
  return ['{ isNull: false }', '{ isNull: true }'];
}

function asFilter(field: FieldModel, value: string): string {
  return field.kind === 'toMany' ? `${field.name}: { some: ${value} }` : `${field.name}: ${value}`;
}

/** Every use of a field that may not be read is refused, whatever the value: else the refusals spell it out. */
export const guardedPath: MatrixPath = {
  name: 'guarded field',
  operation: 'query',
  askers: ['reader', 'unitReader', 'half', 'otherHalf'],
  alone: true,
  *probes(entity, { oracle }, world) {
    if (!entity?.operations.has('read')) return;
    const closed = guardedOf(entity).filter(({ row, field }) => !oracle.readsField(row, field));
    const ask = (path: string, field: string): Probe => ({
      field,
      cells: 0,
      also: [[`guarded ${path}`, 1]],
      judge: refused,
    });
    for (const { field, slot } of closed) {
      const within = (text: string): string => (slot === undefined ? `{ ${text} }` : `{ ${slot}: { ${text} } }`);
      const isFilter = !('filterable' in field) || field.filterable;
      for (const value of isFilter ? comparisons(field) : []) {
        const where = within(asFilter(field, value));
        yield ask('filter', `${entity.many}(where: ${where}) { totalCount }`);
        yield ask('filter', `${entity.many}(where: { not: { or: [${where}] } }) { totalCount }`);
        for (const [from, name] of referrers(entity, world.readable)) {
          yield ask('filter through relation', `${from.many}(where: { ${name}: ${where} }) { totalCount }`);
        }
      }
      if ('inputName' in field && isFilter) {
        yield ask(
          'filter reference',
          `${entity.many}(where: ${within(`${field.inputName}: { isNull: true }`)}) { totalCount }`,
        );
      }
      if ('sortable' in field && field.sortable) {
        const order = within(field.kind === 'attribute' ? `${field.name}: ASC` : `${field.name}: { id: ASC }`);
        yield ask('order', `${entity.many}(orderBy: [${order}]) { totalCount }`);
        for (const [from, name] of referrers(entity, world.readable)) {
          yield ask('order through relation', `${from.many}(orderBy: [{ ${name}: ${order} }]) { totalCount }`);
        }
      }
      if (!entity.operations.has('groups')) continue;
      if ('groupable' in field && field.groupable) {
        yield ask('group', `${entity.one}Groups(groupBy: [${within(`${field.name}: VALUE`)}]) { totalCount }`);
        for (const [from, name] of groupReferrers(entity, world.readable)) {
          const key = within(`${field.name}: VALUE`);
          yield ask(
            'group through relation',
            `${from.one}Groups(groupBy: [{ through: { ${name}: ${key} } }]) { totalCount }`,
          );
        }
        const behind = field.kind === 'toOne' ? plainKey(field.target) : undefined;
        if (behind !== undefined) {
          const key = within(`through: { ${field.name}: { ${behind}: VALUE } }`);
          yield ask('group through it', `${entity.one}Groups(groupBy: [${key}]) { totalCount }`);
        }
        const distinct = slot === undefined ? field.name : `${slot} { ${field.name} }`;
        yield ask(
          'countDistinct',
          `${entity.one}Groups(groupBy: [{ createdBy: VALUE }]) { nodes { countDistinct { ${distinct} } } }`,
        );
      }
      if (field.kind === 'attribute') yield* aggregates(entity, field, slot, ask);
    }
    yield* masked(entity, closed);
  },
};

/** Something that anybody who sees such records may group them by. */
function plainKey(entity: EntityModel): string | undefined {
  const plain = ['string', 'enum', 'reference', 'boolean'];
  return [...entity.fields.values()].find(
    (one) => one.kind === 'attribute' && one.groupable && !one.read && !one.internal && plain.includes(one.type),
  )?.name;
}

function* aggregates(
  entity: EntityModel,
  field: AttributeModel,
  slot: string | undefined,
  ask: (path: string, field: string) => Probe,
): Iterable<Probe> {
  const select = field.type === 'money' ? `${field.name} { byCurrency { amount } }` : field.name;
  const output = slot === undefined ? select : `${slot} { ${select} }`;
  const input = (text: string): string => (slot === undefined ? text : `${slot}: { ${text} }`);
  const dated = field.type === 'date' || field.type === 'dateTime';
  const ownAttributes = [...entity.fields.values()].filter((one): one is AttributeModel => one.kind === 'attribute');
  const numeric = ({ type }: AttributeModel): boolean => type === 'int' || type === 'decimal';
  for (const name of field.aggregate ?? []) {
    // Figures of a slot stand beside those of its entity.
    const own = ownAttributes.filter(({ aggregate, internal }) => aggregate?.includes(name) && !internal);
    if (slot !== undefined && own.length === 0) continue;
    const groups = `${entity.one}Groups(groupBy: [{ createdBy: VALUE }]`;
    yield ask(name, `${groups}) { nodes { ${name} { ${output} } } }`);
    if (field.type === 'money') continue;
    if (!dated && (slot === undefined || own.some(numeric))) {
      yield ask('having', `${groups}, having: { ${name}: { ${input(`${field.name}: { gt: 1 }`)} } }) { totalCount }`);
    }
    if (slot === undefined || own.some(({ type }) => type !== 'money'))
      yield ask('group order', `${groups}, orderBy: [{ ${name}: { ${input(`${field.name}: ASC`)} } }]) { totalCount }`);
  }
}

/** The same for groups. */
function groupReferrers(entity: EntityModel, all: readonly EntityModel[]): [EntityModel, string][] {
  return all
    .filter(({ operations }) => operations.has('groups'))
    .flatMap((from) =>
      [...from.fields.values()].flatMap((field): [EntityModel, string][] =>
        field.kind === 'toOne' && field.target === entity && field.groupable && !field.read ? [[from, field.name]] : [],
      ),
    )
    .slice(0, 4);
}

/** To-one relations of other entities that lead here. */
function referrers(entity: EntityModel, all: readonly EntityModel[]): [EntityModel, string][] {
  return all
    .flatMap((from) =>
      [...from.fields.values()].flatMap((field): [EntityModel, string][] =>
        field.kind === 'toOne' && field.target === entity && field.sortable && field.filterable && !field.read
          ? [[from, field.name]]
          : [],
      ),
    )
    .slice(0, 4);
}

/** What was hidden is null, and listed. */
function* masked(entity: EntityModel, closed: readonly Guarded[]): Iterable<Probe> {
  const expected = closed.map(({ row, field }) => `${row.name}.${field.name}`);
  yield {
    field: `${entity.many}(where: ${onlyMade}, first: 600) { nodes { ${attributesWithSlots(entity)} ${relationSelection(entity)} } }`,
    cells: 0,
    also: [['masked', closed.length]],
    judge: (answer) => {
      const { data, extensions } = answer as Answer & { data: { nodes: readonly Record<string, unknown>[] } };
      const shown = data.nodes.flatMap((node) =>
        closed.filter(
          ({ field, slot }) =>
            ((slot === undefined ? node : node[slot]) as Record<string, unknown> | null)?.[field.name] != null,
        ),
      );
      return [
        ...sameSet(
          'masked',
          (extensions?.masked ?? []).filter((name) => expected.includes(name)),
          expected,
        ),
        ...shown.map(({ row, field }) => `${row.name}.${field.name} is shown`),
      ];
    },
  };
}

/** Inputs may not set what may not be read, nor what takes a permission to be set. */
export const guardedInputPath: MatrixPath = {
  name: 'guarded input',
  operation: 'mutation',
  askers: ['half', 'otherHalf'] satisfies Asker[],
  writesNothing: true,
  *probes(entity, { oracle }, { facts }) {
    if (!entity?.operations.has('update')) return;
    for (const { row, field, slot } of guardedOf(entity, { ...guardedFields, ...keptFields })) {
      if (oracle.setsField(row, field) || field.kind === 'toMany' || field.kind === 'hasOne') continue;
      const fact = facts.made(entity).find((one) => oracle.sees(one) && oracle.covers(one, 'update'));
      if (!fact || ('write' in field && field.write === 'never')) continue;
      const name = 'inputName' in field ? field.inputName : field.name;
      const input = slot === undefined ? `{ ${name}: null }` : `{ ${slot}: { ${name}: null } }`;
      yield {
        field: `update${entity.name}(id: $$1, input: ${input}) { ${entity.one} { id } errors { code } }`,
        variables: [['ID!', fact.id]],
        cells: 1,
        judge: (answer) => same('refused', answer, { [entity.one]: null, errors: [{ code: 'NOT_PERMITTED' }] }),
      };
    }
  },
};
