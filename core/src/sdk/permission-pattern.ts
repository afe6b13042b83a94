/** A permission, or a pattern of them: words and `*` between colons; `*` stands for one word or several. */
const patternText = /^(\*|[A-Za-z][A-Za-z0-9]*)(:(\*|[A-Za-z][A-Za-z0-9]*)){0,3}$/;

/**
 * The permissions that a grant means: `account:read` that one, `account:*` all of accounts, `*:read` reading of
 * everything, `*` all there is. Empty: the pattern is malformed, or nothing here is called that.
 */
export function permissionsMatching(pattern: string, permissions: Iterable<string>): string[] {
  if (!patternText.test(pattern)) return [];
  // Most grants are the exact name of one permission: there is nothing to take apart then.
  if (!pattern.includes('*')) return [...permissions].filter((permission) => permission === pattern);
  const words = pattern.split(':');
  return [...permissions].filter((permission) => matches(words, permission.split(':')));
}

function matches(pattern: readonly string[], words: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return words.length === 0;
  if (words.length === 0) return false;
  if (first !== '*') return first === words[0] && matches(rest, words.slice(1));
  return matches(rest, words.slice(1)) || matches(pattern, words.slice(1));
}
