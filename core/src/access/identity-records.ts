import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database/index.ts';
import type { CrmModel } from '../model/index.ts';
import type { AnyReference } from '../sdk/index.ts';
import { UnenforceableAccess } from './unenforceable-access.ts';

/** What this room needs of the database. */
export type IdentityDatabase = Pick<Database, 'reader' | 'transaction' | 'unit'>;
export type { EntityManager };

/** What sign-in needs of a user; the organisation module declares the rest. */
export interface UserRecord {
  readonly id: string;
  readonly version: number;
  readonly email: string;
  readonly externalId?: string | null;
  readonly passwordHash?: string | null;
  readonly active: boolean;
  readonly deletedAt?: Date | null;
  readonly team?: { readonly id: string } | null;
  readonly unit?: { readonly id: string; readonly path: string } | null;
  readonly managerPath?: string | null;
}

export interface SessionRecord {
  readonly id: string;
  readonly user: UserRecord;
  readonly tokenHash: string;
  readonly generation: number;
  readonly rotatedAt?: Date | null;
  readonly expiresAt: Date;
  readonly userAgent?: string | null;
  readonly address?: string | null;
  readonly lastUsedAt: Date;
  readonly deletedAt?: Date | null;
}

export interface ApiKeyRecord {
  readonly id: string;
  readonly name: string;
  readonly owner: UserRecord;
  readonly permissions: readonly string[];
  readonly expiresAt: Date;
  readonly lastUsedAt?: Date | null;
  readonly revokedAt?: Date | null;
  readonly secretHash: string;
  readonly createdBy?: string | null;
  readonly deletedAt?: Date | null;
}

export interface AuditRecord {
  readonly subject: AnyReference;
  readonly action: string;
  readonly source: string;
  readonly changes: string;
  readonly createdBy?: string | null;
  readonly address?: string | null;
  readonly userAgent?: string | null;
}

export interface RoleRecord {
  readonly id: string;
  readonly name: string;
  readonly externalId?: string | null;
  readonly deletedAt?: Date | null;
}

/** The entities of the organisation module that say who somebody is. */
export interface IdentityRecords {
  readonly User: EntityClass<UserRecord>;
  readonly SignInSession: EntityClass<SessionRecord>;
  readonly ApiKey: EntityClass<ApiKeyRecord>;
  readonly AuditEntry: EntityClass<AuditRecord>;
  readonly Role: EntityClass<RoleRecord>;
}

/** @throws UnenforceableAccess when the composition lacks one: without users nothing could be permitted. */
export function identityRecords(model: CrmModel): IdentityRecords {
  const classOf = (name: string): never => {
    const entity = model.entities.get(name);
    if (!entity) throw UnenforceableAccess.noEntity(name);
    return entity.class as never;
  };
  return {
    User: classOf('User'),
    SignInSession: classOf('SignInSession'),
    ApiKey: classOf('ApiKey'),
    AuditEntry: classOf('AuditEntry'),
    Role: classOf('Role'),
  };
}
