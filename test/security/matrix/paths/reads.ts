import { newRecordId } from '../../../../core/src/sdk/index.ts';
import { toGlobalId, type EntityModel } from '../../../../core/src/model/index.ts';
import type { Fact } from '../facts.ts';
import { rowAskers } from '../people.ts';
import { idsOf, missing, same, sameSet, type MatrixPath, type Probe } from '../probe.ts';
import {
  attributesWithSlots,
  expectedMarkers,
  fieldCount,
  judgeRelations,
  onlyMade,
  relationSelection,
  relationsOf,
} from '../selections.ts';

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

// Nobody who is not signed in may filter: there is nothing to filter either.
const made = `where: ${onlyMade}`;
const deleted = 'where: { externalId: { startsWith: "¤" }, deletedAt: { isNull: false } },';

const readable = (entity: EntityModel | null): entity is EntityModel => entity?.operations.has('read') === true;

/** Root lists, page by page, with totals and cursors. */
export const listPath: MatrixPath = {
  name: 'list',
  operation: 'query',
  *probes(entity, viewer, { facts }) {
    if (!readable(entity)) return;
    const seen = facts.made(entity).filter((fact) => viewer.oracle.sees(fact));
    yield {
      field: `${entity.many}(${viewer.principal ? `${made}, orderBy: [{ externalId: DESC }],` : ''} first: 600) {
        totalCount nodes { ${attributesWithSlots(entity)} } edges { cursor node { id } } pageInfo { startCursor endCursor } }`,
      cells: fieldCount(entity),
      judge: (answer, text) => {
        const { totalCount, nodes, edges } = answer as Connection;
        return [
          ...sameSet('nodes', idsOf(nodes as readonly Fact[]), idsOf(seen)),
          ...sameSet(
            'edges',
            edges.map(({ node }) => node.id),
            idsOf(seen),
          ),
          ...same('totalCount', totalCount, seen.length),
          ...missing(text, expectedMarkers(seen, viewer)),
        ];
      },
    };
  },
};

/** Lists of deleted records: the filter opens the grave, not the gate. */
export const deletedPath: MatrixPath = {
  name: 'deleted list',
  operation: 'query',
  *probes(entity, { oracle, principal }, { facts }) {
    if (!readable(entity)) return;
    const seen = facts.made(entity).filter((fact) => fact.deleted && oracle.covers(fact, 'read'));
    yield {
      field: `${entity.many}(${principal ? deleted : ''} first: 600) {
        totalCount nodes { ${attributesWithSlots(entity)} } }`,
      cells: fieldCount(entity),
      deleted: true,
      judge: (answer) => {
        const { totalCount, nodes } = answer as Connection;
        return [
          ...sameSet('nodes', idsOf(nodes as readonly Fact[]), idsOf(seen)),
          ...same('totalCount', totalCount, seen.length),
        ];
      },
    };
  },
};

export const absentId = (entity: EntityModel): string => toGlobalId(entity, newRecordId());

/** A few records of each kind, hidden and seen. */
export const sample = (facts: readonly Fact[], count = 20): readonly Fact[] => facts.slice(0, count);

/** The root field of one record: forbidden, deleted and absent are all null. */
export const onePath: MatrixPath = {
  name: 'one',
  operation: 'query',
  askers: rowAskers,
  *probes(entity, { oracle }, { facts }) {
    if (!readable(entity)) return;
    const all = facts.made(entity);
    const seen = all.filter((fact) => oracle.sees(fact)).slice(0, 2);
    const hidden = all.filter((fact) => !oracle.sees(fact)).slice(0, 4);
    const ids = [...idsOf([...seen, ...hidden]), absentId(entity)];
    const known = new Map(facts.made(entity).map((fact) => [fact.id, fact]));
    for (const id of ids) {
      const fact = known.get(id) ?? null;
      yield {
        field: `${entity.one}(id: $$1) { id version externalId }`,
        variables: [['ID!', id]],
        cells: 3,
        judge: (answer) =>
          oracle.sees(fact)
            ? same('id', (answer as { id: string } | null)?.id, id)
            : same('a forbidden record', answer, null),
      };
    }
  },
};

/** `node` and `nodes`: any record by its id. */
export const nodePath: MatrixPath = {
  name: 'node',
  operation: 'query',
  *probes(entity, viewer, { facts }) {
    if (!readable(entity)) return;
    const made = sample(facts.made(entity));
    const ids = [...idsOf(made), absentId(entity)];
    const type = `... on ${entity.name} { ${attributesWithSlots(entity)} }`;
    const expected = [...made.map((fact) => (viewer.oracle.sees(fact) ? fact.id : null)), null];
    yield {
      field: `nodes(ids: $$1) { id ${type} }`,
      variables: [['[ID!]!', ids]],
      cells: fieldCount(entity),
      judge: (answer, text) => [
        ...same(
          'nodes',
          (answer as ({ id: string } | null)[]).map((one) => one?.id ?? null),
          expected,
        ),
        ...missing(
          text,
          expectedMarkers(
            made.filter((fact) => viewer.oracle.sees(fact)),
            viewer,
          ),
        ),
      ],
    };
    const hidden = made.find((fact): boolean => !viewer.oracle.sees(fact));
    for (const id of [hidden?.id ?? absentId(entity), absentId(entity)]) {
      yield {
        field: `node(id: $$1) { id }`,
        variables: [['ID!', id]],
        cells: 1,
        judge: (answer) => same('a forbidden node', answer, null),
      };
    }
  },
};

/** Every relation of every record, in one list per entity. */
export const relationsPath: MatrixPath = {
  name: 'relations',
  operation: 'query',
  askers: rowAskers,
  *probes(entity, viewer, { facts }): Iterable<Probe> {
    if (!readable(entity)) return;
    const seen = facts.made(entity).filter((fact) => viewer.oracle.sees(fact));
    const byId = new Map(seen.map((fact) => [fact.id, fact]));
    const counts = Map.groupBy(relationsOf(entity), ({ path, slot }) => (slot === undefined ? path : `slot ${path}`));
    yield {
      field: `${entity.many}(${viewer.principal ? `${made},` : ''} first: 600) { nodes { ${relationSelection(entity)} } }`,
      cells: relationsOf(entity).length,
      also: [...counts].map(([path, relations]) => [path, relations.length] as const),
      judge: (answer) => {
        const { nodes } = answer as Connection;
        const judged = nodes.flatMap((node) => {
          const fact = byId.get(node.id);
          return fact ? judgeRelations(fact, node as never, viewer, facts) : [`shows ${node.id}`];
        });
        return [...sameSet('nodes', idsOf(nodes as readonly Fact[]), idsOf(seen)), ...judged];
      },
    };
  },
};
