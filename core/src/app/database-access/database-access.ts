import type { ServerFacts } from '../../database/index.ts';

/** How this process reaches its database. */
export interface DatabaseAccess {
  /** Requests are served with this role. */
  readonly url: string;
  /** What was found out about the server of `url` on the way. */
  readonly server?: ServerFacts;
  /** Migrates and seeds. */
  readonly ownerUrl: string;
  /** The serving role, where the owner has to give it rights on what it creates. */
  readonly appRole?: string;
  /** Whether the owner role may create tables; a serving process often knows no role that may. */
  readonly mayMigrate: boolean;
  /** Ends the use; the last user of the embedded PostgreSQL stops it. Calling it again does nothing. */
  release(): Promise<void>;
}

/** `server` serves requests and is alone on its data folder; `command` attaches beside it. */
export type ProcessRole = 'server' | 'command';
