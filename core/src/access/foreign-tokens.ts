import type { Logger } from '../sdk/index.ts';
import type { ForeignIssuer } from './foreign-issuers.ts';
import type { IssuerChecks } from './issuer-checks.ts';

/** Whom a token of another issuer names. */
export interface ForeignClaims {
  readonly by: ForeignIssuer['user'];
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface ForeignTokensOptions {
  readonly issuers: readonly ForeignIssuer[];
  readonly log?: Logger | undefined;
  /** Milliseconds between two requests for the keys of one issuer, and after a failed one. Default 5,000. */
  readonly refetchMs?: number | undefined;
}

const maxLength = 8_192;

/** Checks tokens of other issuers, where there are any. */
export class ForeignTokens {
  readonly #checks: Promise<IssuerChecks | null>;

  constructor(options: ForeignTokensOptions) {
    this.#checks = checksOf(options);
  }

  /** What the token says; null when it is not valid, or cannot be checked now. */
  async verify(token: string): Promise<ForeignClaims | null> {
    if (token.length > maxLength) return null;
    return (await this.#checks)?.verify(token) ?? null;
  }
}

/** Null where there are no issuers, or nothing can be checked: no token is valid then. */
async function checksOf(options: ForeignTokensOptions): Promise<IssuerChecks | null> {
  if (options.issuers.length === 0) return null;
  // Most installations have no other issuer, and the library of the checks is 46 modules.
  try {
    const { IssuerChecks } = await import('./issuer-checks.ts');
    return new IssuerChecks(options);
  } catch (error) {
    options.log?.error({ err: error }, 'Tokens of other issuers cannot be checked');
    return null;
  }
}
