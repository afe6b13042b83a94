// A server of an installation, beside others.
import { createCrm } from '@guanxi/core/app';

const { DATABASE_URL: databaseUrl = '', OWNER_URL: ownerDatabaseUrl = '', DATA_FOLDER: dataFolder = '' } = process.env;
const { SECRET: secret = '' } = process.env;
const crm = createCrm(
  { mode: 'test', logLevel: 'warn', secret, port: 0, workers: 0, databaseUrl, ownerDatabaseUrl, dataFolder },
  { environment: {}, source: { name: 'server-process', folder: process.cwd() } },
);
process.once('SIGTERM', () => void crm.stop());
await crm.start({ migrate: false, signals: false });
process.stdout.write(`${crm.url ?? ''}\n`);
