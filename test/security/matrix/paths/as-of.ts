import type { Fact } from '../facts.ts';
import { rowAskers } from '../people.ts';
import { idsOf, missing, same, sameSet, type MatrixPath } from '../probe.ts';
import { thePast } from '../replaced-rows.ts';
import { attributesWithSlots, expectedMarkers, fieldCount, onlyMade } from '../selections.ts';

interface Past {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

interface Groups {
  readonly nodes: readonly { readonly count: number }[];
}

/** Later than any change: what is then is what is now. */
const afterAll = '2200-01-01T00:00:00.000Z';

/**
 * `asOf`: by the rights of today, whoever owned a record then; with what was deleted since, and the fields that the
 * caller may read today.
 */
export const asOfPath: MatrixPath = {
  name: 'asOf',
  operation: 'query',
  askers: [...rowAskers, 'reader'],
  *probes(entity, viewer, { facts }) {
    if (!entity?.versionTable || !viewer.principal || !viewer.oracle.readsAny(entity)) return;
    const open = facts.made(entity).filter((fact) => viewer.oracle.covers(fact, 'read'));
    for (const [asOf, expected] of [
      [thePast.during, open],
      [afterAll, open.filter((fact) => viewer.oracle.sees(fact))],
    ] as const) {
      yield {
        field: `${entity.many}(asOf: "${asOf}", where: ${onlyMade}, first: 600) {
          totalCount nodes { ${attributesWithSlots(entity)} } }`,
        cells: fieldCount(entity),
        deleted: true,
        judge: (answer, text) => {
          const { totalCount, nodes } = answer as Past;
          return [
            ...sameSet('nodes', idsOf(nodes as readonly unknown[] as readonly Fact[]), idsOf(expected)),
            ...same('totalCount', totalCount, expected.length),
            ...missing(text, expectedMarkers(expected, viewer)),
          ];
        },
      };
      yield {
        field: `${entity.one}Groups(asOf: "${asOf}", where: ${onlyMade}, groupBy: [{ createdBy: VALUE }], first: 600) {
          nodes { count } }`,
        cells: 0,
        figures: true,
        also: [['asOf in groups', 1]],
        judge: (answer) => {
          const counts = (answer as Groups).nodes.map(({ count }) => count);
          return same(
            'rows in groups',
            counts.reduce((sum, count) => sum + count, 0),
            expected.length,
          );
        },
      };
    }
  },
};
