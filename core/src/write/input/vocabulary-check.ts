import { ValidationError } from '../../sdk/index.ts';
import type { CodeLookup } from './coerced-row.ts';
import { withPath } from './error-path.ts';
import type { RowLookup, RowProblem } from './reference-check.ts';
import { columnIn, living } from '../rows/row-condition.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** Every code must be an active value of its vocabulary. One query for all vocabularies of the unit of work. */
export async function unknownCodes(unit: UnitOfWork, lookups: readonly RowLookup<CodeLookup>[]): Promise<RowProblem[]> {
  if (lookups.length === 0) return [];
  const known = await knownCodes(unit, lookups);
  return lookups
    .filter(({ lookup: { vocabulary, code } }) => !known.has(keyOf(vocabulary, code)))
    .map(({ work, lookup: { field, vocabulary, code, path } }) => {
      return {
        work,
        error: withPath(ValidationError.unknownReference(field.name, field.label, vocabulary, code), path),
      };
    });
}

// A code never contains a line break: the pair cannot be confused with another.
const keyOf = (vocabulary: string, code: string): string => `${vocabulary}\n${code}`;

async function knownCodes(unit: UnitOfWork, lookups: readonly RowLookup<CodeLookup>[]): Promise<Set<string>> {
  const entity = unit.model.entities.get('ReferenceValue');
  if (!entity) return declaredCodes(unit);
  const column = (name: string): string => {
    const field = entity.fields.get(name);
    return field?.kind === 'attribute' ? field.column : name;
  };
  const vocabularies = [...new Set(lookups.map(({ lookup }) => lookup.vocabulary))];
  const codes = [...new Set(lookups.map(({ lookup }) => lookup.code))];
  const conditions = [
    columnIn(column('vocabulary'), vocabularies, 'text'),
    columnIn(column('code'), codes, 'text'),
    columnIn(column('active'), [true], 'boolean'),
    living(entity),
  ];
  const rows = await unit.values<{ vocabulary: string; code: string }>(entity, ['vocabulary', 'code'], conditions);
  return new Set(rows.map((row) => keyOf(row.vocabulary, row.code)));
}

/** A composition without the organisation module has the seeded values only. */
function declaredCodes(unit: UnitOfWork): Set<string> {
  const found = new Set<string>();
  for (const vocabulary of unit.model.vocabularies.values()) {
    for (const code of Object.keys(vocabulary.values)) found.add(keyOf(vocabulary.name, code));
  }
  return found;
}
