/** Collects the bound values of one statement; `add` gives the placeholder to print. */
export class SqlParameters {
  readonly values: unknown[] = [];

  /** `cast` is a type name of ours (`uuid`, `text[]`), never something a client sent. */
  add(value: unknown, cast?: string): string {
    this.values.push(value);
    return cast ? `$${this.values.length}::${cast}` : `$${this.values.length}`;
  }
}

/** An identifier in double quotes. Names come from the entity model only; the quotes are doubled all the same. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A constant in single quotes: type codes and field names of the model, never something a client sent. */
export function quoteLiteral(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
