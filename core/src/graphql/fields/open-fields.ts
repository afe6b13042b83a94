/** Mutations that are possible with a token that is no longer valid: getting a new one. */
export const sessionFields: ReadonlySet<string> = new Set(['signIn', 'refreshSession', 'signOut']);

/** Root fields of core that make sense to somebody unknown; of a plugin it is what no permission stands before. */
export const anonymousFields: ReadonlySet<string> = new Set(['me', ...sessionFields]);
