import type { CrmModel } from '../../model/index.ts';
import type { Language, ReadPort, UserError, WhereInput, WritePort } from '../../sdk/index.ts';
import { loadMapping, type CompiledField, type CompiledMapping } from './compiled-mapping.ts';
import { convertCell } from './convert-cell.ts';
import { inspectCsv, readCsv, type CsvRow } from './csv-source.ts';
import { ImportRefused, RowProblem } from './import-errors.ts';
import { ImportReport } from './import-report.ts';
import { Lookups } from './lookups.ts';

export interface ImportOptions {
  readonly model: CrmModel;
  readonly read: ReadPort;
  readonly write: WritePort;
  readonly mapping: string;
  readonly file: string;
  readonly language: Language;
  /** Everything is tried, nothing is kept. */
  readonly dryRun?: boolean;
  /** Where rows that failed are told; default: beside the file, `<file>.report.csv`. */
  readonly report?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ImportSummary {
  readonly entity: string;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows left out because the mapping's `where` or `duplicates: first` says so. */
  readonly skipped: number;
  readonly failed: number;
  /** Per field: cells that were empty, and cells that an alias replaced. Nothing is dropped silently. */
  readonly fields: Readonly<Record<string, { empty: number; aliased: number }>>;
  readonly report: string | null;
  readonly dryRun: boolean;
}

interface PreparedRow {
  readonly line: number;
  readonly externalId: string;
  readonly cells: Readonly<Record<string, string>>;
}

type Counts = { -readonly [K in 'created' | 'updated' | 'unchanged' | 'skipped' | 'failed']: number };

class DryRunDone extends Error {}

/**
 * Imports a CSV file by a mapping file: batches in transactions, upsert by external id (a second run changes
 * nothing), rows that fail are reported and leave the others alone.
 * @throws ImportRefused before anything is written where the mapping or the file itself is broken
 */
export async function runImport(options: ImportOptions): Promise<ImportSummary> {
  const compiled = await loadMapping(options.mapping, options.model);
  const { mapping } = compiled;
  const inspected = await inspectCsv(options.file, mapping);
  const missing = compiled.columns.filter((column) => !inspected.columns.includes(column));
  if (missing.length > 0) throw ImportRefused.missingColumns(missing, inspected.columns);

  const run = (write: WritePort): Promise<ImportSummary> =>
    new ImportRun(compiled, { ...options, write }, inspected.rows).run();
  if (!options.dryRun) return run(options.write);
  // One transaction around everything that is given up at the end: exact, with all hooks and constraints.
  let summary: ImportSummary | undefined;
  try {
    await options.write.transaction(async (write) => {
      summary = await run(write);
      throw new DryRunDone();
    });
  } catch (error) {
    if (!(error instanceof DryRunDone)) throw error;
  }
  return summary as ImportSummary;
}

class ImportRun {
  private readonly counts: Counts = { created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 };
  private readonly fields: Record<string, { empty: number; aliased: number }> = {};
  private readonly seen = new Set<string>();
  private readonly report: ImportReport;
  private readonly lookups: Lookups;

  constructor(
    private readonly compiled: CompiledMapping,
    private readonly options: ImportOptions,
    private readonly total: number,
  ) {
    this.report = new ImportReport(options.report ?? `${options.file}.report.csv`, options.language);
    this.lookups = new Lookups(options.read, () => options.write);
    for (const { name } of compiled.fields) this.fields[name] = { empty: 0, aliased: 0 };
  }

  async run(): Promise<ImportSummary> {
    const { mapping } = this.compiled;
    let batch: PreparedRow[] = [];
    let done = 0;
    for await (const row of readCsv(this.options.file, mapping)) {
      done += 1;
      const prepared = this.prepare(row);
      if (prepared) batch.push(prepared);
      if (batch.length < mapping.batch) continue;
      await this.write(batch);
      batch = [];
      this.options.onProgress?.(done, this.total);
    }
    if (batch.length > 0) await this.write(batch);
    this.options.onProgress?.(done, this.total);
    return {
      entity: this.compiled.entity.name,
      rows: done,
      ...this.counts,
      fields: this.fields,
      report: await this.report.close(),
      dryRun: this.options.dryRun ?? false,
    };
  }

  private prepare({ line, cells }: CsvRow): PreparedRow | null {
    const { mapping, externalId } = this.compiled;
    const wanted = Object.entries(mapping.where).every(([column, values]) => values.includes(cells[column]?.trim() ?? ''));
    if (!wanted) {
      this.counts.skipped += 1;
      return null;
    }
    const id = externalId.render(cells);
    if (id !== '' && !this.seen.has(id)) {
      this.seen.add(id);
      return { line, externalId: id, cells };
    }
    if (id !== '' && mapping.duplicates === 'first') {
      this.counts.skipped += 1;
      return null;
    }
    const problem =
      id === ''
        ? new RowProblem('NO_EXTERNAL_ID', { zh: '外部编号为空', en: 'the external id is empty' }, 'externalId', '')
        : new RowProblem(
            'DUPLICATE_IN_FILE',
            { zh: `外部编号“${id}”在文件中重复`, en: `the external id "${id}" occurs twice in the file` },
            'externalId',
            id,
          );
    this.fail({ line, externalId: id, cells }, problem);
    return null;
  }

  private fail(row: PreparedRow, problem: RowProblem): void {
    this.counts.failed += 1;
    this.tell(row, problem.field, problem.code, problem.messageIn(this.options.language), problem.value);
  }

  private tell(row: PreparedRow, field: string, code: string, message: string, value: string): void {
    this.report.add({ line: row.line, externalId: row.externalId, field, code, message, value });
  }

  private async write(batch: readonly PreparedRow[]): Promise<void> {
    for (const field of this.compiled.fields) {
      if (field.target.kind !== 'toOne' || !field.rule.lookup || !field.source) continue;
      const values = batch.map((row) => this.text(field, row.cells).text).filter((text) => text !== '');
      await this.lookups.prepare(field.target, field.rule.lookup, values);
    }
    const rows: PreparedRow[] = [];
    const inputs: WhereInput[] = [];
    for (const row of batch) {
      const input = this.input(row);
      if (!input) continue;
      rows.push(row);
      inputs.push(input);
    }
    if (inputs.length === 0) return;
    const outcome = await this.options.write.upsertMany(this.compiled.entity.class, inputs, { rows: 'PER_ROW' });
    this.counts.created += outcome.created;
    this.counts.updated += outcome.updated;
    this.counts.unchanged += outcome.unchanged;
    this.tellRefused(rows, outcome.errors);
  }

  /** Errors of the write engine: their path is `input`, the index, and the field. */
  private tellRefused(rows: readonly PreparedRow[], errors: readonly UserError[]): void {
    const failed = new Set<PreparedRow>();
    for (const error of errors) {
      const row = rows[Number(error.path[1])];
      if (!row) throw error;
      failed.add(row);
      const name = error.path.slice(2).join('.');
      const field = this.compiled.fields.find((one) => name === one.name || name.startsWith(`${one.name}Id`));
      const value = field ? this.text(field, row.cells).text : '';
      this.tell(row, name, error.code, error.messageIn(this.options.language), value);
    }
    this.counts.failed += failed.size;
  }

  /** The input of one row; undefined where a cell is wrong, which is told. */
  private input(row: PreparedRow): WhereInput | undefined {
    const input: Record<string, unknown> = { externalId: row.externalId };
    const problems: RowProblem[] = [];
    for (const field of this.compiled.fields) {
      try {
        input[field.target.kind === 'toOne' ? field.target.inputName : field.name] = this.value(field, row);
      } catch (error) {
        if (!(error instanceof RowProblem)) throw error;
        problems.push(error);
      }
    }
    const [first, ...others] = problems;
    if (!first) return input;
    this.fail(row, first);
    for (const problem of others) {
      this.tell(row, problem.field, problem.code, problem.messageIn(this.options.language), problem.value);
    }
    return undefined;
  }

  private value(field: CompiledField, row: PreparedRow): unknown {
    const { rule, target } = field;
    const counts = this.fields[field.name];
    if (!field.source) return rule.value;
    const { text, aliased } = this.text(field, row.cells);
    if (aliased && counts) counts.aliased += 1;
    if (text === '') {
      if (counts) counts.empty += 1;
      if (!rule.required) return rule.empty ?? null;
      throw new RowProblem('REQUIRED', { zh: '单元格为空', en: 'the cell is empty' }, field.name, '');
    }
    if (target.kind === 'attribute') return convertCell(target, text, rule, row.cells);
    return rule.lookup ? this.lookups.resolve(target, rule.lookup, text) : null;
  }

  private text(field: CompiledField, cells: Readonly<Record<string, string>>): { text: string; aliased: boolean } {
    const text = field.source?.render(cells) ?? '';
    if (!Object.hasOwn(field.rule.aliases, text)) return { text, aliased: false };
    return { text: field.rule.aliases[text] ?? '', aliased: true };
  }
}
