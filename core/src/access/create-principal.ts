import { createHash } from 'node:crypto';
import type { Language, Principal, Scope } from '../sdk/index.ts';

/** Up to so many owners, teams or units a page is put together from the first records of each. */
export const fewKeys = 4;

/** What is known about somebody; what is left out means: none. */
export interface PrincipalFacts {
  readonly userId: string;
  readonly displayName: string;
  readonly grants: ReadonlyMap<string, Scope>;
  readonly customScopes?: ReadonlyMap<string, readonly string[]>;
  readonly teamIds?: readonly string[];
  readonly unitId?: string | null;
  readonly unitPath?: string | null;
  /** All units below `unitPath`, itself included; left out: conditions go by the path. */
  readonly unitIds?: readonly string[] | null;
  /** Path in the chain of managers, where somebody is below. */
  readonly managerPath?: string | null;
  /** Everybody below; left out: conditions go by the path. */
  readonly reportIds?: readonly string[] | null;
  readonly sharedTypes?: Iterable<string>;
  readonly apiKeyId?: string;
  readonly roles?: readonly string[];
  readonly language?: Language | undefined;
  readonly timeZone?: string | undefined;
  /** Name of these grants and custom scopes, where it is known already. */
  readonly signature?: string;
}

/** Short name for exactly these grants and custom scopes. */
export function signatureOf(
  grants: ReadonlyMap<string, Scope>,
  customScopes: ReadonlyMap<string, readonly string[]>,
): string {
  const lines = [
    ...[...grants].map(([permission, scope]) => `${permission}=${scope}`),
    ...[...customScopes].map(([permission, names]) => `${permission}+${[...names].sort().join(',')}`),
  ];
  return createHash('sha256').update(lines.sort().join('\n')).digest('base64url').slice(0, 12);
}

/**
 * The one place where principals are made: everybody's, the platform's, those of API keys and of tests. The role
 * signature covers everything that changes the text of a condition, and nothing else does.
 */
export function createPrincipal(facts: PrincipalFacts): Principal {
  const customScopes = facts.customScopes ?? new Map<string, readonly string[]>();
  const sharedTypes = new Set(facts.sharedTypes);
  const managerPath = facts.managerPath ?? null;
  const signature = facts.signature ?? signatureOf(facts.grants, customScopes);
  const unitPath = facts.unitPath ?? null;
  const unitIds = unitPath === null ? [] : (facts.unitIds ?? null);
  const reportIds = managerPath === null ? [] : (facts.reportIds ?? null);
  const amount = (ids: readonly string[] | null, besides = 0): string =>
    ids === null ? 'all-' : ids.length + besides > fewKeys ? 'many-' : '';
  const shape = [
    ...(amount(facts.teamIds ?? []) ? ['many-teams'] : []),
    ...(amount(unitIds) ? [`${amount(unitIds)}units`] : []),
    ...(managerPath === null ? [] : [`${amount(reportIds, 1)}reports`]),
    ...[...sharedTypes].sort(),
  ];
  return {
    userId: facts.userId,
    displayName: facts.displayName,
    grants: facts.grants,
    customScopes,
    teamIds: facts.teamIds ?? [],
    unitId: facts.unitId ?? null,
    unitPath,
    unitIds,
    hasReports: managerPath !== null,
    managerPath,
    reportIds,
    sharedTypes,
    ...(facts.apiKeyId === undefined ? {} : { apiKeyId: facts.apiKeyId }),
    roleSignature: shape.length === 0 ? signature : `${signature} ${shape.join(' ')}`,
    ...(facts.roles ? { roles: facts.roles } : {}),
    ...(facts.language ? { language: facts.language } : {}),
    ...(facts.timeZone ? { timeZone: facts.timeZone } : {}),
  };
}
