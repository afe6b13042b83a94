import type { UserError } from './errors.ts';

/** What a sign-in gave: tokens, or why there are none. */
export interface SignInOutcome {
  readonly tokens: {
    /** For the header `Authorization: Bearer …`, 15 minutes. */
    readonly accessToken: string;
    /** For one `refresh`, within 30 days. */
    readonly refreshToken: string;
    /** When the access token ends. */
    readonly expiresAt: Date;
    /** Uuid of the user. */
    readonly userId: string;
  } | null;
  readonly errors: readonly UserError[];
}

/** A key for a machine, as somebody asks for it. */
export interface NewApiKey {
  /** What it is for, so that people know it in a list. */
  readonly name: string;
  /** Permissions or patterns of them (`account:*`): the key does these, as far as its owner may. */
  readonly permissions: readonly string[];
  /** At most a year ahead. */
  readonly expiresAt: Date;
}

/** What asking for a key gave: the uuid of the key and its token, or why there is none. */
export interface ApiKeyOutcome {
  readonly id: string | null;
  /** For the header `Authorization: Bearer …`. It is nowhere stored and never shown again. */
  readonly token: string | null;
  readonly errors: readonly UserError[];
}

/** How many sessions ended, or why none did. */
export interface EndedSessions {
  readonly ended: number;
  readonly errors: readonly UserError[];
}

/** Sign-in, sessions, API keys and passwords, for the caller of this request. Ids are the opaque ones of the API. */
export interface IdentityPort {
  /** After a success the rest of the operation runs as the user who signed in. */
  signIn(credentials: { readonly email: string; readonly password: string }): Promise<SignInOutcome>;
  /** Gives new tokens for a refresh token, which is worth nothing afterwards: using it again ends the session. */
  refresh(refreshToken: string): Promise<SignInOutcome>;
  /** Ends the session of a refresh token, an old one too. `false`: there was none. */
  signOut(refreshToken: string): Promise<boolean>;
  /** Changes the caller's own password: all sessions end, the tokens of a new one are returned. */
  changePassword(current: string, next: string): Promise<SignInOutcome>;
  /** Sets somebody's password (permission `user:setPassword`): all sessions of that user end. */
  setPassword(userId: string, password: string): Promise<readonly UserError[]>;
  /** Opaque id of the session that asks; null for API keys, tokens of other issuers and anonymous callers. */
  readonly currentSession: string | null;
  /** Ends a session of the caller, or of somebody else (permission `signInSession:end`). */
  endSession(sessionId: string): Promise<EndedSessions>;
  /** Ends all sessions of the caller but the one that asks. */
  endOtherSessions(): Promise<EndedSessions>;
  /** Ends all sessions of somebody (permission `signInSession:end`). */
  endSessionsOf(userId: string): Promise<EndedSessions>;
  /** Makes a key that acts as the caller (permission `apiKey:create`). */
  createApiKey(key: NewApiKey): Promise<ApiKeyOutcome>;
  /** Ends a key of the caller, or of somebody else (permission `apiKey:revoke`). */
  revokeApiKey(id: string): Promise<readonly UserError[]>;
}
