import type { IdentityService } from '../../access/index.ts';
import type { EventTail } from '../../events/outbox/index.ts';
import type { EventReads, ReadEngine } from '../../read/index.ts';
import type { FilesPort, WebhooksPort } from '../../sdk/index.ts';
import type { DeniedAttempts, WriteEngine } from '../../write/index.ts';

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
    | 'search'
    | 'rows'
    | 'groupsOfCode'
    | 'count'
    | 'sqlPort'
    | 'matchingPort'
    | 'compile'
    | 'run'
    | 'explain'
    | 'describe'
    | 'analyse'
    | 'expectedCost'
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
    | 'merges'
    | 'once'
    | 'port'
    | 'jobs'
  >;
  readonly identity: Pick<IdentityService, 'principalOf' | 'endedOf' | 'principalOfUser' | 'port'>;
  /** The feed. Default: there are no events to read. */
  readonly events?: Pick<EventReads, 'connection'>;
  /** Tells subscriptions what happens. Default: nobody does, and there are none. */
  readonly tail?: Pick<EventTail, 'listen' | 'position' | 'outbox'>;
  /** Notes writes that were refused. Default: nobody does. */
  readonly denied?: Pick<DeniedAttempts, 'note'>;
  /** Default: there are none. */
  readonly webhooks?: WebhooksPort;
  /** Default: there are no files. */
  readonly files?: FilesPort;
}
