import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CrmError, type Label } from '../sdk/index.ts';

const minLength = 32;
const fileName = 'secret';

/** The server must not start: there is no secret to sign tokens with, or one that can be guessed. */
export class SecretProblem extends CrmError {
  constructor(message: Label) {
    super('SECRET_PROBLEM', message);
  }

  static missing(): SecretProblem {
    return new SecretProblem({
      zh: `生产环境必须设置 GUANXI_SECRET(至少 ${minLength} 个字符),例如 openssl rand -base64 48 的输出`,
      en: `In production GUANXI_SECRET must be set (at least ${minLength} characters), e.g. what openssl rand -base64 48 prints`,
    });
  }

  static tooShort(length: number): SecretProblem {
    return new SecretProblem({
      zh: `GUANXI_SECRET 有 ${length} 个字符,至少需要 ${minLength} 个`,
      en: `GUANXI_SECRET has ${length} characters, at least ${minLength} are needed`,
    });
  }

  static damaged(path: string): SecretProblem {
    return new SecretProblem({
      zh: `${path} 中的密钥不完整:请删除该文件,所有人需重新登录`,
      en: `The secret in ${path} is not whole: delete the file, then everybody signs in again`,
    });
  }
}

/**
 * The secret that tokens are signed with: `GUANXI_SECRET`. Development without one makes its own and keeps it in the
 * data folder, readable by its owner only.
 * @throws SecretProblem in production without a secret, and wherever the one that is set is too short
 */
export function requireSecret(
  env: Readonly<Record<string, string | undefined>>,
  mode: 'production' | 'development',
  dataFolder: string,
): string {
  const given = env['GUANXI_SECRET'];
  if (given !== undefined && given !== '') {
    if (given.length < minLength) throw SecretProblem.tooShort(given.length);
    return given;
  }
  if (mode === 'production') throw SecretProblem.missing();
  return keptSecret(dataFolder);
}

function keptSecret(dataFolder: string): string {
  const path = join(dataFolder, fileName);
  mkdirSync(dataFolder, { recursive: true });
  try {
    // 'wx': of two processes that start together one writes and the other reads.
    writeFileSync(path, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    chmodSync(path, 0o600);
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < minLength) throw SecretProblem.damaged(path);
  return secret;
}
