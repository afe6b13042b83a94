import type { IdentityService } from '../access/index.ts';
import type { ReadEngine } from '../read/index.ts';
import type { FilesPort } from '../sdk/index.ts';
import type { DeniedAttempts, WriteEngine } from '../write/index.ts';

/** The rooms behind the schema: exactly what generated fields and the context ask of them. */
export interface Engines {
  readonly read: Pick<
    ReadEngine,
    | 'one'
    | 'many'
    | 'node'
    | 'nodes'
    | 'connection'
    | 'groups'
    | 'rows'
    | 'count'
    | 'sqlPort'
    | 'compile'
    | 'run'
    | 'explain'
    | 'describe'
    | 'analyse'
  >;
  readonly write: Pick<
    WriteEngine,
    | 'create'
    | 'update'
    | 'delete'
    | 'restore'
    | 'purge'
    | 'createMany'
    | 'upsertMany'
    | 'bulkUpdate'
    | 'bulkDelete'
    | 'port'
  >;
  readonly identity: Pick<IdentityService, 'principalOf' | 'principalOfUser' | 'port'>;
  /** Notes writes that were refused. Default: nobody does. */
  readonly denied?: Pick<DeniedAttempts, 'note'>;
  /** Default: there are no files. */
  readonly files?: FilesPort;
}
