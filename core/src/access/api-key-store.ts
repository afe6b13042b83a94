import { livingApiKey } from '../database/index.ts';
import { newRecordId, type NewApiKey } from '../sdk/index.ts';
import { isSecretOf, newApiKeyToken, readApiKeyToken } from './api-key-tokens.ts';
import type { ApiKeyRecord, IdentityDatabase, IdentityRecords } from './identity-records.ts';
import type { RequestOrigin } from './request-origin.ts';
import type { SignInAudit } from './sign-in-audit.ts';

/** A key that works. */
export interface LivingApiKey {
  readonly id: string;
  readonly ownerId: string;
  readonly permissions: readonly string[];
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

type LivingRow = Omit<LivingApiKey, 'id'> & { readonly secretHash: string };

/** API keys in the database. */
export class ApiKeyStore {
  readonly #database: IdentityDatabase;
  readonly #records: IdentityRecords;
  readonly #audit: SignInAudit;

  constructor(database: IdentityDatabase, records: IdentityRecords, audit: SignInAudit) {
    this.#database = database;
    this.#records = records;
    this.#audit = audit;
  }

  /** The key of a token; null: not a token of ours, expired, revoked. */
  async living(token: string): Promise<LivingApiKey | null> {
    const claims = readApiKeyToken(token);
    const row = claims && (await this.#row(claims.id));
    if (!row) return null;
    const { secretHash, ...key } = row;
    return isSecretOf(secretHash, claims.secret) ? { id: claims.id, ...key } : null;
  }

  /** A key that somebody used when asking for work that goes on without the token; null: expired, revoked. */
  async livingById(id: string): Promise<LivingApiKey | null> {
    const row = await this.#row(id);
    return row && { id, ownerId: row.ownerId, permissions: row.permissions, expiresAt: row.expiresAt };
  }

  async #row(id: string): Promise<LivingRow | null> {
    const text = await this.#database.reader.value(livingApiKey, [id], { name: 'guanxi_api_key' });
    return text === null ? null : (JSON.parse(text) as LivingRow);
  }

  /** How many working keys somebody has. */
  countOf(ownerId: string): Promise<number> {
    const where = { owner: ownerId, revokedAt: null, deletedAt: null, expiresAt: { $gt: new Date() } };
    return this.#database.transaction((em) => em.count(this.#records.ApiKey, where));
  }

  async create(ownerId: string, key: NewApiKey, origin: RequestOrigin): Promise<{ id: string; token: string }> {
    const { ApiKey, User } = this.#records;
    const id = newRecordId();
    const { token, secretHash } = newApiKeyToken(id);
    await this.#database.transaction(async (em) => {
      const owner = em.getReference(User, ownerId);
      em.persist(em.create(ApiKey, { id, ...key, owner, secretHash, createdBy: ownerId, updatedBy: ownerId } as never));
      this.#audit.write(em, { action: 'API_KEY_CREATED', userId: ownerId, apiKeyId: id, actor: ownerId, origin });
    });
    return { id, token };
  }

  /** A key with its owner; null: there is none, or it was revoked. */
  find(id: string): Promise<ApiKeyRecord | null> {
    const populate = { populate: ['owner', 'owner.unit'] as never };
    const where = { id, revokedAt: null, deletedAt: null };
    return this.#database.transaction((em) => em.findOne(this.#records.ApiKey, where, populate));
  }

  async revoke({ id, owner }: ApiKeyRecord, actor: string, origin: RequestOrigin): Promise<void> {
    const { ApiKey } = this.#records;
    await this.#database.transaction(async (em) => {
      const changed = { revokedAt: new Date(), updatedBy: actor } as never;
      if ((await em.nativeUpdate(ApiKey, { id, revokedAt: null }, changed)) === 0) return;
      this.#audit.write(em, { action: 'API_KEY_REVOKED', userId: owner.id, apiKeyId: id, actor, origin });
    });
  }
}
