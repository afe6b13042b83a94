import { createCrm, type Crm, type CrmOptions } from '../../src/app/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

/** Two servers of one installation: the same database, the same secret. */
export interface TwoServers {
  readonly crm: TestCrm;
  readonly here: string;
  readonly elsewhere: string;
  stop(): Promise<void>;
}

const secret = 'a secret of two servers, long enough to pass';
const passwordCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };

export async function twoServers(options: CrmOptions = {}): Promise<TwoServers> {
  const crm = await createTestCrm({ http: true, options: { secret, ...options } });
  const { databaseUrl, ownerDatabaseUrl, dataFolder } = crm.crm.config;
  const second: Crm = createCrm(
    {
      ...{ mode: 'test', logLevel: 'error', secret, port: 0, dataFolder, ...options },
      ...{ databaseUrl: databaseUrl ?? '', ownerDatabaseUrl: ownerDatabaseUrl ?? '' },
    },
    { environment: {}, source: { name: 'twoServers', folder: process.cwd() }, passwordCost },
  );
  try {
    await second.start({ migrate: false, signals: false });
  } catch (error) {
    await crm.stop();
    throw error;
  }
  return {
    ...{ crm, here: crm.url, elsewhere: second.url ?? '' },
    async stop() {
      await second.stop();
      await crm.stop();
    },
  };
}
