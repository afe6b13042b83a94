export { evidenceOf, keysOf, rulesFor } from './match-evidence.ts';
export type { MatchEvidence, StoredKey } from './match-evidence.ts';
export { MatchFinder } from './match-finder.ts';
export type { StartedSearch } from './match-finder.ts';
export { matchingPortOf, NoMatchRules, valueInInput } from './matching-port.ts';
