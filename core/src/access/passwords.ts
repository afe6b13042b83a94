import argon2 from 'argon2';
import { ValidationError, type Label } from '../sdk/index.ts';

/** What one hash costs. The default is OWASP's first choice: 46 MiB, one pass, 45 ms here. */
export interface PasswordCost {
  /** KiB */
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

export const defaultPasswordCost: PasswordCost = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };

const minLength = 10;
const maxLength = 200;
const passwordLabel: Label = { zh: '密码', en: 'Password' };

/** What is wrong with a new password; null: nothing. Length is what counts, not classes of characters. */
export function passwordProblem(password: string, field: string): ValidationError | null {
  const length = [...password].length;
  if (length > maxLength) return ValidationError.tooLong(field, passwordLabel, length, maxLength);
  const readable = password.isWellFormed() && !password.includes('\0');
  if (length >= minLength && readable && password.trim() !== '') return null;
  return ValidationError.invalid(field, passwordLabel, {
    zh: `${minLength} 到 ${maxLength} 个字符`,
    en: `${minLength} to ${maxLength} characters`,
  });
}

/** Hashes and checks passwords with argon2id. */
export class Passwords {
  readonly #cost: PasswordCost;
  /** A hash that no password has: checking against it takes as long as against a real one. */
  readonly #nobody: Promise<string>;

  constructor(cost: PasswordCost = defaultPasswordCost) {
    this.#cost = cost;
    this.#nobody = this.hash(crypto.randomUUID());
    // Awaited at the first sign-in: a failure is reported there.
    this.#nobody.catch(() => {});
  }

  /** Argon2id in PHC format, with its own salt. */
  hash(password: string): Promise<string> {
    return argon2.hash(password, { type: argon2.argon2id, ...this.#cost });
  }

  /** Whether the password is the right one. Takes as long when there is no hash to compare with. */
  async check(hash: string | null | undefined, password: string): Promise<boolean> {
    // Longer ones are never accepted when set; hashing a megabyte would cost an attacker nothing and us a lot.
    const candidate = password.length > 4 * maxLength ? '' : password;
    const matches = await argon2.verify(hash ?? (await this.#nobody), candidate);
    return matches && typeof hash === 'string';
  }
}
