// A process that runs jobs, to be killed by a test.
import { createCrm } from '@guanxi/core/app';
import { stepsPlugin } from './steps-plugin.ts';

const { DATABASE_URL: databaseUrl = '', OWNER_URL: ownerDatabaseUrl = '', DATA_FOLDER: dataFolder = '' } = process.env;
const crm = createCrm(
  {
    mode: 'test',
    logLevel: 'warn',
    secret: 'a secret of a worker, long enough to pass',
    workers: 2,
    databaseUrl,
    ownerDatabaseUrl,
    dataFolder,
    plugins: [stepsPlugin()],
  },
  { environment: {}, source: { name: 'worker-process', folder: process.cwd() } },
);
process.once('SIGTERM', () => void crm.stop());
await crm.open({ role: 'command', migrate: false });
await crm.startWorker();
process.stdout.write('working\n');
