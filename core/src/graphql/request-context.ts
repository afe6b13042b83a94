import DataLoader from 'dataloader';
import type { CrmModel } from '../model/index.ts';
import { readPortOf, type RanStatement, type ReadScope } from '../read/index.ts';
import {
  noFiles,
  type CrmContext,
  type FilesPort,
  type IdentityPort,
  type Language,
  type Logger,
  type Principal,
  type ReadPort,
  type SqlPort,
  type WritePort,
} from '../sdk/index.ts';
import type { WriteScope } from '../write/index.ts';
import type { Engines } from './engines.ts';
import { explanationIn } from './execution/operation-explanation.ts';
import type { ExecutionPath } from './execution/query-executor.ts';
import type { OperationCost } from './operation-cost.ts';
import { OperationDeadline } from './operation-deadline.ts';

/** Who asks, and how. */
export interface RequestCaller {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly requestId: string;
  readonly userAgent?: string;
  /** IP address of the client; absent where this process itself asks. */
  readonly address?: string;
  /** Ends the statements of the operation. Default: it may take as long as it takes. */
  readonly deadline?: OperationDeadline;
  /** A token came, and it is not valid (any more): only signing in is possible. */
  readonly invalidToken?: boolean;
  /** Default: the fastest that the operation allows. All of them give the same answer. */
  readonly path?: ExecutionPath;
  /** May be told how the operation runs, whatever the permissions: whoever owns the process asks. */
  readonly mayExplain?: boolean;
}

type Batch<Key, Value> = (keys: readonly Key[], context: CrmContext) => Promise<readonly (Value | Error)[]>;

/**
 * What resolvers get as context, one per request: what the SDK promises to code, and what generated fields need of
 * the engines. The principal changes when the operation signs somebody in; everything here follows it.
 */
export class RequestContext implements CrmContext, ReadScope {
  readonly masked = new Set<string>();
  readonly cache = new Map<unknown, unknown>();
  readonly language: Language;
  /** Names this request in the log and in masked errors. */
  readonly requestId: string;
  readonly invalidToken: boolean;
  readonly address: string | undefined;
  readonly userAgent: string | undefined;
  readonly deadline: OperationDeadline;
  readonly path: ExecutionPath;
  readonly mayExplain: boolean;
  /** Known when the operation is about to run. */
  cost: OperationCost | null = null;
  readonly read: ReadPort;
  readonly write: WritePort;
  readonly sql: SqlPort;
  readonly identity: IdentityPort;
  readonly files: FilesPort;
  readonly writer: WriteScope;
  /** An object of its own: Apollo runs operations with a shallow copy of the context, and both follow it. */
  private readonly caller: { principal: Principal | null };
  private readonly loaders = new Map<unknown, unknown>();

  constructor(
    readonly model: CrmModel,
    readonly engines: Engines,
    readonly log: Logger,
    {
      principal,
      language,
      requestId,
      userAgent,
      invalidToken = false,
      address,
      deadline,
      path = 'spliced',
      mayExplain = false,
    }: RequestCaller,
  ) {
    this.caller = { principal };
    this.language = language;
    this.requestId = requestId;
    this.invalidToken = invalidToken;
    this.address = address;
    this.path = path;
    this.mayExplain = mayExplain;
    this.userAgent = userAgent;
    this.deadline = deadline ?? new OperationDeadline(0);
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getter below belongs to another object
    const context = this;
    this.writer = {
      get principal() {
        return context.principal;
      },
      language,
      source: 'graphql',
      signal: this.deadline.signal,
    };
    this.read = readPortOf(model, engines.read, this);
    this.write = engines.write.port(this.writer);
    this.sql = engines.read.sqlPort(this);
    this.files = engines.files ?? noFiles;
    this.identity = engines.identity.port({
      principal,
      ...(userAgent !== undefined && { userAgent }),
      ...(address !== undefined && { address }),
      become: (entered) => void (this.caller.principal = entered),
    });
  }

  /** Aborted when the time of the operation is over, or its client has gone. */
  get signal(): AbortSignal {
    return this.deadline.signal;
  }

  get principal(): Principal | null {
    return this.caller.principal;
  }

  get ran(): ((statement: RanStatement) => void) | undefined {
    const explanation = explanationIn(this);
    return explanation && ((statement) => explanation.noteStatement(statement));
  }

  loader<Key, Value>(batch: Batch<Key, Value>): DataLoader<Key, Value> {
    let found = this.loaders.get(batch) as DataLoader<Key, Value> | undefined;
    if (!found) this.loaders.set(batch, (found = new DataLoader<Key, Value>((keys) => batch(keys, this))));
    return found;
  }

  optionsOf<Options>(pluginId: string): Options {
    const plugin = this.model.plugins.find(({ id }) => id === pluginId);
    if (!plugin) throw new Error(`The composition has no plugin ${pluginId}`);
    return plugin.options as Options;
  }
}
