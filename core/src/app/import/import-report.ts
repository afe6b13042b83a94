import { createWriteStream, type WriteStream } from 'node:fs';
import { stringify, type Stringifier } from 'csv-stringify';
import type { Language } from '../../sdk/index.ts';

export interface ReportedProblem {
  readonly line: number;
  readonly externalId: string;
  readonly field: string;
  readonly code: string;
  readonly message: string;
  readonly value: string;
}

const header: Readonly<Record<Language, readonly string[]>> = {
  zh: ['行', '外部编号', '字段', '代码', '说明', '值'],
  en: ['line', 'external id', 'field', 'code', 'message', 'value'],
};

/** The file with every row that was not imported, and why. Written only when there is something to say. */
export class ImportReport {
  problems = 0;
  private output: { csv: Stringifier; file: WriteStream } | undefined;

  constructor(
    readonly path: string,
    private readonly language: Language,
  ) {}

  add(problem: ReportedProblem): void {
    this.problems += 1;
    this.output ??= this.open();
    const { line, externalId, field, code, message, value } = problem;
    this.output.csv.write([line, externalId, field, code, message, value]);
  }

  private open(): { csv: Stringifier; file: WriteStream } {
    // People open this in a spreadsheet: cells must not become formulas, and Chinese needs the byte order mark.
    const csv = stringify({ escape_formulas: true, bom: true });
    const file = createWriteStream(this.path);
    csv.pipe(file);
    csv.write([...header[this.language]]);
    return { csv, file };
  }

  /** Path of the report; null where every row went through. */
  async close(): Promise<string | null> {
    const { output } = this;
    if (!output) return null;
    await new Promise<void>((resolve, reject) => {
      output.file.on('finish', resolve).on('error', reject);
      output.csv.end();
    });
    return this.path;
  }
}
