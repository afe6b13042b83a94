import { attachOrLaunch } from './attach-or-launch.ts';
import { ClusterHandle } from './cluster-handle.ts';
import { addUser, livingUsers } from './cluster-users.ts';
import { openDataFolder } from './data-folder.ts';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.ts';
import { ServerAlreadyRunning } from './errors.ts';
import { asFolderFailure } from './folder-failure.ts';
import { withFolderLock } from './folder-lock.ts';

/**
 * Starts PostgreSQL on the data folder, or attaches to the one that runs there: left over from a killed process, or in
 * use by others. Creates the cluster, its roles and passwords on first use. Safe when many processes call it at once.
 *
 * PostgreSQL is a process of its own: it survives a Ctrl-C and a kill of this one, and the next start finds it. While a
 * 'server' handle lives, a PostgreSQL that dies is restarted on the same port within seconds.
 *
 * The folder must not be shared between containers: each would take the other's processes for dead.
 *
 * @throws EmbeddedPostgresError with one actionable sentence: ServerAlreadyRunning, PortTaken, DiskFull,
 *   DataFolderNotUsable, DataFolderBusy, PostgresNotRunnable, PostgresStartFailed
 * @example
 * const postgres = await startEmbeddedPostgres({ dataFolder: '.guanxi', role: 'server' });
 * await postgres.ensureDatabase('guanxi');
 * serve(postgres.appUrl('guanxi')); // … and at the end:
 * await postgres.release();
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const began = performance.now();
  try {
    const folder = openDataFolder(options.dataFolder);
    return await withFolderLock(folder, async () => {
      const others = livingUsers(folder.users);
      const server = options.role === 'server' ? others.find((user) => user.role === 'server') : undefined;
      if (server) throw new ServerAlreadyRunning(folder.root, server.pid);
      const removeUser = addUser(folder.users, options.role);
      try {
        const cluster = await attachOrLaunch(folder, options, others);
        const { port, pid } = cluster.postmaster;
        const startedInMs = Math.round(performance.now() - began);
        const verb = cluster.reused ? 'attached' : 'started';
        options.log?.(`PostgreSQL ${verb} on 127.0.0.1:${port} (pid ${pid}) in ${startedInMs} ms`);
        return new ClusterHandle({ folder, options, cluster, removeUser, startedInMs });
      } catch (error) {
        removeUser();
        throw error;
      }
    });
  } catch (error) {
    throw asFolderFailure(error, options.dataFolder);
  }
}
