// A server with its own embedded PostgreSQL, for the crash test to kill:
//   node … server-process.ts <folder> <port> [defect]
import { createUser, systemPrincipal } from '../../core/src/access/index.ts';
import { createCrm } from '../../core/src/app/index.ts';
import { corePlugin } from '../../core/src/crm/index.ts';
import { generateMigration } from '../../core/src/database/index.ts';
import { composePlugins } from '../../core/src/plugins/index.ts';
import { isDefect, seedDefect } from './defects.ts';
import { administrator } from './administrator.ts';
import { tally } from './tally-plugin.ts';

const [dataFolder = '', port = '', defect = ''] = process.argv.slice(2);

const bare = tally();
const { up, down } = await generateMigration(composePlugins([corePlugin(), bare]), bare.id);
const crm = createCrm(
  {
    mode: 'test',
    logLevel: 'warn',
    port: Number(port),
    dataFolder,
    plugins: [{ ...bare, migrations: [{ name: '0001_init', up, down }] }],
  },
  { environment: {}, passwordCost: { memoryCost: 8, timeCost: 1, parallelism: 1 } },
);
if (isDefect(defect)) await seedDefect(defect, 'before', crm, '');
await crm.start({
  beforeListening: async () => {
    const { model, database, identity } = crm;
    if (!(await identity.hasUsers())) {
      const write = crm.write.port({ principal: systemPrincipal, language: 'en', source: 'cli' });
      const { errors } = await createUser(administrator, { model, database, write, identity });
      if (errors[0]) throw errors[0];
    }
    if (isDefect(defect)) await seedDefect(defect, 'after', crm, (await crm.connect()).url);
  },
});
