import type { Principal } from '../sdk/index.ts';

/** A token that was checked: who is behind it is asked again and again, what it says is not. */
export interface Credential {
  /** Uuids of whom and what it stands for, so that it can be forgotten when that ends. */
  readonly userId: string;
  readonly sessionId?: string;
  readonly apiKeyId?: string;
  /** Milliseconds since 1970 from which on the token is checked from the beginning. */
  readonly checkedUntil: number;
  /** Who is behind it now; null: nobody any more. */
  load(): Promise<Principal | null>;
}

/** Checks one kind of token; null: not a (valid) one of this kind. */
export type CredentialReader = (token: string) => Credential | null | Promise<Credential | null>;
