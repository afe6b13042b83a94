/**
 * Canary values. Every value that the data set holds says whose it is by being the only one of its kind: texts
 * `¤a1z¤`, whole and decimal numbers from 8,000,000, days from the year 3000, instants from the year 3500. Ids are
 * their own markers. A response is scanned as text, so it does not matter where a value turns up.
 */
const idText = '[A-Za-z0-9_-]{24,28}';
const uuidText = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const outside = '[A-Za-z0-9_-]';
const found = new RegExp(
  [
    '¤\\w+¤',
    '\\b8\\d{6}\\b',
    '\\b3[0-9]\\d\\d-\\d\\d-\\d\\d',
    `\\b${uuidText}\\b`,
    `(?<!${outside})${idText}(?!${outside})`,
    // Cursors: base64url of a JSON list.
    `(?<!${outside})WyJ[A-Za-z0-9_-]{26,}`,
  ].join('|'),
  'g',
);

/** Counts values, so that no two are alike. */
export class MarkerSource {
  #serial = 0;

  text(): string {
    return `¤${(this.#serial += 1).toString(36)}¤`;
  }

  number(): number {
    return 8_000_000 + (this.#serial += 1);
  }

  day(): string {
    return this.#dayFrom(3000);
  }

  instant(): string {
    return `${this.#dayFrom(3500)}T12:00:00.000Z`;
  }

  #dayFrom(year: number): string {
    this.#serial += 1;
    return new Date(Date.UTC(year, 0, 1 + this.#serial)).toISOString().slice(0, 10);
  }
}

/** Everything in a text that looks like a marker, cursors opened. */
export function markersIn(text: string): Set<string> {
  const all = new Set<string>();
  for (const [token] of text.matchAll(found)) {
    all.add(token);
    if (!token.startsWith('WyJ')) continue;
    for (const inner of markersIn(Buffer.from(token, 'base64url').toString('utf8'))) all.add(inner);
  }
  return all;
}

/** The marker that a stored value is; null where it is none. */
export function markerOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isInteger(value) && value > 8_000_000 && value < 9_000_000) {
    return String(value);
  }
  if (typeof value !== 'string') return null;
  if (/^¤\w+¤$/.test(value)) return value;
  return /^3\d{3}-\d\d-\d\d/.exec(value)?.[0] ?? null;
}
