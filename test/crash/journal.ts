import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

/** What was acknowledged to whom. */
export interface Acknowledged {
  readonly kind: 'create' | 'import' | 'count' | 'transfer';
  /** External id of the record, prefix of those of an import, or key of the call. */
  readonly name: string;
}

/** The acknowledgements of a run, in a file that no killed process has open. */
export class Journal {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
    writeFileSync(file, '');
  }

  note(entry: Acknowledged): void {
    appendFileSync(this.#file, `${JSON.stringify(entry)}\n`);
  }

  entries(): Acknowledged[] {
    const lines = readFileSync(this.#file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Acknowledged);
  }

  names(kind: Acknowledged['kind']): string[] {
    return this.entries().flatMap((entry) => (entry.kind === kind ? [entry.name] : []));
  }
}
