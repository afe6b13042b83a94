import DataLoader from 'dataloader';
import {
  arrayLiteral,
  endedSessions,
  principalOfSession,
  principalOfUser,
  principalsOfSessions,
} from '../database/index.ts';
import type { CrmModel } from '../model/index.ts';
import { languages, type Language, type Principal } from '../sdk/index.ts';
import type { AccessClaims } from './access-tokens.ts';
import { createPrincipal } from './create-principal.ts';
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
  readonly unitIds: readonly string[];
  readonly managerPath: string | null;
  readonly reportIds: readonly string[];
  /** Type code and level of living shares: `ac READ`. */
  readonly shares: readonly string[];
  readonly teamIds: readonly string[];
  readonly roles: readonly string[];
  readonly grants: readonly string[];
}

function languageOf(text: string | null): Language | undefined {
  return languages.find((language) => language === text?.toLowerCase());
}

/** Binding more ids than this costs more planning than it saves; the statement reads one more, to tell. */
const fewIds = 100;

const few = (ids: readonly string[]): readonly string[] | null => (ids.length > fewIds ? null : ids);

/** Whoever may write a shared record may read it. */
function sharedTypes(share: string): string[] {
  const [code, level] = share.split(' ');
  return level === 'WRITE' ? [`${code}:read`, `${code}:write`] : [`${code}:read`];
}

/** Sessions that one statement asks about; more make it long for those who wait for one. */
const atOnce = 500;

/** Loads principals: one statement for all sessions that are asked about in the same moment. */
export class PrincipalSource {
  readonly #reader: IdentityDatabase['reader'];
  readonly #grants: GrantExpansion;
  readonly #sessions = new DataLoader<AccessClaims, string | null>((claims) => this.#texts(claims), {
    cache: false,
    maxBatchSize: atOnce,
  });

  constructor(database: IdentityDatabase, model: CrmModel) {
    this.#reader = database.reader;
    this.#grants = new GrantExpansion(model);
  }

  /** Null when the session has ended, or the user is inactive or deleted. */
  async ofSession(claims: AccessClaims): Promise<Principal | null> {
    return this.#principal(await this.#sessions.load(claims));
  }

  /** Those of the sessions (by uuid) that have ended: one statement, whatever their number. */
  async endedOf(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    // Not prepared: a plan of its own knows how many they are.
    const rows = await this.#reader.rows<{ id: string }>(endedSessions, [arrayLiteral(sessionIds)]);
    return new Set(rows.map(({ id }) => id));
  }

  /** The principal that the user would be when signed in. */
  async ofUser(userId: string): Promise<Principal | null> {
    return this.#principal(await this.#reader.value(principalOfUser, [userId]));
  }

  async #texts(claims: readonly AccessClaims[]): Promise<(string | null)[]> {
    const [first] = claims;
    if (first && claims.length === 1) {
      const values = [first.userId, first.sessionId];
      return [await this.#reader.value(principalOfSession, values, { name: 'guanxi_principal' })];
    }
    const values = [claims.map(({ userId }) => userId), claims.map(({ sessionId }) => sessionId)].map(arrayLiteral);
    const named = { name: 'guanxi_principals' };
    const rows = await this.#reader.rows<{ principal: string | null }>(principalsOfSessions, values, named);
    return rows.map(({ principal }) => principal);
  }

  #principal(text: string | null): Principal | null {
    if (text === null) return null;
    const row = JSON.parse(text) as PrincipalRow;
    const { scopes, customScopes, signature } = this.#grants.expand(row.grants);
    return createPrincipal({
      userId: row.userId,
      displayName: row.displayName,
      grants: scopes,
      customScopes,
      teamIds: row.teamIds,
      unitId: row.unitId,
      unitPath: row.unitPath,
      unitIds: few(row.unitIds),
      managerPath: row.managerPath,
      reportIds: few(row.reportIds),
      sharedTypes: row.shares.flatMap(sharedTypes),
      signature,
      roles: row.roles,
      language: languageOf(row.language),
      timeZone: row.timeZone ?? undefined,
    });
  }
}
