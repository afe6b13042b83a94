import type { Principal } from '../sdk/index.ts';
import type { AccessTokens } from './access-tokens.ts';
import { principalOfKey } from './api-key-principal.ts';
import type { ApiKeyStore } from './api-key-store.ts';
import { isApiKeyToken } from './api-key-tokens.ts';
import type { Credential, CredentialReader } from './credential.ts';
import type { ForeignTokens } from './foreign-tokens.ts';
import type { IdentityDatabase, IdentityRecords } from './identity-records.ts';
import type { LastUses } from './last-uses.ts';
import type { PrincipalSource } from './principal-source.ts';
import { spelledEmail } from './spelled-email.ts';

export interface CredentialReaderParts {
  readonly database: IdentityDatabase;
  readonly records: IdentityRecords;
  readonly tokens: AccessTokens;
  readonly apiKeys: ApiKeyStore;
  readonly foreign: ForeignTokens;
  readonly principals: PrincipalSource;
  readonly uses: LastUses;
}

/** A signature of others is checked again after this long: their keys may have been withdrawn. */
const foreignCheckedMs = 60_000;

/** Checks whatever comes as `Authorization: Bearer …`: an access token, an API key, a token of another issuer. */
export function credentialReader(parts: CredentialReaderParts): CredentialReader {
  return (token) => {
    if (isApiKeyToken(token)) return ofApiKey(token, parts);
    return ofSession(token, parts) ?? ofForeign(token, parts);
  };
}

function ofSession(token: string, { tokens, principals, uses }: CredentialReaderParts): Credential | null {
  const claims = tokens.verify(token);
  if (!claims) return null;
  const { userId, sessionId } = claims;
  return {
    ...{ userId, sessionId, checkedUntil: claims.expiresAt },
    async load(): Promise<Principal | null> {
      const principal = await principals.ofSession(claims);
      if (principal) uses.note('sign_in_session', sessionId);
      return principal && { ...principal, sessionId };
    },
  };
}

async function ofApiKey(token: string, parts: CredentialReaderParts): Promise<Credential | null> {
  const { apiKeys, principals, uses } = parts;
  const key = await apiKeys.living(token);
  if (!key) return null;
  return {
    ...{ userId: key.ownerId, apiKeyId: key.id, checkedUntil: key.expiresAt },
    async load(): Promise<Principal | null> {
      const current = await apiKeys.living(token);
      const owner = current && (await principals.ofUser(current.ownerId));
      if (!owner) return null;
      uses.note('api_key', current.id);
      return principalOfKey(owner, current.id, current.permissions);
    },
  };
}

async function ofForeign(token: string, parts: CredentialReaderParts): Promise<Credential | null> {
  const { foreign, database, records, principals } = parts;
  const claims = await foreign.verify(token);
  if (!claims) return null;
  const value = claims.by === 'email' ? spelledEmail(claims.value) : claims.value;
  const where = { [claims.by]: value, active: true, deletedAt: null };
  const user = await database.transaction((em) => em.findOne(records.User, where));
  if (!user) return null;
  return {
    ...{ userId: user.id, checkedUntil: Math.min(claims.expiresAt, Date.now() + foreignCheckedMs) },
    load: () => principals.ofUser(user.id),
  };
}
