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
  // Words hold nothing that a regular expression takes for more than a letter.
  const matching = new RegExp(`^${pattern.replaceAll('*', '.+')}$`);
  return [...permissions].filter((permission) => matching.test(permission));
}
