/** SQL expression for the JSON text of an object; the members come with their keys. */
export function jsonObject(members: readonly string[]): string {
  return members.length === 0 ? `'{}'` : `'{'||${members.join('||')}||'}'`;
}
