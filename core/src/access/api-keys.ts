import { parseGlobalId, type CrmModel, type EntityModel } from '../model/index.ts';
import {
  LimitExceeded,
  NotFound,
  NotPermitted,
  permissionsMatching,
  Unauthenticated,
  ValidationError,
  type ApiKeyOutcome,
  type Label,
  type NewApiKey,
  type Principal,
  type UserError,
} from '../sdk/index.ts';
import type { ApiKeyStore } from './api-key-store.ts';
import type { IdentityRecords } from './identity-records.ts';
import { scopeOf } from './permissions.ts';
import type { RequestOrigin } from './request-origin.ts';
import { notWithApiKey } from './sign-in-failed.ts';
import { isWithin } from './within-scope.ts';

const createPermission = 'apiKey:create';
const revokePermission = 'apiKey:revoke';
const maxName = 100;
const maxPermissions = 100;
const maxKeys = 50;
const maxDays = 366;

const nameLabel: Label = { zh: '名称', en: 'Name' };
const permissionsLabel: Label = { zh: '权限', en: 'Permissions' };
const expiryLabel: Label = { zh: '失效时间', en: 'Expires at' };
const keysLabel: Label = { zh: '有效的 API 密钥数', en: 'Working API keys' };

/** Making and revoking API keys: who may, and what a key may be. */
export class ApiKeys {
  readonly #model: CrmModel;
  readonly #entity: EntityModel;
  readonly #store: ApiKeyStore;

  constructor(model: CrmModel, records: IdentityRecords, store: ApiKeyStore) {
    this.#model = model;
    this.#entity = model.entityOf(records.ApiKey as never);
    this.#store = store;
  }

  async create(principal: Principal | null, key: NewApiKey, origin: RequestOrigin): Promise<ApiKeyOutcome> {
    if (!principal) throw new Unauthenticated();
    const refused = this.#refusal(principal, key);
    if (refused) return { id: null, token: null, errors: [refused] };
    const count = await this.#store.countOf(principal.userId);
    if (count >= maxKeys) {
      return { id: null, token: null, errors: [LimitExceeded.of(keysLabel, count + 1, maxKeys)] };
    }
    const asked = { name: key.name.trim(), permissions: [...new Set(key.permissions)], expiresAt: key.expiresAt };
    return { ...(await this.#store.create(principal.userId, asked, origin)), errors: [] };
  }

  /** @param revoked told the uuid of the key before it is answered */
  async revoke(
    principal: Principal | null,
    id: string,
    origin: RequestOrigin,
    revoked: (id: string) => void,
  ): Promise<readonly UserError[]> {
    if (!principal) throw new Unauthenticated();
    if (principal.apiKeyId !== undefined) return [notWithApiKey()];
    const parsed = parseGlobalId(this.#model, id);
    const key = parsed?.entity === this.#entity ? await this.#store.find(parsed.uuid) : null;
    const scope = scopeOf(principal, revokePermission);
    const isOwn = key?.owner.id === principal.userId;
    if (!key || !(isOwn || (scope && isWithin(scope, key.owner, principal))))
      return [NotFound.record(this.#entity.label)];
    await this.#store.revoke(key, principal.userId, origin);
    revoked(key.id);
    return [];
  }

  #refusal(principal: Principal, { name, permissions, expiresAt }: NewApiKey): UserError | null {
    // A key that makes keys would live on after it was revoked.
    if (principal.apiKeyId !== undefined) return notWithApiKey();
    if (!scopeOf(principal, createPermission)) return NotPermitted.action(createPermission);
    return nameProblem(name) ?? permissionsProblem(permissions, principal) ?? expiryProblem(expiresAt);
  }
}

function nameProblem(name: string): ValidationError | null {
  const trimmed = name.trim();
  if (trimmed === '') return ValidationError.required('name', nameLabel);
  if (trimmed.length > maxName) return ValidationError.tooLong('name', nameLabel, trimmed.length, maxName);
  if (trimmed.isWellFormed() && !trimmed.includes('\0')) return null;
  return ValidationError.invalid('name', nameLabel, { zh: '有效文本', en: 'well-formed text' });
}

function permissionsProblem(patterns: readonly string[], { grants }: Principal): UserError | null {
  if (patterns.length === 0) return ValidationError.required('permissions', permissionsLabel);
  if (patterns.length > maxPermissions) {
    return LimitExceeded.of(permissionsLabel, patterns.length, maxPermissions, ['permissions']);
  }
  const at = patterns.findIndex((pattern) => permissionsMatching(pattern, grants.keys()).length === 0);
  if (at === -1) return null;
  return new ValidationError(
    'INVALID',
    {
      zh: `权限(permissions)第 ${at + 1} 项无效:应为您拥有的权限或其通配,例如 account:read、account:*`,
      en: `Permissions, item ${at + 1}: expected a permission that you have, or a pattern of such, as account:read, account:*`,
    },
    { path: ['permissions', String(at)] },
  );
}

function expiryProblem(expiresAt: Date): ValidationError | null {
  const days = (expiresAt.getTime() - Date.now()) / (24 * 60 * 60 * 1000);
  if (days > 0 && days <= maxDays) return null;
  return ValidationError.invalid('expiresAt', expiryLabel, {
    zh: '将来的时间,最长一年',
    en: 'a time in the future, at most a year ahead',
  });
}
