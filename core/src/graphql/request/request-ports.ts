import { readPortOf, type ReadScope } from '../../read/index.ts';
import {
  noFiles,
  noWebhooks,
  type FilesPort,
  type IdentityPort,
  type JobsPort,
  type MatchingPort,
  type ReadPort,
  type SqlPort,
  type WebhooksPort,
  type WritePort,
} from '../../sdk/index.ts';
import type { CrmModel } from '../../model/index.ts';
import type { WriteScope } from '../../write/index.ts';
import type { Engines } from './engines.ts';

/** For whom the ports of a request act. */
export interface PortScopes {
  readonly model: CrmModel;
  readonly engines: Engines;
  readonly reads: ReadScope;
  readonly writes: WriteScope;
  readonly identity: () => IdentityPort;
}

/** What the engines offer code in one request. Each is made when code asks for it: most requests run none. */
export class RequestPorts {
  readonly #scopes: PortScopes;
  #read: ReadPort | undefined;
  #write: WritePort | undefined;
  #sql: SqlPort | undefined;
  #duplicates: MatchingPort | undefined;
  #jobs: JobsPort | undefined;
  #identity: IdentityPort | undefined;

  constructor(scopes: PortScopes) {
    this.#scopes = scopes;
  }

  get read(): ReadPort {
    const { model, engines, reads } = this.#scopes;
    return (this.#read ??= readPortOf(model, engines.read, reads));
  }

  get write(): WritePort {
    const { engines, writes } = this.#scopes;
    return (this.#write ??= engines.write.port(writes));
  }

  get sql(): SqlPort {
    const { engines, reads } = this.#scopes;
    return (this.#sql ??= engines.read.sqlPort(reads));
  }

  get duplicates(): MatchingPort {
    const { engines, reads } = this.#scopes;
    return (this.#duplicates ??= engines.read.matchingPort(reads));
  }

  get jobs(): JobsPort {
    const { engines, writes } = this.#scopes;
    return (this.#jobs ??= engines.write.jobs(writes));
  }

  get identity(): IdentityPort {
    return (this.#identity ??= this.#scopes.identity());
  }

  get files(): FilesPort {
    return this.#scopes.engines.files ?? noFiles;
  }

  get webhooks(): WebhooksPort {
    return this.#scopes.engines.webhooks ?? noWebhooks;
  }
}
