import { checkServer, roleFacts } from '../../database/index.ts';
import { CrmError, type Logger } from '../../sdk/index.ts';
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

/**
 * Checks an own PostgreSQL: reached, admitted, new enough, and the serving role is no superuser (refused in
 * production, warned about otherwise).
 */
export async function ownServerAccess(
  config: CrmConfig & { readonly databaseUrl: string },
  log: Logger,
): Promise<DatabaseAccess> {
  const url = config.databaseUrl;
  const ownerUrl = config.ownerDatabaseUrl ?? url;
  const { superuser } = await checkServer(url);
  const { role } = await roleFacts(url);
  if (superuser) {
    const refusal = ServingRoleRefused.superuser(role);
    if (config.mode === 'production') throw refusal;
    log.warn({ role }, refusal.message);
  }
  if (ownerUrl === url) return { url, ownerUrl, kind: 'own', release: () => Promise.resolve() };
  await checkServer(ownerUrl);
  // Its limits are checked where rights are granted; a superuser has none to check.
  const appRole = superuser ? undefined : role;
  return { url, ownerUrl, appRole, kind: 'own', release: () => Promise.resolve() };
}
