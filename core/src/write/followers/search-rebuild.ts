import { removeDocuments, saveDocuments, type Database } from '../../database/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import {
  documentsOf,
  ownerFieldsOf,
  searchDeclarationOf,
  searchedEntities,
  searchedFieldsOf,
} from '../../read/index.ts';
import type { Logger } from '../../sdk/index.ts';
import { RowRebuild, type RebuiltRows } from './row-rebuild.ts';

export interface SearchRebuildOptions {
  readonly model: CrmModel;
  readonly database: Database;
  readonly log?: Logger | undefined;
}

/** Makes the documents of the search again where they are not what the composition declares. */
export class SearchRebuild extends RowRebuild {
  constructor({ model, database, log }: SearchRebuildOptions) {
    super(documentRows(model), database, log);
  }
}

const ownerKey = (name: string): string => `owner ${name}`;

function documentRows(model: CrmModel): RebuiltRows {
  return {
    kind: 'search',
    entities: searchedEntities(model),
    declarationOf: searchDeclarationOf,
    columnsOf(entity: EntityModel) {
      const searched = searchedFieldsOf(entity).map(({ key, row: { table, keyColumn }, attribute: { column } }) => {
        return { key, table, keyColumn, column };
      });
      const owners = ownerFieldsOf(entity).map(({ name, column }) => {
        return { key: ownerKey(name), table: entity.table, keyColumn: entity.keyColumn, column };
      });
      return [...searched, ...owners];
    },
    statements(entity, records) {
      const owners = ownerFieldsOf(entity).map(({ name }) => ownerKey(name));
      const documents = records.flatMap((record) => {
        const whose = owners.map((key) => record[key] as string | null);
        const made = documentsOf(entity, ({ key }) => record[key], whose);
        return made.map((one) => ({ ...one, recordId: record.id, type: entity.code }));
      });
      // Also those for permissions that no field needs any more.
      return [removeDocuments(records.map(({ id }) => id)), saveDocuments(documents)];
    },
  };
}
