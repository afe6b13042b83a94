import { usableRoleFacts } from '../../database/index.ts';
import { CrmError } from '../../sdk/index.ts';
import type { CrmConfig } from '../config/crm-options.ts';
import type { DatabaseAccess } from './database-access.ts';

/** The role of an own server must not be used as it is. */
export class ServingRoleRefused extends CrmError {
  static superuser(role: string): ServingRoleRefused {
    return new ServingRoleRefused('SERVING_ROLE_SUPERUSER', {
      zh: `DATABASE_URL 的角色 ${role} 是超级用户,生产环境不能用它提供服务:请新建普通角色,并用 GUANXI_OWNER_DATABASE_URL 指定表的所有者`,
      en:
        `The role ${role} of DATABASE_URL is a superuser and must not serve requests in production: ` +
        'create an ordinary role, and name the owner of the tables in GUANXI_OWNER_DATABASE_URL',
    });
  }
}

/** Migrations are pending and nobody who may apply them is known. */
export class OwnerMissing extends CrmError {
  static toApply(pending: readonly string[]): OwnerMissing {
    const names = pending.join(', ');
    return new OwnerMissing('OWNER_MISSING', {
      zh: `有待执行的迁移(${names}),而 DATABASE_URL 的角色不能创建表:请用 GUANXI_OWNER_DATABASE_URL 指定所有者`,
      en:
        `Migrations are pending (${names}) and the role of DATABASE_URL may not create tables: ` +
        'name the owner in GUANXI_OWNER_DATABASE_URL',
    });
  }
}

/**
 * Checks an own PostgreSQL: reached, admitted, new enough, and the serving role is no superuser (refused in
 * production; elsewhere opening the database warns).
 */
export async function ownServerAccess(config: CrmConfig & { readonly databaseUrl: string }): Promise<DatabaseAccess> {
  const url = config.databaseUrl;
  const ownerUrl = config.ownerDatabaseUrl ?? url;
  const asServing = usableRoleFacts(url);
  const asOwner = ownerUrl === url ? asServing : usableRoleFacts(ownerUrl);
  asOwner.catch(() => {}); // told below, after what is wrong with the serving role
  const { role, superuser, server } = await asServing;
  if (superuser && config.mode === 'production') throw ServingRoleRefused.superuser(role);
  const owner = await asOwner;
  return {
    url,
    server,
    ownerUrl,
    mayMigrate: owner.createsTables,
    // A superuser has no rights to be given, and another role needs them on what the owner creates.
    ...(owner.role !== role && !superuser && { appRole: role }),
    release: () => Promise.resolve(),
  };
}
