import { CrmError } from '../sdk/index.ts';

interface Coded {
  readonly code?: unknown;
  readonly message: string;
  readonly errors?: readonly unknown[];
}

const isCoded = (error: unknown): error is Coded =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';

/** SQLSTATE of PostgreSQL or error name of the system (`ECONNREFUSED`), if there is one. */
export function errorCode(error: unknown): string | undefined {
  if (!isCoded(error)) return undefined;
  // Node tries every address of a host name and wraps what it got.
  const code = error.code ?? (error.errors?.[0] as Coded | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

const connectionCodes = /^(ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE|ENOENT|08|57P0|53300)/;
const connectionTexts = /connection terminated|timeout exceeded when trying to connect|not queryable|connection ended/i;

/** The database could not be reached or went away; nothing is known about the statement itself. */
export function isConnectionFailure(error: unknown): boolean {
  if (!isCoded(error)) return false;
  return connectionCodes.test(errorCode(error) ?? '') || connectionTexts.test(error.message);
}

/** The database cannot be used: not reached, not admitted, too old. The text never holds the password. */
export class DatabaseUnavailable extends CrmError {
  static invalidUrl(): DatabaseUnavailable {
    return new DatabaseUnavailable('DATABASE_URL_INVALID', {
      zh: '数据库地址无效:格式应为 postgresql://用户:密码@主机:端口/数据库',
      en: 'The database URL is not valid: expected postgresql://user:password@host:port/database',
    });
  }

  static tooOld(place: string, version: string, needed: number): DatabaseUnavailable {
    return new DatabaseUnavailable('DATABASE_TOO_OLD', {
      zh: `${place} 的 PostgreSQL 版本是 ${version}:至少需要 ${needed}`,
      en: `PostgreSQL of ${place} is version ${version}: ${needed} or newer is needed`,
    });
  }

  static notUtf8(place: string, encoding: string): DatabaseUnavailable {
    return new DatabaseUnavailable('DATABASE_NOT_UTF8', {
      zh: `${place} 的编码是 ${encoding}:必须是 UTF8`,
      en: `The encoding of ${place} is ${encoding}: it must be UTF8`,
    });
  }

  /** What the driver or the server said, as a sentence that names what to mend. */
  static from(place: string, cause: unknown): DatabaseUnavailable {
    const reason = reasons.find(({ codes }) => codes.test(errorCode(cause) ?? ''));
    const said = isCoded(cause) ? cause.message : String(cause);
    const zh = reason?.zh ?? `无法使用(${said})`;
    const en = reason?.en ?? `it cannot be used (${said})`;
    return new DatabaseUnavailable(
      reason?.code ?? 'DATABASE_UNAVAILABLE',
      { zh: `数据库 ${place}:${zh}`, en: `Database ${place}: ${en}` },
      { cause },
    );
  }
}

const reasons = [
  {
    codes: /^ECONNREFUSED|^ENOENT/,
    code: 'DATABASE_REFUSED',
    zh: '拒绝连接:PostgreSQL 是否已启动,端口是否正确?',
    en: 'the connection was refused: is PostgreSQL running there, and is the port right?',
  },
  {
    codes: /^ENOTFOUND|^EAI_AGAIN/,
    code: 'DATABASE_HOST_UNKNOWN',
    zh: '找不到该主机名',
    en: 'the host name is not known',
  },
  {
    codes: /^28/,
    code: 'DATABASE_AUTHENTICATION',
    zh: '用户名或密码不被接受',
    en: 'the user or the password was not accepted',
  },
  { codes: /^3D000/, code: 'DATABASE_MISSING', zh: '该数据库不存在', en: 'there is no such database' },
  { codes: /^42501/, code: 'DATABASE_NOT_PERMITTED', zh: '没有连接权限', en: 'this user may not connect' },
  { codes: /^53300/, code: 'DATABASE_FULL', zh: '连接数已满', en: 'all connections of the server are taken' },
  { codes: /^57P03/, code: 'DATABASE_STARTING', zh: '正在启动或恢复', en: 'it is starting up or recovering' },
];

/** A statement ran longer than the configured time and was cancelled. */
export class StatementTimedOut extends CrmError {
  static after(milliseconds: number, cause: unknown): StatementTimedOut {
    return new StatementTimedOut(
      'TIMEOUT',
      {
        zh: `数据库语句超过 ${milliseconds} 毫秒,已取消`,
        en: `A database statement took longer than ${milliseconds} ms and was cancelled`,
      },
      { cause },
    );
  }
}

/** The migrations of the composition and those of the database do not fit together, or one failed. */
export class MigrationError extends CrmError {
  static changed(name: string): MigrationError {
    return new MigrationError('MIGRATION_CHANGED', {
      zh: `迁移 ${name} 在执行之后被修改:请恢复原文,把改动写成新的迁移`,
      en: `The migration ${name} was changed after it was applied: restore its text and put the change into a new one`,
    });
  }

  static outOfOrder(name: string, applied: string): MigrationError {
    return new MigrationError('MIGRATION_OUT_OF_ORDER', {
      zh: `迁移 ${name} 排在已执行的 ${applied} 之前:请改名,使其排在最后`,
      en: `The migration ${name} stands before ${applied}, which is already applied: rename it so that it comes last`,
    });
  }

  static badName(name: string): MigrationError {
    return new MigrationError('MIGRATION_BAD_NAME', {
      zh: `迁移名 ${name} 无效:应为“NNNN_说明”(小写字母、数字、下划线),按编号递增且不重复`,
      en: `The migration name ${name} is not valid: expected NNNN_what (a-z, 0-9, _), ascending, each once`,
    });
  }

  /** @param statements that lose data */
  static losesData(name: string, statements: readonly string[]): MigrationError {
    const list = statements.join('; ');
    return new MigrationError('MIGRATION_LOSES_DATA', {
      zh: `迁移 ${name} 会丢失数据(${list}):请先备份,再运行 guanxi migrate --allow-loss ${name}`,
      en: `The migration ${name} loses data (${list}): make a backup, then run guanxi migrate --allow-loss ${name}`,
    });
  }

  /** @param text the SQL that was run: the message shows the line that PostgreSQL points at */
  static failed(name: string, text: string, cause: unknown): MigrationError {
    const said = isCoded(cause) ? cause.message : String(cause);
    const { position, detail } = (cause ?? {}) as { position?: string; detail?: string };
    const before = position ? text.slice(0, Number(position) - 1).split('\n') : undefined;
    const line = before && text.split('\n')[before.length - 1]?.trim();
    const at = before ? ` [${before.length}: ${line}]` : '';
    const more = detail ? ` (${detail})` : '';
    return new MigrationError(
      'MIGRATION_FAILED',
      {
        zh: `迁移 ${name} 失败,已全部撤销:${said}${more}${at}`,
        en: `The migration ${name} failed and was undone: ${said}${more}${at}`,
      },
      { cause },
    );
  }
}
