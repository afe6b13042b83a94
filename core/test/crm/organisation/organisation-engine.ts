import { systemPrincipal } from '../../../src/access/index.ts';
import { corePlugin } from '../../../src/crm/index.ts';
import { openDatabase, type Database } from '../../../src/database/index.ts';
import { parseGlobalId, type CrmModel } from '../../../src/model/index.ts';
import { composePlugins } from '../../../src/plugins/index.ts';
import type { ClassRef, Principal, WriteOutcome, WritePort } from '../../../src/sdk/index.ts';
import { createTestDatabase } from '../../../src/testing/index.ts';
import { WriteEngine } from '../../../src/write/index.ts';

/** The CRM's own entities over a database of their own, as far as writes need it. */
export interface OrganisationEngine {
  readonly model: CrmModel;
  readonly database: Database;
  readonly engine: WriteEngine;
  /** Writes of somebody; default: the platform itself. */
  writesOf(principal?: Principal | null): WritePort;
  /** Creates a record as the platform itself; its opaque id. */
  add(entity: ClassRef, input: Record<string, unknown>): Promise<string>;
  uuidOf(id: string): string;
  stop(): Promise<void>;
}

export async function startOrganisation(): Promise<OrganisationEngine> {
  const model = composePlugins([corePlugin()]);
  const target = await createTestDatabase(model);
  const database = await openDatabase({ model, url: target.appUrl });
  const engine = new WriteEngine({ model, database });
  const writesOf = (principal: Principal | null = systemPrincipal): WritePort =>
    engine.port({ principal, language: 'en', source: 'seed' });
  return {
    model,
    database,
    engine,
    writesOf,
    async add(entity, input) {
      const outcome = await writesOf().create(entity, input);
      return idOf(outcome);
    },
    uuidOf: (id) => parseGlobalId(model, id)?.uuid ?? '',
    async stop() {
      await database.close();
      await target.drop();
    },
  };
}

export function idOf({ id, errors }: WriteOutcome): string {
  if (id === null || errors.length > 0)
    throw new Error(`Not written: ${errors.map((error) => error.message).join(', ')}`);
  return id;
}
