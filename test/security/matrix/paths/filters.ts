import type { EntityModel } from '../../../../core/src/model/index.ts';
import type { Fact, Facts } from '../facts.ts';
import { rowAskers } from '../people.ts';
import { idsOf, same, sameSet, type MatrixPath, type Probe } from '../probe.ts';
import { attributesOf, onlyMade, relationsOf, type Relation } from '../selections.ts';
import type { Viewer } from '../world.ts';

type Holds = (fact: Fact) => boolean;

const something = '{ id: { isNull: false } }';
const nothing = '{ id: { isNull: true } }';

/** The filters that look through a relation, with what they mean. */
function throughRelation(relation: Relation, { oracle }: Viewer, facts: Facts): [path: string, where: string, Holds][] {
  const { field, slot } = relation;
  const { name } = field;
  const within = (text: string): string => (slot === undefined ? `{ ${text} }` : `{ ${slot}: { ${text} } }`);
  if (field.kind === 'toOne' || field.kind === 'anyOne') {
    const target = (fact: Fact): Fact | null => facts.target(fact, field, slot);
    // A reference may lead to a deleted record; to a forbidden one it leads for nobody.
    const refers: Holds = (fact) => {
      const found = target(fact);
      return found !== null && oracle.covers(found, 'read');
    };
    const [hidden] = targetsOf(relation).flatMap((one) => oracle.hiddenOf(one) ?? []);
    const byId = (one: Fact): [string, string, Holds] => [
      'filter reference',
      within(`${field.inputName}: { eq: "${one.id}" }`),
      (fact) => target(fact) === one && refers(fact),
    ];
    const reference: [string, string, Holds][] = [
      ['filter reference', within(`${field.inputName}: { isNull: false }`), refers],
      ['filter reference', within(`${field.inputName}: { isNull: true }`), (fact) => !refers(fact)],
      ...(hidden ? [byId(hidden)] : []),
    ];
    if (field.kind === 'anyOne') {
      const [first] = field.targets;
      return [
        ...reference,
        [
          'filter subject type',
          within(`${name}Type: { eq: "${first?.name}" }`),
          (f) => refers(f) && target(f)?.entity === first,
        ],
      ];
    }
    return [['filter to-one', within(`${name}: ${something}`), (fact) => oracle.sees(target(fact))], ...reference];
  }
  const seen = (fact: Fact): number => facts.children(fact, field).filter((child) => oracle.sees(child)).length;
  if (field.kind === 'hasOne') return [['filter has-one', within(`${name}: ${something}`), (fact) => seen(fact) > 0]];
  return [
    ['filter some', within(`${name}: { some: ${something} }`), (fact) => seen(fact) > 0],
    ['filter none', within(`${name}: { none: ${something} }`), (fact) => seen(fact) === 0],
    ['filter every', within(`${name}: { every: ${nothing} }`), (fact) => seen(fact) === 0],
    ['filter count', within(`${name}: { count: { gte: 2 } }`), (fact) => seen(fact) >= 2],
  ];
}

function targetsOf({ field }: Relation): readonly EntityModel[] {
  return field.kind === 'anyOne' ? field.targets : [field.target];
}

/** Filters through every relation: whether a hidden record is there must not be told. */
export const filterPath: MatrixPath = {
  name: 'filters',
  operation: 'query',
  askers: rowAskers,
  *probes(entity, viewer, { facts }) {
    if (!entity?.operations.has('read') || !viewer.oracle.readsAny(entity)) return;
    const seen = facts.made(entity).filter((fact) => viewer.oracle.sees(fact));
    const ask = (path: string, where: string, holds: Holds): Probe => ({
      field: `${entity.many}(where: { and: [${onlyMade}, ${where}] }, first: 600) { totalCount nodes { id } }`,
      cells: 0,
      also: [[path, 1]],
      judge: (answer) => {
        const { totalCount, nodes } = answer as { totalCount: number; nodes: Fact[] };
        const expected = seen.filter(holds);
        return [...sameSet(path, idsOf(nodes), idsOf(expected)), ...same(path, totalCount, expected.length)];
      },
    });
    for (const [place, relation] of relationsOf(entity).entries()) {
      if (!viewer.oracle.readsField(relation.row, relation.field)) continue;
      if ('filterable' in relation.field && !relation.field.filterable) continue;
      // Every other way for every other viewer, and the others at the next relation: together they take all of them.
      const turn = rowAskers.indexOf(viewer.key) + place;
      const ways = throughRelation(relation, viewer, facts).filter((_, index) => (index + turn) % 2 === 0);
      for (const [path, where, holds] of ways) yield ask(path, where, holds);
    }
    for (const slot of entity.slots.values()) {
      const field = attributesOf(slot).find((one) => one.filterable && viewer.oracle.readsField(slot, one));
      if (!field) continue;
      const holds: Holds = (fact) => fact.slots[slot.prefix]?.[field.name] != null;
      yield ask('filter slot', `{ ${slot.prefix}: { ${field.name}: { isNull: false } } }`, holds);
    }
  },
};

/** Orders through to-one relations: a hidden record sorts like none, and its value stands in no cursor. */
export const orderPath: MatrixPath = {
  name: 'order',
  operation: 'query',
  askers: rowAskers,
  *probes(entity, viewer, { facts }) {
    if (!entity?.operations.has('read') || !viewer.oracle.readsAny(entity)) return;
    for (const { field, slot, row } of relationsOf(entity)) {
      if (field.kind !== 'toOne' || !field.sortable || !viewer.oracle.readsField(row, field)) continue;
      const inner = `${field.name}: { externalId: ASC }`;
      const order = slot === undefined ? inner : `${slot}: { ${inner} }`;
      const byId = new Map(facts.made(entity).map((fact) => [fact.id, fact]));
      const keyOf = (id: string): string | null => {
        const fact = byId.get(id);
        const target = fact ? facts.target(fact, field, slot) : null;
        return viewer.oracle.sees(target) ? ((target.values['externalId'] as string | null) ?? null) : null;
      };
      yield {
        field: `${entity.many}(where: ${onlyMade}, orderBy: [{ ${order} }], first: 600) { edges { cursor node { id } } }`,
        cells: 1,
        judge: (answer) => {
          const { edges } = answer as { edges: { cursor: string; node: { id: string } }[] };
          const keys = edges.map(({ node }) => keyOf(node.id));
          const known = keys.filter((key) => key !== null);
          const sorted = [...known.sort(), ...keys.filter((key) => key === null)];
          const inCursors = edges.map(({ cursor }) => {
            return (JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as (string | null)[])[1] ?? null;
          });
          return [
            ...same(
              `order by ${field.name}`,
              edges.map(({ node }) => keyOf(node.id)),
              sorted,
            ),
            ...same('cursors', inCursors, sorted),
          ];
        },
      };
    }
  },
};
