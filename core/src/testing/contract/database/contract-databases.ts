import type { CrmModel } from '../../../model/index.ts';
import type { Plugin } from '../../../sdk/index.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../test-database.ts';
import { composedModel } from './composed-model.ts';
import { columnHints } from '../rows/column-hints.ts';
import { generateRows, type EmptyTables } from '../rows/generate-rows.ts';
import { openedOn } from './open-crm.ts';

/** Made by the platform of what people do, or rows that other rows have to agree with. */
const notFilled = new Set([
  ...['AuditEntry', 'ReferenceValue', 'Role', 'RoleGrant', 'RoleAssignment', 'RecordShare', 'UserSession', 'ApiKey'],
  ...['Job', 'JobProblem', 'Webhook', 'WebhookDelivery', 'IdempotencyKey', 'Attachment'],
]);

/** Names of the tables that hold records and slots: of all plugins, or of one. */
export function tablesToFill(model: CrmModel, owner?: string): string[] {
  const isOurs = (row: { readonly owner: string }): boolean => owner === undefined || row.owner === owner;
  const entities = [...model.entities.values()].filter((entity) => isOurs(entity) && !notFilled.has(entity.name));
  return [...entities, ...model.slots.filter(isOurs)].map(({ table }) => table);
}

/** Records of every entity in a database that is not empty. */
export const recordsOfEach = 30;

/** What columns hold, by `<table>.<column>`, where neither class nor table says it. */
export type ColumnValues = Readonly<Record<string, readonly string[]>>;

/** The databases of one suite. Those that are alike are copies of a template that is made once per run. */
export class ContractDatabases {
  readonly #made: TestDatabase[] = [];

  constructor(private readonly values: ColumnValues = {}) {}

  /** Nothing in it at all. */
  async empty(): Promise<TestDatabase> {
    return this.#keep(await createEmptyDatabase());
  }

  /** With these plugins installed and rows in every table. */
  async loaded(plugins: readonly Plugin[]): Promise<TestDatabase> {
    const model = composedModel(plugins);
    const write = async (urls: Pick<TestDatabase, 'appUrl' | 'ownerUrl'>): Promise<void> => {
      await openedOn(urls, plugins, () => Promise.resolve());
      await fillTables(urls.ownerUrl, model, recordsOfEach, { values: this.values });
    };
    const made = plugins.map(({ id, version, options, seed }) => [id, version, options, String(seed)]);
    return this.#keep(
      await createTestDatabase(model, { key: `contract ${JSON.stringify([made, this.values])}`, write }),
    );
  }

  async dropAll(): Promise<void> {
    await Promise.all(this.#made.splice(0).map((database) => database.drop()));
  }

  #keep(database: TestDatabase): TestDatabase {
    this.#made.push(database);
    return database;
  }
}

export interface FillOptions {
  /** Tables of this plugin only. */
  readonly owner?: string;
  readonly values?: ColumnValues | undefined;
}

/** Rows for the tables of a composition; those that got none, and why. */
export function fillTables(
  url: string,
  model: CrmModel,
  each: number,
  { owner, values = {} }: FillOptions = {},
): Promise<EmptyTables> {
  return generateRows(url, { tables: tablesToFill(model, owner), each, hints: columnHints(model, values) });
}
