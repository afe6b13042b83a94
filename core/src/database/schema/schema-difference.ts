import type { CrmModel } from '../../model/index.ts';
import { checkServer } from '../server-check.ts';
import { isMadeByHand } from './generate-migration.ts';
import { readableSql, statementsOf } from './readable-sql.ts';
import { createSchemaOrm } from './version-tables.ts';

/**
 * What would have to run for the database to be what the entity classes say; '' when it is. Tables that no entity
 * declares and indexes made by hand (not named `…_index` or `…_unique`) do not count.
 * @param ownerUrl role that may read the catalogues of the schema; nothing is changed
 */
export async function schemaDifference(model: CrmModel, ownerUrl: string): Promise<string> {
  await checkServer(ownerUrl);
  const orm = await createSchemaOrm(model, { clientUrl: ownerUrl, schemaGenerator: { disableForeignKeys: false } });
  try {
    const generated = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false, dropTables: false });
    const statements = statementsOf(generated).filter((statement) => !isMadeByHand(statement));
    return readableSql(statements.filter((statement) => statement !== ''));
  } finally {
    await orm.close();
  }
}
