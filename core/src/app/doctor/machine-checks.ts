import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import type { CrmConfig } from '../config/crm-options.ts';
import { fail, ok, warn, type Finding } from './finding.ts';

const MIB = 1024 * 1024;
/** Below, the database soon cannot write. */
const LOW_DISK_MIB = 1024;
const NO_DISK_MIB = 200;

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  const recent = major > 22 || (major === 22 && minor >= 18);
  if (recent) return ok('node', { zh: `Node.js ${version}`, en: `Node.js ${version}` });
  return fail('node', {
    zh: `Node.js ${version}:需要 22.18 以上`,
    en: `Node.js ${version}: 22.18 or newer is needed`,
  });
}

/** The folder itself or the nearest one above it that exists. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(path.dirname(folder));
}

export async function checkDisk(dataFolder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(existing(dataFolder));
  const free = Math.floor((bavail * bsize) / MIB);
  const message = { zh: `${dataFolder} 剩余 ${free} MB`, en: `${free} MB free at ${dataFolder}` };
  if (free < NO_DISK_MIB) return fail('disk', message);
  return free < LOW_DISK_MIB ? warn('disk', message) : ok('disk', message);
}

export function checkDataFolder(dataFolder: string): Finding {
  try {
    accessSync(existing(dataFolder), constants.W_OK | constants.X_OK);
  } catch {
    return fail('data folder', {
      zh: `没有权限写入 ${dataFolder}`,
      en: `${dataFolder} cannot be written`,
    });
  }
  const open = ['secret', 'administrator.json', 'postgres-secrets.json'].filter((name) => {
    const file = path.join(dataFolder, name);
    return existsSync(file) && (statSync(file).mode & 0o077) !== 0;
  });
  if (open.length > 0) {
    return warn('data folder', {
      zh: `其他用户可以读取 ${dataFolder} 中的 ${open.join('、')}:请执行 chmod 600`,
      en: `others may read ${open.join(', ')} in ${dataFolder}: chmod 600`,
    });
  }
  return ok('data folder', { zh: `${dataFolder} 可写`, en: `${dataFolder} can be written` });
}

export function checkSecret(config: CrmConfig): Finding {
  if (config.secret) return ok('secret', { zh: '已设置 GUANXI_SECRET', en: 'GUANXI_SECRET is set' });
  if (config.mode === 'production') {
    return fail('secret', {
      zh: '生产环境必须设置 GUANXI_SECRET(至少 32 个字符)',
      en: 'production needs GUANXI_SECRET, at least 32 characters',
    });
  }
  return ok('secret', {
    zh: '开发模式使用数据目录中生成的密钥',
    en: 'development uses the secret generated in the data folder',
  });
}

/** Error code of listening there; undefined when it works. */
function listenFailure(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ port, host }, () => probe.close(() => resolve(undefined)));
  });
}

/** Whether a server of ours answers on the port. */
async function isGuanxi(port: number, host: string): Promise<boolean> {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    const response = await fetch(`http://${name}:${port}/healthz`, { signal: AbortSignal.timeout(1_000) });
    return response.ok;
  } catch {
    return false;
  }
}

export async function checkPort(port: number, host: string): Promise<Finding> {
  const place = `${host}:${port}`;
  const failure = await listenFailure(port, host);
  if (failure === undefined) return ok('port', { zh: `${place} 可用`, en: `${place} is free` });
  if (failure === 'EADDRINUSE' && (await isGuanxi(port, host))) {
    return ok('port', { zh: `${place} 上有正在运行的服务`, en: `a running server answers on ${place}` });
  }
  return fail('port', { zh: `无法监听 ${place}(${failure})`, en: `cannot listen on ${place} (${failure})` });
}
