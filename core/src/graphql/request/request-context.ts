import DataLoader from 'dataloader';
import type { CancelSignal, SqlRunner } from '../../database/index.ts';
import { contributionsTo, isFeatureEnabled, type CrmModel } from '../../model/index.ts';
import type { RanStatement, ReadScope } from '../../read/index.ts';
import type {
  Contributed,
  CrmContext,
  ExtensionPoint,
  FeatureFlag,
  FeatureName,
  FilesPort,
  IdentityPort,
  JobsPort,
  Language,
  Logger,
  MatchingPort,
  Principal,
  ReadPort,
  SqlPort,
  WebhooksPort,
  WritePort,
} from '../../sdk/index.ts';
import type { WriteScope } from '../../write/index.ts';
import type { Engines } from './engines.ts';
import { explanationIn } from '../execution/operation-explanation.ts';
import type { ExecutionPath } from '../execution/query-executor.ts';
import { unkeyedIdentity } from '../idempotency/unkeyed-identity.ts';
import type { Subscriber } from '../live/subscriber.ts';
import type { OperationCost } from '../limits/operation-cost.ts';
import { OperationDeadline } from '../limits/operation-deadline.ts';
import { RequestPorts } from './request-ports.ts';

/** Who asks, and how. */
export interface RequestCaller {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly requestId: string;
  readonly userAgent?: string | undefined;
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
  /** Takes what a subscription tells. Default: nobody does, and subscriptions are refused. */
  readonly subscriber?: Subscriber;
  /** Of the header `Idempotency-Key`: stands for every mutation of the operation that has none of its own. */
  readonly idempotencyKey?: string | undefined;
}

type Batch<Key, Value> = (keys: readonly Key[], context: CrmContext) => Promise<readonly (Value | Error)[]>;

interface Caller {
  principal: Principal | null;
}

/**
 * For whom an operation writes. A class: a literal with a getter would be a shape of its own in every request, and V8
 * keeps what a shape refers to, here the whole request, until the next full collection.
 */
class CallerWrites implements WriteScope {
  readonly source = 'graphql';

  constructor(
    private readonly caller: Caller,
    readonly language: Language,
    private readonly deadline: OperationDeadline,
  ) {}

  get principal(): Principal | null {
    return this.caller.principal;
  }

  get signal(): CancelSignal {
    return this.deadline.signal;
  }
}

/**
 * What resolvers get as context, one per request: what the SDK promises to code, and what generated fields need of
 * the engines. The principal changes when the operation signs somebody in; everything here follows it.
 */
export class RequestContext implements CrmContext, ReadScope {
  readonly masked = new Set<string>();
  /** Records that were asked for by id and live on as others. */
  readonly merged: { readonly id: string; readonly into: string }[] = [];
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
  readonly idempotencyKey: string | undefined;
  readonly subscriber: Subscriber | undefined;
  /** Known when the operation is about to run. */
  cost: OperationCost | null = null;
  /** Whether the answer says what PostgreSQL expects its statements to cost. */
  tellsPlannedCost = false;
  readonly writer: WriteScope;
  /** An object of its own: Apollo runs operations with a shallow copy of the context, and both follow it. */
  private readonly caller: Caller;
  private readonly ports: RequestPorts;
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
      idempotencyKey,
      subscriber,
    }: RequestCaller,
  ) {
    this.caller = { principal };
    this.language = language;
    this.requestId = requestId;
    this.invalidToken = invalidToken;
    this.address = address;
    this.path = path;
    this.mayExplain = mayExplain;
    this.idempotencyKey = idempotencyKey;
    this.subscriber = subscriber;
    this.userAgent = userAgent;
    this.deadline = deadline ?? new OperationDeadline(0);
    this.writer = new CallerWrites(this.caller, language, this.deadline);
    this.ports = new RequestPorts({
      ...{ model, engines, reads: this, writes: this.writer },
      identity: () =>
        engines.identity.port({
          principal,
          ...(userAgent !== undefined && { userAgent }),
          ...(address !== undefined && { address }),
          become: (entered) => void (this.caller.principal = entered),
        }),
    });
  }

  get read(): ReadPort {
    return this.ports.read;
  }

  get write(): WritePort {
    return this.ports.write;
  }

  get sql(): SqlPort {
    return this.ports.sql;
  }

  get duplicates(): MatchingPort {
    return this.ports.duplicates;
  }

  get identity(): IdentityPort {
    return this.ports.identity;
  }

  get files(): FilesPort {
    return this.ports.files;
  }

  get jobs(): JobsPort {
    return this.ports.jobs;
  }

  get webhooks(): WebhooksPort {
    return this.ports.webhooks;
  }

  /** Aborted when the time of the operation is over, or its client has gone. */
  get signal(): CancelSignal {
    return this.deadline.signal;
  }

  get principal(): Principal | null {
    return this.caller.principal;
  }

  get ran(): ((statement: RanStatement) => void) | undefined {
    const explanation = explanationIn(this);
    return explanation && ((statement) => explanation.noteStatement(statement));
  }

  /**
   * The same caller inside a transaction: reads see what it wrote, and nothing that they keep outlives it. Identity has
   * no part in it.
   */
  within(runner: SqlRunner): RequestContext {
    const cache = new Map<unknown, unknown>();
    const own = { runner, cache, loaders: new Map<unknown, unknown>() };
    const inside = Object.assign(Object.create(this) as RequestContext, own);
    const { model, engines, writer: writes } = this;
    const identity = (): IdentityPort => unkeyedIdentity;
    return Object.assign(inside, { ports: new RequestPorts({ model, engines, reads: inside, writes, identity }) });
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

  contributions<Value>(point: ExtensionPoint<Value>): readonly Contributed<Value>[] {
    return contributionsTo(this.model, point);
  }

  isEnabled(feature: FeatureFlag | FeatureName): boolean {
    return isFeatureEnabled(this.model, feature);
  }
}
