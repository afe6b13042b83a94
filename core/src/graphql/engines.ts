import type { IdentityService } from '../access/index.ts';
import type { ReadEngine } from '../read/index.ts';
import type { FilesPort } from '../sdk/index.ts';
import type { WriteEngine } from '../write/index.ts';

/** The rooms behind the schema: exactly what generated fields and the context ask of them. */
export interface Engines {
  readonly read: Pick<
    ReadEngine,
    'one' | 'many' | 'node' | 'nodes' | 'connection' | 'groups' | 'rows' | 'count' | 'sqlPort'
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
  readonly identity: Pick<IdentityService, 'principalOf' | 'port'>;
  /** Default: there are no files. */
  readonly files?: FilesPort;
}
