import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database/index.ts';
import type { CrmModel } from '../model/index.ts';
import { UnenforceableAccess } from './unenforceable-access.ts';

/** What this room needs of the database. */
export type IdentityDatabase = Pick<Database, 'reader' | 'transaction'>;
export type { EntityManager };

/** What sign-in needs of a user; the organisation module declares the rest. */
export interface UserRecord {
  readonly id: string;
  readonly email: string;
  readonly passwordHash?: string | null;
  readonly active: boolean;
  readonly deletedAt?: Date | null;
  readonly team?: { readonly id: string } | null;
  readonly unit?: { readonly id: string; readonly path: string } | null;
}

export interface SessionRecord {
  readonly id: string;
  readonly user: { readonly id: string };
  readonly tokenHash: string;
  readonly expiresAt: Date;
  readonly userAgent?: string | null;
  readonly lastUsedAt: Date;
  readonly deletedAt?: Date | null;
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
  readonly Role: EntityClass<RoleRecord>;
}

/** @throws UnenforceableAccess when the composition lacks one: without users nothing could be permitted. */
export function identityRecords(model: CrmModel): IdentityRecords {
  const classOf = (name: string): never => {
    const entity = model.entities.get(name);
    if (!entity) throw UnenforceableAccess.noEntity(name);
    return entity.class as never;
  };
  return { User: classOf('User'), SignInSession: classOf('SignInSession'), Role: classOf('Role') };
}
