import { roleFacts, type RoleFacts } from '../../database/index.ts';
import { CrmError, type Label } from '../../sdk/index.ts';
import type { CrmConfig } from '../config/crm-options.ts';
import type { Refusal } from './inspect-composition.ts';

/** Why a role of PostgreSQL must not serve requests: whoever gets hold of it could do more than change data. */
export function servingRoleProblems(facts: RoleFacts): Label[] {
  const { role, superuser, bypassesRowSecurity, ownsTables, createsTables } = facts;
  const because = (zh: string, en: string): Label => ({
    zh: `DATABASE_URL 的角色 ${role} ${zh},生产环境不能用它提供服务:请新建普通角色,并用 GUANXI_OWNER_DATABASE_URL 指定表的所有者`,
    en:
      `The role ${role} of DATABASE_URL ${en} and must not serve requests in production: ` +
      'create an ordinary role, and name the owner of the tables in GUANXI_OWNER_DATABASE_URL',
  });
  // A superuser does all the rest as well: said once.
  if (superuser) return [because('是超级用户', 'is a superuser')];
  return [
    ...(bypassesRowSecurity ? [because('可以绕过行级安全(BYPASSRLS)', 'bypasses row security (BYPASSRLS)')] : []),
    ...(ownsTables || createsTables ? [because('拥有表或可以创建表', 'owns tables or may create them')] : []),
  ];
}

/**
 * Looks at the role that is to serve requests. Only production refuses one; the embedded PostgreSQL has its own.
 * @throws DatabaseUnavailable when it cannot be reached
 */
export async function servingRoleRefusal({ databaseUrl, mode }: CrmConfig): Promise<Refusal> {
  if (databaseUrl === null || mode !== 'production') return { heading: null, problems: [] };
  const problems = servingRoleProblems(await roleFacts(databaseUrl));
  return { heading: null, problems };
}

/** The same where there are other reasons already: a database out of reach is one more. */
export async function servingRoleOrOutage(config: CrmConfig): Promise<Refusal> {
  try {
    return await servingRoleRefusal(config);
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    return { heading: null, problems: [error.messages] };
  }
}
