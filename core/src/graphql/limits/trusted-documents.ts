import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { CrmError, type Principal } from '../../sdk/index.ts';

/** Whose operations have to be in the manifest. */
export type TrustedFor = 'anonymous' | 'all';

/** Operations that were known when the client was built: id (the SHA-256 of the text) -> text. */
export interface TrustedDocumentsOptions {
  readonly documents: ReadonlyMap<string, string>;
  readonly for: TrustedFor;
}

/** A caller who may only send known operations sent another one. */
export class NotTrusted extends CrmError {
  constructor() {
    super('OPERATION_NOT_TRUSTED', {
      zh: '此操作不在受信清单中',
      en: 'This operation is not one of the trusted documents',
    });
  }
}

/** Apollo's own words: its clients then send the text as well. */
function notFound(): GraphQLError {
  return new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
}

/** The part of a request that names its operation. */
export interface NamedOperation {
  query?: string | undefined;
  extensions?: Record<string, unknown> | undefined;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function idOf({ extensions }: NamedOperation): string | undefined {
  const persisted = extensions?.['persistedQuery'];
  const id = typeof persisted === 'object' && persisted ? Reflect.get(persisted, 'sha256Hash') : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Runs operations by their id, and nothing else for callers who may send no text of their own. */
export class TrustedDocuments {
  readonly #texts = new Map<string, string>();
  readonly #for: TrustedFor;

  constructor({ documents, for: whom }: TrustedDocumentsOptions) {
    this.#for = whom;
    for (const [id, text] of documents) {
      this.#texts.set(id, text);
      // Codegen writes `sha256:…` and hashes the document as it was written; others send the bare hash, or that of the
      // text in the manifest.
      this.#texts.set(id.replace(/^sha\d+:/, ''), text);
      this.#texts.set(hashOf(text), text);
    }
  }

  /**
   * Puts the text of a known id into the request. Clients register nothing here: a text that comes with its id is
   * taken for a text. Gives what the request has to be refused with.
   */
  admit(request: NamedOperation, principal: Principal | null): CrmError | GraphQLError | null {
    const id = idOf(request);
    const known = id === undefined ? undefined : this.#texts.get(id);
    if (known !== undefined) request.query = known;
    else if (id !== undefined && !request.query) return notFound();
    else if (this.#isBound(principal) && !this.#texts.has(hashOf(request.query ?? ''))) return new NotTrusted();
    if (id !== undefined) {
      const { persistedQuery: _, ...extensions } = request.extensions ?? {};
      request.extensions = extensions;
    }
    return null;
  }

  #isBound(principal: Principal | null): boolean {
    return this.#for === 'all' || principal === null;
  }
}
