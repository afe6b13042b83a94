import type { EntityModel } from '../../../../core/src/model/index.ts';
import type { Fact } from '../facts.ts';
import { changesOf, noted, notedBy } from '../noted-events.ts';
import { rowAskers } from '../people.ts';
import { missing, same, sameSet, type MatrixPath } from '../probe.ts';
import { expectedMarkers, fieldCount } from '../selections.ts';
import type { Viewer, World } from '../world.ts';

interface Entry {
  readonly action: string;
  readonly by: { readonly id: string } | null;
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

interface Answer {
  readonly nodes: readonly {
    readonly id: string;
    readonly history: { readonly totalCount: number; readonly nodes: readonly Entry[] };
    readonly byHer: { readonly totalCount: number };
  }[];
}

const then = `at: { lt: "${noted.before}" }`;
/** Whose entries are counted by name: not everybody sees her. */
const her = 'far';

/**
 * `history`: whoever sees a record sees what became of it, field by field as far as they may read those, with related
 * records and people as far as they see them.
 */
export const historyPath: MatrixPath = {
  name: 'history',
  operation: 'query',
  askers: [...rowAskers, 'reader'],
  *probes(entity, viewer, world) {
    if (!entity?.operations.has('read') || !viewer.principal || !viewer.oracle.readsAny(entity)) return;
    const made = world.facts.made(entity);
    const seen = made.filter((fact) => viewer.oracle.sees(fact)).slice(0, 3);
    const hidden = made.filter((fact) => !viewer.oracle.sees(fact)).slice(0, 1);
    const asked = new Map([...seen, ...hidden].map((fact) => [fact.id, fact]));
    yield {
      field: `${entity.many}(where: { id: { in: $$1 } }, first: 10) { nodes { id
        byHer: history(where: { by: { displayName: { eq: "${her}" } }, ${then} }) { totalCount }
        history(where: { ${then} }, first: 5) { totalCount nodes { action by { id displayName }
          changes { field before after beforeLabel afterLabel } } } } }`,
      variables: [['[ID!]!', [...asked.keys()]]],
      cells: fieldCount(entity) * asked.size,
      // What somebody may read stays readable in the past of other records when it was deleted.
      deleted: true,
      judge: (answer, text) => {
        const { nodes } = answer as Answer;
        return [
          ...sameSet(
            'records',
            nodes.map(({ id }) => id),
            seen.map(({ id }) => id),
          ),
          ...nodes.flatMap((node) => judgeEntries(node, asked.get(node.id) as Fact, viewer, world)),
          ...missing(text, expectedMarkers(seen, viewer)),
        ];
      },
    };
  },
};

function judgeEntries(
  { history, byHer }: Answer['nodes'][number],
  fact: Fact,
  viewer: Viewer,
  { facts }: World,
): readonly string[] {
  const { oracle } = viewer;
  const person = notedBy(fact, facts);
  const sees = oracle.sees(person);
  const [entry] = history.nodes;
  const changes = changesOf(fact).filter(({ row, field }) => oracle.readsField(row, field));
  return [
    ...same('entries', [history.totalCount, history.nodes.length, entry?.action], [1, 1, 'CREATE']),
    ...same('by', entry?.by?.id ?? null, sees ? person.id : null),
    ...same('entries of hers', byHer.totalCount, sees && person.values['displayName'] === her ? 1 : 0),
    ...sameSet(
      'fields',
      (entry?.changes ?? []).map(({ field }) => field),
      changes.map(({ name }) => name),
    ),
    ...changes.flatMap(({ name, field, value }) => {
      if (field.kind === 'attribute') return [];
      const change = entry?.changes.find((one) => one.field === name);
      const target = facts.byUuid(field.kind === 'anyOne' ? (value as { id: string } | null)?.id : value);
      const shown = target && isOffered(target.entity) && oracle.covers(target, 'read') ? target.id : null;
      return same(name, [change?.before, change?.after], [null, shown]);
    }),
  ];
}

const isOffered = ({ operations }: EntityModel): boolean => operations.has('read');
