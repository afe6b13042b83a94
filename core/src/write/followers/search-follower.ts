import { removeDocuments, saveDocuments, type StoredDocument } from '../../database/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import { documentsOf, searchedEntities, searchedFieldsOf, type SearchedField } from '../../read/index.ts';
import type { ReadyStatement, WrittenRecord } from './audit.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitFollower } from '../unit/unit-followers.ts';

/**
 * Keeps the documents of the search with what is written: one statement for all records of a unit, and only where a
 * searched field changed. A deleted record keeps its documents, the gate hides it; a purged one loses them together
 * with everything that leaves with it. None where the composition has no search.
 */
export function searchFollowers(model: CrmModel): readonly UnitFollower[] {
  const searched = new Set(searchedEntities(model));
  if (searched.size === 0) return [];
  const outdated = (written: readonly WrittenRecord[]): TrackedRecord[] =>
    written.filter((one) => searched.has(one.record.model) && isOutdated(one)).map(({ record }) => record);
  return [
    {
      async prepare(unit, written) {
        const groups = Map.groupBy(outdated(written), ({ model: entity }) => entity);
        for (const [entity, records] of groups) {
          const known = records.filter(({ isNew }) => !isNew);
          for (const slot of entity.slots.values()) if (slot.searched.length > 0) await unit.loadSlots(slot, known);
        }
      },
      statements(unit, written) {
        const documents = outdated(written).flatMap(storedDocuments);
        const purged = written.flatMap(({ record }) => (record.kind === 'purge' && !record.isNew ? [record.id] : []));
        const statements: ReadyStatement[] = [];
        if (documents.length > 0) statements.push(saveDocuments(documents));
        if (purged.length > 0) statements.push(removeDocuments([...purged, ...unit.leaving]));
        return statements;
      },
    },
  ];
}

/** Names of the searched fields, as changes are named. */
const names = new WeakMap<EntityModel, ReadonlySet<string>>();

function isOutdated({ record, changes }: WrittenRecord): boolean {
  if (record.kind === 'purge') return false;
  if (record.isNew) return true;
  let searched = names.get(record.model);
  if (!searched) {
    searched = new Set(searchedFieldsOf(record.model).map(({ key }) => key));
    names.set(record.model, searched);
  }
  return changes.some(({ name }) => searched.has(name));
}

function storedDocuments(record: TrackedRecord): StoredDocument[] {
  const { id, model } = record;
  const valueOf = ({ row, attribute }: SearchedField): unknown => {
    const of = row === model ? record : [...record.slots.values()].find(({ model: slot }) => slot === row);
    return of?.record[attribute.name];
  };
  return documentsOf(model, valueOf).map((document) => ({ ...document, recordId: id, type: model.code }));
}
