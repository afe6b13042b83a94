import { existsSync } from 'node:fs';
import { attachOrLaunch, type RunningCluster } from './attach-or-launch.ts';
import { livingUsers, type ClusterUser } from './cluster-users.ts';
import { connectionUrl } from './connection-url.ts';
import type { DataFolder } from './data-folder.ts';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.ts';
import { ensureDatabase } from './ensure-database.ts';
import { asFolderFailure } from './folder-failure.ts';
import { withFolderLock } from './folder-lock.ts';
import { findPostmaster, stopPostmaster } from './postmaster.ts';
import { keepAlive } from './keep-alive.ts';

/** What a handle is made of. */
export interface ClusterUse {
  readonly folder: DataFolder;
  readonly options: EmbeddedPostgresOptions;
  readonly cluster: RunningCluster;
  readonly startedInMs: number;
  readonly removeUser: () => void;
}

/** One process's use of the running cluster. A server's handle also restarts a PostgreSQL that died (OOM, kill -9). */
export class ClusterHandle implements EmbeddedPostgres {
  readonly reused: boolean;
  readonly startedInMs: number;
  readonly port: number;
  #cluster: RunningCluster;
  #leaving: Promise<void> | undefined;
  readonly #use: ClusterUse;
  readonly #stopWatching: () => void;

  constructor(use: ClusterUse) {
    this.#use = use;
    this.#cluster = use.cluster;
    this.reused = use.cluster.reused;
    this.startedInMs = use.startedInMs;
    this.port = use.cluster.postmaster.port;
    this.#stopWatching = use.options.role === 'server' ? this.#watch() : () => {};
  }

  get pid(): number {
    return this.#cluster.postmaster.pid;
  }

  adminUrl(database: string): string {
    return connectionUrl('bootstrap', this.#cluster.secrets, this.port, database);
  }

  ownerUrl(database: string): string {
    return connectionUrl('owner', this.#cluster.secrets, this.port, database);
  }

  appUrl(database: string): string {
    return connectionUrl('app', this.#cluster.secrets, this.port, database);
  }

  ensureDatabase(name: string): Promise<void> {
    return ensureDatabase(name, this.adminUrl('postgres'), this.ownerUrl(name));
  }

  release(): Promise<void> {
    this.#leaving ??= this.#leave().catch((error: unknown) => {
      throw asFolderFailure(error, this.#use.folder.root);
    });
    return this.#leaving;
  }

  async #leave(): Promise<void> {
    const { folder, options, removeUser } = this.#use;
    this.#stopWatching();
    await withFolderLock(folder, async () => {
      removeUser();
      if (this.#users().length > 0) return;
      const pid = findPostmaster(folder.cluster)?.pid ?? this.pid;
      await stopPostmaster(folder.cluster, pid);
      options.log?.(`PostgreSQL stopped (pid ${pid})`);
    });
  }

  #watch(): () => void {
    const { folder, options } = this.#use;
    return keepAlive({
      isAlive: () => findPostmaster(folder.cluster) !== undefined,
      revive: () =>
        withFolderLock(folder, async () => {
          if (this.#leaving || !existsSync(folder.cluster)) return;
          options.log?.(`PostgreSQL (pid ${this.pid}) is gone: restarting it`);
          // The same port: the connection pools of this process know no other.
          const commands = this.#users().filter((user) => user.role === 'command');
          this.#cluster = await attachOrLaunch(folder, { ...options, port: this.port }, commands);
          options.log?.(`PostgreSQL restarted (pid ${this.pid})`);
        }),
      onFailure: (error) => options.log?.(`PostgreSQL could not be restarted: ${String(error)}`),
    });
  }

  #users(): ClusterUser[] {
    const { users } = this.#use.folder;
    return existsSync(users) ? livingUsers(users) : [];
  }
}
