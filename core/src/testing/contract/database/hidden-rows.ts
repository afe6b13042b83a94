import type { Crm } from '../../../app/index.ts';
import { quoteIdentifier, withClient } from '../../../database/index.ts';
import type { CrmModel, EntityModel } from '../../../model/index.ts';
import { currentCluster, urlOf } from '../../test-cluster.ts';
import { tablesToFill } from './contract-databases.ts';
import { databaseName } from './open-crm.ts';

/** Who asks has to be somebody. */
const peopleTables: ReadonlySet<string> = new Set(['app_user', 'team', 'org_unit']);

/** An entity and those whose records belong to its records, so that they are read with them. */
function withParts(entity: EntityModel, { entities }: CrmModel): ReadonlySet<EntityModel> {
  const found = new Set([entity]);
  for (const whole of found) {
    for (const part of entities.values()) {
      const via = typeof part.access === 'object' && 'via' in part.access ? part.fields.get(part.access.via) : null;
      if (via?.kind === 'toOne' && via.target === whole) found.add(part);
    }
  }
  return found;
}

/** Takes rows of a database away and brings them back, past all foreign keys. */
export class HiddenRows {
  private constructor(
    private readonly model: CrmModel,
    private readonly adminUrl: string,
    private readonly tables: readonly string[],
  ) {}

  static async of(crm: Crm): Promise<HiddenRows> {
    const { ownerUrl } = await crm.connect();
    const adminUrl = urlOf(currentCluster(), 'admin', databaseName(ownerUrl));
    const tables = tablesToFill(crm.model).filter((table) => !peopleTables.has(table));
    const copies = tables.map(
      (table) => `create table hidden.${quoteIdentifier(table)} as table ${quoteIdentifier(table)};`,
    );
    await withClient(adminUrl, (client) => client.query(`create schema hidden; ${copies.join('\n')}`));
    return new HiddenRows(crm.model, adminUrl, tables);
  }

  async hideAllBut(entity: EntityModel): Promise<void> {
    const kept = new Set(
      [...withParts(entity, this.model)].flatMap(({ table, slots }) => [
        table,
        ...[...slots.values()].map((slot) => slot.table),
      ]),
    );
    await this.#pastForeignKeys(
      this.tables.filter((name) => !kept.has(name)).map((name) => `delete from ${quoteIdentifier(name)};`),
    );
  }

  async bringBack(): Promise<void> {
    await this.#pastForeignKeys(
      this.tables.map((name) => {
        const table = quoteIdentifier(name);
        return `delete from ${table}; insert into ${table} overriding system value table hidden.${table};`;
      }),
    );
  }

  async #pastForeignKeys(statements: readonly string[]): Promise<void> {
    const text = ['set session_replication_role = replica;', ...statements].join('\n');
    await withClient(this.adminUrl, (client) => client.query(text));
  }
}
