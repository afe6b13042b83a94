type Parse = (text: string) => unknown;

/** What both pools' type tables offer: they come from two copies of node-postgres. */
export interface TypeTable {
  setTypeParser(oid: number, parse: Parse): unknown;
  getTypeParser(oid: number): unknown;
}

const TEXT_LIST = 1009;
const asText = {
  date: [1082, 1182],
  timestamp: [1114, 1115],
  timestamptz: [1184, 1185],
  interval: [1186, 1187],
  json: [114, 199],
  jsonb: [3802, 3807],
} as const;

/**
 * Leaves dates, times and JSON as PostgreSQL's text, lists of them as lists of texts: the compiler has printed them the
 * way the client gets them, and parsing megabytes of JSON to print them again costs more than the statement.
 */
export function keepText(types: TypeTable): void {
  const list = types.getTypeParser(TEXT_LIST) as Parse;
  for (const [one, many] of Object.values(asText)) {
    types.setTypeParser(one, (text) => text);
    types.setTypeParser(many, list);
  }
}
