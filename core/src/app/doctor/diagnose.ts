import type { Crm } from '../crm.ts';
import { checkDatabase } from './database-checks.ts';
import { checkHealth } from './health-checks.ts';
import { fail, type Finding } from './finding.ts';
import { checkDataFolder, checkDisk, checkNode, checkPort, checkSecret } from './machine-checks.ts';

/** All checks of `guanxi doctor`, in the order in which they are read. Changes nothing but may start PostgreSQL. */
export async function diagnose(crm: Crm): Promise<Finding[]> {
  const { port, host, dataFolder } = crm.config;
  const ofDatabase = await checkDatabase(crm);
  return [
    checkNode(process.version),
    checkDataFolder(dataFolder),
    await checkDisk(dataFolder),
    checkSecret(crm.config),
    await checkPort(port, host),
    checkSdl(crm),
    ...ofDatabase,
    ...(ofDatabase.some(({ status }) => status === 'fail') ? [] : await checkHealth(crm)),
  ];
}

function checkSdl(crm: Crm): Finding {
  const plugins = crm.model.plugins.map((plugin) => plugin.id).join(', ');
  try {
    const types = Object.keys(crm.schema.getTypeMap()).length;
    return {
      check: 'schema',
      status: 'ok',
      message: { zh: `${plugins};${types} 个类型`, en: `${plugins}; ${types} types` },
    };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return fail('schema', { zh: text, en: text });
  }
}
