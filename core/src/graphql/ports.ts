import type { GraphQLResolveInfo } from 'graphql';
import type { EntityModel } from '../model/index.ts';
import type {
  BulkOutcome,
  Language,
  ListReference,
  Principal,
  RowMode,
  Selection,
  SqlPort,
  WhereInput,
  WriteOutcome,
  WritePort,
} from '../sdk/index.ts';

/** On whose behalf a read runs; one per request. What this room needs of the read room's scope. */
export interface Reader {
  readonly principal: Principal | null;
  readonly language: Language;
  /** Collects `Type.field` of everything that was hidden from the caller. */
  readonly masked: Set<string>;
  /** Things that live as long as the request. */
  readonly cache: Map<unknown, unknown>;
}

export interface PageArguments extends ListReference {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface GroupArguments {
  readonly groupBy: readonly WhereInput[];
  readonly where?: WhereInput;
  readonly having?: WhereInput;
  readonly orderBy?: readonly WhereInput[];
  readonly first?: number;
  readonly after?: string;
}

type Row = object | null;

/** What the schema asks of the read room. Ids are opaque; null is absent or forbidden. */
export interface Reads {
  one(entity: EntityModel, id: string, info: GraphQLResolveInfo, scope: Reader): Promise<Row>;
  many(entity: EntityModel, ids: readonly string[], info: GraphQLResolveInfo, scope: Reader): Promise<Row[]>;
  node(id: string, info: GraphQLResolveInfo, scope: Reader): Promise<Row>;
  nodes(ids: readonly string[], info: GraphQLResolveInfo, scope: Reader): Promise<Row[]>;
  connection(entity: EntityModel, args: PageArguments, info: GraphQLResolveInfo, scope: Reader): Promise<object>;
  groups(entity: EntityModel, args: GroupArguments, info: GraphQLResolveInfo, scope: Reader): Promise<object>;
  rows(
    entity: EntityModel,
    options: ListReference & { readonly select: Selection; readonly first?: number },
    scope: Reader,
  ): Promise<object[]>;
  count(entity: EntityModel, where: WhereInput | undefined, scope: Reader): Promise<number>;
  sqlPort(scope: Reader): SqlPort;
}

/** On whose behalf a write runs, and where it came from. */
export interface Writer {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly source: 'graphql';
}

interface VersionOption {
  readonly ifVersion?: number;
}

/** What the schema asks of the write room. */
export interface Writes {
  create(entity: EntityModel, input: WhereInput, scope: Writer): Promise<WriteOutcome>;
  update(
    entity: EntityModel,
    id: string,
    input: WhereInput,
    options: VersionOption,
    scope: Writer,
  ): Promise<WriteOutcome>;
  delete(entity: EntityModel, id: string, options: VersionOption, scope: Writer): Promise<WriteOutcome>;
  restore(entity: EntityModel, id: string, scope: Writer): Promise<WriteOutcome>;
  purge(entity: EntityModel, id: string, options: VersionOption, scope: Writer): Promise<WriteOutcome>;
  createMany(
    entity: EntityModel,
    inputs: readonly WhereInput[],
    options: { readonly rows?: RowMode; readonly dryRun?: boolean },
    scope: Writer,
  ): Promise<BulkOutcome>;
  upsertMany(
    entity: EntityModel,
    inputs: readonly WhereInput[],
    options: { readonly by?: string; readonly rows?: RowMode; readonly dryRun?: boolean },
    scope: Writer,
  ): Promise<BulkOutcome>;
  bulkUpdate(
    entity: EntityModel,
    where: WhereInput,
    input: WhereInput,
    options: { readonly dryRun?: boolean },
    scope: Writer,
  ): Promise<BulkOutcome>;
  bulkDelete(
    entity: EntityModel,
    where: WhereInput,
    options: { readonly dryRun?: boolean },
    scope: Writer,
  ): Promise<BulkOutcome>;
  port(scope: Writer): WritePort;
}

/** What the server asks of the access room: who is behind a token; null when it is not valid (any more). */
export interface Identities {
  principalOf(accessToken: string): Promise<Principal | null>;
}

/** The rooms behind the schema. */
export interface Engines {
  readonly read: Reads;
  readonly write: Writes;
  readonly identity: Identities;
}
