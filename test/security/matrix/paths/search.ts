import { searchedEntities, searchedFieldsOf, type SearchedField } from '../../../../core/src/read/index.ts';
import type { Fact } from '../facts.ts';
import { markerOf } from '../markers.ts';
import { rowAskers } from '../people.ts';
import { idsOf, missing, same, sameSet, type MatrixPath } from '../probe.ts';
import { attributesWithSlots, expectedMarkers, fieldCount } from '../selections.ts';

interface Answer {
  readonly data: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] } | null | undefined;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** A record and the marker that one of its searched fields holds. */
interface Hold {
  readonly fact: Fact;
  readonly field: SearchedField;
  readonly marker: string;
}

/**
 * `search`: a record is found by the marker in a field exactly by those who see the record and may read the field, and
 * a type of which nothing may be read is none.
 */
export const searchPath: MatrixPath = {
  name: 'search',
  operation: 'query',
  askers: [...rowAskers, 'reader', 'none'],
  alone: true,
  *probes(entity, viewer, { facts, model }) {
    if (!entity || !searchedEntities(model).includes(entity)) return;
    const { oracle } = viewer;
    for (const field of searchedFieldsOf(entity)) {
      const held = facts.made(entity).flatMap((fact) => holdOf(fact, field));
      const seen = held.find(({ fact }) => oracle.sees(fact));
      const hidden = held.find(({ fact }) => !oracle.sees(fact));
      for (const { fact, marker } of [seen, hidden].filter((one) => one !== undefined)) {
        const found = oracle.sees(fact) && oracle.readsField(field.row, field.attribute) ? [fact] : [];
        yield {
          field: `search(text: $$1, types: ["${entity.name}"], first: 5) { totalCount
            nodes { id ... on ${entity.name} { ${attributesWithSlots(entity)} } } edges { cursor rank } }`,
          variables: [['String!', marker]],
          cells: fieldCount(entity),
          judge: (answer, text) => {
            const { data, errors } = answer as Answer;
            if (!oracle.readsAny(entity)) return same('refusal', errors?.[0]?.extensions?.['code'], 'BAD_USER_INPUT');
            return [
              ...sameSet('nodes', idsOf((data?.nodes ?? []) as readonly Fact[]), idsOf(found)),
              ...same('totalCount', data?.totalCount, found.length),
              ...missing(text, expectedMarkers(found, viewer)),
            ];
          },
        };
      }
    }
  },
};

function holdOf(fact: Fact, field: SearchedField): Hold[] {
  const from = field.row === fact.entity ? fact.values : (fact.slots[field.key.split('.')[0] ?? ''] ?? {});
  const marker = markerOf(from[field.attribute.name]);
  // Letters alone may be an English word like another: `acts` and `act`.
  return marker?.startsWith('¤') && /\d/.test(marker) ? [{ fact, field, marker }] : [];
}
