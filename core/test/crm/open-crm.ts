import { createCrm, type Crm } from '../../src/app/index.ts';
import { systemPrincipal } from '../../src/access/index.ts';
import { corePlugin } from '../../src/crm/index.ts';
import type { Plugin, Principal } from '../../src/sdk/index.ts';
import { createTestDatabase } from '../../src/testing/index.ts';

type Data = Record<string, unknown>;

/** A CRM on a database of its own, asked through GraphQL. */
export interface OpenCrm {
  readonly crm: Crm;
  /** The data of an operation; GraphQL errors fail the test. */
  ask(document: string, variables?: Data, options?: { principal?: Principal | null }): Promise<Data>;
  close(): Promise<void>;
}

/** The caller is the platform itself unless said otherwise. */
export async function openCrm(plugins: readonly Plugin[] = []): Promise<OpenCrm> {
  const database = await createTestDatabase([corePlugin(), ...plugins]);
  const crm = createCrm(
    {
      plugins,
      mode: 'test',
      databaseUrl: database.appUrl,
      ownerDatabaseUrl: database.ownerUrl,
      secret: 'a secret of at least thirty-two letters',
      logLevel: 'silent',
    },
    { environment: {} },
  );
  await crm.open();
  return {
    crm,
    async ask(document, variables = {}, { principal = systemPrincipal } = {}) {
      const result = await crm.execute({ document, variables, principal });
      if (result.errors) throw new Error(result.errors.map((error) => `${error.path?.join('.')}: ${error.message}`).join('\n'));
      return structuredClone(result.data) as Data;
    },
    async close() {
      await crm.stop();
      await database.drop();
    },
  };
}
