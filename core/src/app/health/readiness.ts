import type { Database } from '../../database/index.ts';
import type { Readiness } from '../../graphql/index.ts';
import type { PluginHealth } from './plugin-health.ts';

/**
 * What `/readyz` answers: not ready without the database, or while a required check of a plugin fails. The names of
 * checks that fail are told to anybody; the reasons are in the log.
 */
export async function readiness(database: Database, health: PluginHealth): Promise<Readiness> {
  const [, results] = await Promise.all([database.ping(), health.results()]);
  const failing = results.filter(({ problem }) => problem !== null);
  return {
    ready: !failing.some(({ required }) => required),
    remarks: failing.map(({ name, plugin, required }) => {
      return `${name} of ${plugin}: ${required ? 'failing' : 'failing, not required'}`;
    }),
  };
}
