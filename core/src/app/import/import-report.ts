import { access, appendFile, constants, rm } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../sdk/index.ts';
import { ImportRefused } from './import-errors.ts';

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

/** Characters of a cell that the report repeats. */
const longestValue = 200;

/** The file with every row that was not imported, and why. It exists only when there is something to say. */
export class ImportReport {
  readonly path: string;
  readonly #language: Language;
  #started = false;

  private constructor(file: string, language: Language) {
    this.path = file;
    this.#language = language;
  }

  /**
   * A fresh report: that of an earlier run is removed. `inputs`: files that it must not overwrite.
   * @throws ImportRefused where it could not be written: better now than after the first batch
   */
  static async start(file: string, language: Language, inputs: readonly string[]): Promise<ImportReport> {
    const target = path.resolve(file);
    if (inputs.some((input) => path.resolve(input) === target)) throw ImportRefused.reportOverInput(file);
    try {
      await access(path.dirname(target), constants.W_OK);
      await rm(target, { force: true });
    } catch (error) {
      throw ImportRefused.unwritableReport(file, error);
    }
    return new ImportReport(target, language);
  }

  async write(problems: readonly ReportedProblem[]): Promise<void> {
    if (problems.length === 0) return;
    const told = problems.map(({ line, externalId, field, code, message, value }) => [
      ...[String(line), cut(externalId), field, code, message, cut(value)],
    ]);
    const rows = this.#started ? told : [[...header[this.#language]], ...told];
    // People open this in a spreadsheet: cells must not become formulas, and Chinese needs the byte order mark.
    const text = stringify(rows, { escape_formulas: true, bom: !this.#started });
    await appendFile(this.path, text);
    this.#started = true;
  }

  /** Where the report is; null where every row went through. */
  get file(): string | null {
    return this.#started ? this.path : null;
  }
}

/** As much of a cell as a report repeats. */
export function cut(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
