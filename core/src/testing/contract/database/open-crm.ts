import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComposedCrm } from '../../../app/composed-crm.ts';
import { resolveConfig } from '../../../app/config/resolve-config.ts';
import type { Crm } from '../../../app/index.ts';
import { PluginLifeCycle } from '../../../app/plugins/index.ts';
import type { Plugin } from '../../../sdk/index.ts';
import type { TestDatabase } from '../../test-database.ts';
import { composedModel } from './composed-model.ts';

export type Urls = Pick<TestDatabase, 'appUrl' | 'ownerUrl'>;

const secret = 'a secret of tests, which is long enough';

/** A CRM over a database that is there already; whoever makes it opens and stops it. */
export function crmOn({ appUrl, ownerUrl }: Urls, plugins: readonly Plugin[]): Crm {
  const folder = join(tmpdir(), 'guanxi-contract-files'); // nothing is attached
  const config = resolveConfig(
    {
      ...{ mode: 'test', logLevel: 'silent', secret, port: 0, poolSize: 3, dataFolder: folder, plugins },
      ...{ databaseUrl: appUrl, ownerDatabaseUrl: ownerUrl },
    },
    {},
    { name: 'pluginContract', folder },
  );
  return new ComposedCrm({ config, folder, model: composedModel(plugins), checkServing: () => {} });
}

/** Opens a CRM, migrations and seeds included, and stops it again. */
export async function openedOn<T>(urls: Urls, plugins: readonly Plugin[], work: (crm: Crm) => Promise<T>): Promise<T> {
  const crm = crmOn(urls, plugins);
  try {
    await crm.open();
    return await work(crm);
  } finally {
    await crm.stop();
  }
}

/** One step of the life of plugins, with a CRM of its own: as each command is a process. */
export async function changePlugins<T>(
  urls: Urls,
  plugins: readonly Plugin[],
  step: (lifeCycle: PluginLifeCycle, crm: Crm) => Promise<T>,
): Promise<T> {
  const crm = crmOn(urls, plugins);
  try {
    return await step(new PluginLifeCycle(crm), crm);
  } finally {
    await crm.stop();
  }
}

/** Of a connection string. */
export function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
