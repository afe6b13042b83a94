import { roleFacts, type RoleFacts } from '../../database/index.ts';
import type { Crm } from '../crm.ts';
import type { DatabaseUrls } from '../crm.ts';
import { stateOf } from '../start-check/database-refusal.ts';
import { servingRoleProblems } from '../start-check/serving-role.ts';
import { because, fail, ok, warn, type Finding } from './finding.ts';

function checkCtype({ ctype }: RoleFacts): Finding {
  const message = { zh: `字符分类 ${ctype}`, en: `character classification ${ctype}` };
  if (/utf-?8/i.test(ctype)) return ok('ctype', message);
  return fail('ctype', {
    zh: `字符分类为 ${ctype}:中文检索将不起作用,请用 UTF-8 的 LC_CTYPE 重建数据库`,
    en: `character classification ${ctype}: Chinese text cannot be searched; create the database with a UTF-8 LC_CTYPE`,
  });
}

function checkTrigrams({ trigrams }: RoleFacts): Finding {
  if (trigrams === 'absent') {
    return warn('pg_trgm', {
      zh: '服务器没有扩展 pg_trgm:请安装 postgresql-contrib',
      en: 'the server lacks the extension pg_trgm: install postgresql-contrib',
    });
  }
  return ok('pg_trgm', trigrams === 'installed' ? { zh: '已安装', en: 'installed' } : { zh: '可用', en: 'available' });
}

function checkServingRole(facts: RoleFacts, production: boolean): Finding[] {
  const { role, superuser, bypassesRowSecurity } = facts;
  const problems = servingRoleProblems(facts);
  if (production && problems.length > 0) return problems.map((problem) => fail('serving role', problem));
  // Elsewhere one role for everything is how people begin.
  if (!superuser && !bypassesRowSecurity) {
    return [ok('serving role', { zh: `${role},非超级用户`, en: `${role}, not a superuser` })];
  }
  return [
    warn('serving role', {
      zh: `${role} 是超级用户或可绕过行级安全:请用普通角色提供服务`,
      en: `${role} is a superuser or bypasses row security: serve requests with an ordinary role`,
    }),
  ];
}

function checkOwner({ role, superuser, createsTables }: RoleFacts): Finding {
  if (!createsTables) {
    return fail('owner role', {
      zh: `${role} 不能创建表:请用 GUANXI_OWNER_DATABASE_URL 指定所有者`,
      en: `${role} may not create tables: name the owner in GUANXI_OWNER_DATABASE_URL`,
    });
  }
  if (superuser) {
    return warn('owner role', {
      zh: `${role} 是超级用户,迁移不需要`,
      en: `${role} is a superuser; migrating needs none`,
    });
  }
  return ok('owner role', { zh: `${role},可以创建表`, en: `${role}, may create tables` });
}

async function checkMigrations(crm: Crm): Promise<Finding> {
  try {
    const pending = await crm.pendingMigrations();
    if (pending.length === 0) return ok('migrations', { zh: '全部已执行', en: 'all applied' });
    const names = pending.join(', ');
    return warn('migrations', {
      zh: `${pending.length} 个待执行(${names}):guanxi migrate 或下次启动时执行`,
      en: `${pending.length} pending (${names}): applied by guanxi migrate or the next start`,
    });
  } catch (error) {
    return because('migrations', error); // one was changed after it was applied
  }
}

/** Each finding of its own, so that a program counts them. */
async function checkState(crm: Crm, ownerUrl: string): Promise<Finding[]> {
  try {
    const { problems, orphans, warnings } = await stateOf(crm.model, ownerUrl);
    return [
      ...problems.map((problem) => fail('plugins', problem)),
      ...[...orphans, ...warnings].map((warning) => warn('plugins', warning)),
    ];
  } catch (error) {
    return [because('plugins', error)];
  }
}

async function checkSchema(crm: Crm): Promise<Finding> {
  try {
    const difference = await crm.schemaDifference();
    if (difference.trim() === '') return ok('tables', { zh: '与实体一致', en: 'as the entities say' });
    const [first = ''] = difference.trim().split('\n');
    const owner = ownerOf(crm, first);
    return fail('tables', {
      zh: `与实体不一致,例如:${first};请运行 guanxi migration create ${owner}`,
      en: `not as the entities say, for example: ${first} Run guanxi migration create ${owner}`,
    });
  } catch (error) {
    return because('tables', error);
  }
}

/** Id of the plugin whose table a statement is about. */
function ownerOf({ model }: Crm, statement: string): string {
  const table = /"([^"]+)"/.exec(statement.replace(/^create (unique )?index "[^"]+" on /, ''))?.[1];
  const rows = [...model.entities.values(), ...model.slots];
  return rows.find((row) => row.table === table)?.owner ?? '<plugin>';
}

/** Looks at the database: server, roles, migrations, tables. Changes nothing. */
export async function checkDatabase(crm: Crm): Promise<Finding[]> {
  let urls: DatabaseUrls;
  let serving: RoleFacts;
  let owner: RoleFacts;
  try {
    urls = await crm.connect();
    serving = await roleFacts(urls.url);
    owner = await roleFacts(urls.ownerUrl);
  } catch (error) {
    return [because('database', error)];
  }
  const migrations = await checkMigrations(crm);
  // Without its migrations every table differs: said already.
  const complete = migrations.status === 'ok';
  return [
    ok('database', { zh: `PostgreSQL ${serving.serverVersion}`, en: `PostgreSQL ${serving.serverVersion}` }),
    checkCtype(serving),
    checkTrigrams(owner),
    ...checkServingRole(serving, crm.config.mode === 'production'),
    checkOwner(owner),
    migrations,
    ...(await checkState(crm, urls.ownerUrl)),
    ...(complete ? [await checkSchema(crm)] : []),
  ];
}
