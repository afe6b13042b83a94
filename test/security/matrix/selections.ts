import type { AttributeModel, EntityModel, FieldModel, RowModel } from '../../../core/src/model/index.ts';
import type { Fact, Facts } from './facts.ts';
import { markerOf } from './markers.ts';
import { sameSet } from './probe.ts';
import type { Viewer } from './world.ts';

/** The records of the data set: seeds and people stay out. */
export const onlyMade = '{ externalId: { startsWith: "¤" } }';

export function attributesOf(row: RowModel): AttributeModel[] {
  return [...row.fields.values()].filter(
    (field): field is AttributeModel => field.kind === 'attribute' && !field.internal,
  );
}

const selected = ({ name, type }: AttributeModel): string => (type === 'money' ? `${name} { amount currency }` : name);

/** All attributes of a row: `id name revenue { amount currency }`. */
export function attributes(row: RowModel): string {
  return attributesOf(row).map(selected).join(' ');
}

/** All attributes of a record and of its slots. */
export function attributesWithSlots(entity: EntityModel): string {
  // A slot may have nothing but relations.
  const slots = [...entity.slots.values()]
    .filter((slot) => attributesOf(slot).length > 0)
    .map((slot) => `${slot.prefix} { ${attributes(slot)} }`);
  return [attributes(entity), ...slots].join(' ');
}

/** How many fields `attributesWithSlots` names. */
export function fieldCount(entity: EntityModel): number {
  return [entity, ...entity.slots.values()].reduce((count, row) => count + attributesOf(row).length, 0);
}

/** Markers that a viewer who sees the records must find in their attributes. */
export function expectedMarkers(facts: readonly Fact[], { oracle }: Viewer, slots = true): string[] {
  return facts.flatMap(({ entity, values, slots: below }) => {
    const of = (row: RowModel, from: Readonly<Record<string, unknown>>): string[] =>
      attributesOf(row)
        .filter((field) => oracle.readsField(row, field))
        .flatMap((field) => [from[field.name]].flat().flatMap((value) => markerOf(value) ?? []));
    const inSlots = slots ? [...entity.slots.values()].flatMap((slot) => of(slot, below[slot.prefix] ?? {})) : [];
    return [...of(entity, values), ...inSlots];
  });
}

/** How a relation is read: its path's name, and what is asked below it. */
export interface Relation {
  readonly path: 'to-one' | 'to-many' | 'has-one' | 'any-one';
  readonly field: Exclude<FieldModel, AttributeModel>;
  /** Prefix of the slot that it stands in. */
  readonly slot?: string;
  readonly row: RowModel;
}

const paths = { toOne: 'to-one', toMany: 'to-many', hasOne: 'has-one', anyOne: 'any-one' } as const;

/** Every way from a record to others, those of its slots too. */
export function relationsOf(entity: EntityModel): Relation[] {
  const of = (row: RowModel, slot?: string): Relation[] =>
    [...row.fields.values()].flatMap((field): Relation[] =>
      field.kind === 'attribute' ? [] : [{ path: paths[field.kind], field, row, ...(slot !== undefined && { slot }) }],
    );
  return [...of(entity), ...[...entity.slots.values()].flatMap((slot) => of(slot, slot.prefix))];
}

/** What is read of the record on the other side: enough to tell it, and one of its own texts. */
function ofTarget(target: EntityModel, alias = ''): string {
  const field = target.fields.get(target.display);
  return `id externalId ${field?.kind === 'attribute' && field.name !== 'id' ? `${alias}${field.name}` : ''}`;
}

/** `id` and every relation of a record with the records behind it. */
export function relationSelection(entity: EntityModel): string {
  const own = relationsOf(entity).filter(({ slot }) => slot === undefined);
  const slots = [...entity.slots.values()].flatMap((slot) => {
    const inside = relationsOf(entity).filter((one) => one.slot === slot.prefix);
    return inside.length > 0 ? [`${slot.prefix} { ${inside.map(selectedRelation).join(' ')} }`] : [];
  });
  return ['id', ...own.map(selectedRelation), ...slots].join(' ');
}

function selectedRelation({ field }: Relation): string {
  switch (field.kind) {
    case 'anyOne':
      return `${field.name} { ${anyTargets(field.targets)} }`;
    case 'toMany':
      return `${field.name}(first: 200) { totalCount nodes { ${ofTarget(field.target)} } edges { cursor } }`;
    default:
      return `${field.name} { ${ofTarget(field.target)} }`;
  }
}

function anyTargets(targets: readonly EntityModel[]): string {
  return [
    '__typename',
    'id',
    ...targets.slice(0, 60).map((one) => `... on ${one.name} { ${ofTarget(one, `of${one.name}: `)} }`),
  ].join(' ');
}

type Json = Readonly<Record<string, unknown>> | null | undefined;

/** What is wrong with the relations of one record as the viewer got it. */
export function judgeRelations(fact: Fact, answer: Json, { oracle }: Viewer, facts: Facts): string[] {
  return relationsOf(fact.entity).flatMap(({ field, slot, row }): string[] => {
    const at = slot === undefined ? answer : (answer?.[slot] as Json);
    const value = at?.[field.name] as Json;
    const what = `${row.name}.${field.name}`;
    if (!oracle.readsField(row, field)) return value === null ? [] : [`${what} is not masked`];
    if (field.kind === 'toOne' || field.kind === 'anyOne') {
      const target = facts.target(fact, field, slot);
      return sameSet(what, idIn(value), oracle.sees(target) ? [target.id] : []);
    }
    const seen = facts.children(fact, field).filter((child) => oracle.sees(child));
    const expected = seen.map(({ id }) => id);
    if (field.kind === 'hasOne') return sameSet(what, idIn(value), expected);
    const nodes = (value?.['nodes'] ?? []) as readonly { readonly id: string }[];
    const total = value?.['totalCount'];
    return [
      ...sameSet(
        what,
        nodes.map(({ id }) => id),
        expected.slice(0, 200).length === expected.length ? expected : [],
      ),
      ...(total === expected.length ? [] : [`${what}: totalCount ${String(total)} instead of ${expected.length}`]),
    ];
  });
}

const idIn = (value: Json): string[] => (value == null ? [] : [String(value['id'])]);
