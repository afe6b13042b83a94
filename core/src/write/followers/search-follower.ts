import { removeDocuments, renameOwners, saveDocuments, type StoredDocument } from '../../database/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import {
  documentsOf,
  ownerFieldsOf,
  searchedEntities,
  searchedFieldsOf,
  type SearchedField,
} from '../../read/index.ts';
import { readField } from '../input/field-value.ts';
import type { ReadyStatement, WrittenRecord } from './audit.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitFollower } from '../unit/unit-followers.ts';

/**
 * Keeps the documents of the search with what is written: one statement for all records of a unit, and only where a
 * searched field changed, or whose the record is. A deleted record keeps its documents, the gate hides it; a purged one
 * loses them together with everything that leaves with it. None where the composition has no search.
 */
export function searchFollowers(model: CrmModel): readonly UnitFollower[] {
  const searched = new Set(searchedEntities(model));
  if (searched.size === 0) return [];
  // Asked for twice, before the rows are written and after.
  const known = new WeakMap<readonly WrittenRecord[], readonly TrackedRecord[]>();
  const outdated = (written: readonly WrittenRecord[]): readonly TrackedRecord[] => {
    let found = known.get(written);
    if (!found) {
      found = written.filter((one) => searched.has(one.record.model) && isOutdated(one)).map(({ record }) => record);
      known.set(written, found);
    }
    return found;
  };
  return [
    {
      async prepare(unit, written) {
        const groups = Map.groupBy(outdated(written), ({ model: entity }) => entity);
        for (const [entity, records] of groups) {
          const stored = records.filter(({ isNew }) => !isNew);
          for (const slot of entity.slots.values()) if (slot.searched.length > 0) await unit.loadSlots(slot, stored);
        }
      },
      statements(unit, written) {
        const purged = written.flatMap(({ record }) => (record.kind === 'purge' && !record.isNew ? [record.id] : []));
        const statements: ReadyStatement[] = [];
        for (const [mine, records] of Map.groupBy(outdated(written), ({ isNew }) => isNew)) {
          statements.push(saveDocuments(storedDocuments(records), { mine }));
        }
        if (purged.length > 0) statements.push(removeDocuments([...purged, ...unit.leaving]));
        return statements;
      },
    },
  ];
}

/**
 * The statement by which the documents of an entity follow a hand-over, which writes its records by a statement of its
 * own; none where there are no documents. `from`: uuid of whoever had them.
 */
export function searchHandOver(model: CrmModel, entity: EntityModel, from: string): ReadyStatement | null {
  if (!searchedEntities(model).includes(entity)) return null;
  const columns = ownerFieldsOf(entity).map(({ column }) => column);
  return renameOwners({ table: entity.table, key: entity.keyColumn, columns }, entity.code, from);
}

/** Names of the fields that documents are made of, as changes are named. */
const names = new WeakMap<EntityModel, ReadonlySet<string>>();

function isOutdated({ record, changes }: WrittenRecord): boolean {
  if (record.kind === 'purge') return false;
  if (record.isNew) return true;
  let searched = names.get(record.model);
  if (!searched) {
    const owners = ownerFieldsOf(record.model).map(({ name }) => name);
    searched = new Set([...searchedFieldsOf(record.model).map(({ key }) => key), ...owners]);
    names.set(record.model, searched);
  }
  return changes.some(({ name }) => searched.has(name));
}

/** One by one: see `saveDocuments`. */
function* storedDocuments(records: readonly TrackedRecord[]): Generator<StoredDocument> {
  for (const record of records) {
    const { id, model } = record;
    const valueOf = ({ row, attribute }: SearchedField): unknown => {
      const of = row === model ? record : [...record.slots.values()].find(({ model: slot }) => slot === row);
      return of?.record[attribute.name];
    };
    const owners = ownerFieldsOf(model).map((field) => readField(record.record, field) as string | null);
    for (const document of documentsOf(model, valueOf, owners)) yield { ...document, recordId: id, type: model.code };
  }
}
