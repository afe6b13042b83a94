import { principalOfSession, principalOfUser } from '../database/index.ts';
import type { CrmModel } from '../model/index.ts';
import { languages, type Language, type Principal } from '../sdk/index.ts';
import type { AccessClaims } from './access-tokens.ts';
import { GrantExpansion } from './grants.ts';
import type { IdentityDatabase } from './identity-records.ts';

/** The row that `database/principal-query.ts` prints. */
interface PrincipalRow {
  readonly userId: string;
  readonly displayName: string;
  readonly language: string | null;
  readonly timeZone: string | null;
  readonly unitId: string | null;
  readonly unitPath: string | null;
  readonly teamIds: readonly string[];
  readonly roles: readonly string[];
  readonly grants: readonly string[];
}

function languageOf(text: string | null): Language | undefined {
  return languages.find((language) => language === text?.toLowerCase());
}

/** Loads principals: one statement each. */
export class PrincipalSource {
  readonly #reader: IdentityDatabase['reader'];
  readonly #grants: GrantExpansion;

  constructor(database: IdentityDatabase, model: CrmModel) {
    this.#reader = database.reader;
    this.#grants = new GrantExpansion(model);
  }

  /** Null when the session has ended, or the user is inactive or deleted. */
  async ofSession(claims: AccessClaims): Promise<Principal | null> {
    const values = [claims.userId, claims.sessionId];
    return this.#principal(await this.#reader.value(principalOfSession, values, { name: 'guanxi_principal' }));
  }

  /** The principal that the user would be when signed in. */
  async ofUser(userId: string): Promise<Principal | null> {
    return this.#principal(await this.#reader.value(principalOfUser, [userId]));
  }

  #principal(text: string | null): Principal | null {
    if (text === null) return null;
    const row = JSON.parse(text) as PrincipalRow;
    const { scopes, signature } = this.#grants.expand(row.grants);
    return {
      userId: row.userId,
      displayName: row.displayName,
      grants: scopes,
      teamIds: row.teamIds,
      unitId: row.unitId,
      unitPath: row.unitPath,
      roleSignature: signature,
      roles: row.roles,
      language: languageOf(row.language),
      timeZone: row.timeZone ?? undefined,
    };
  }
}
