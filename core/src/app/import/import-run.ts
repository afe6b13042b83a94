import type { CrmModel } from '../../model/index.ts';
import type { Language, ReadPort, UserError, WritePort } from '../../sdk/index.ts';
import { joinLists } from './added-lists.ts';
import type { CompiledMapping } from './compiled-mapping.ts';
import type { CsvRow } from './csv-row.ts';
import { draftRows, type Draft, type FieldCount } from './draft-rows.ts';
import { ImportRefused, ImportStopped, RowProblem } from './import-errors.ts';
import { ImportReport } from './import-report.ts';
import type { SourceFile } from './inspect-file.ts';
import { Lookups } from './lookups.ts';
import type { RepeatedKeys } from './repeated-keys.ts';
import { takeIn } from './row-intake.ts';
import type { ImportSummary } from './run-import.ts';

interface RunOptions {
  readonly model: CrmModel;
  readonly read: ReadPort;
  readonly write: WritePort;
  readonly mapping: string;
  readonly report: string;
  readonly language: Language;
  readonly dryRun?: boolean | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** A row with the id by which it is recognised the next time. */
interface TakenRow {
  readonly externalId: string;
  readonly row: CsvRow;
}

/** One pass over the file. */
export class ImportRun {
  readonly #compiled: CompiledMapping;
  readonly #source: SourceFile;
  readonly #options: RunOptions;
  readonly #repeated: RepeatedKeys;
  readonly #lookups: Lookups;
  readonly #counts = { created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 };
  readonly #fields: Readonly<Record<string, FieldCount>>;

  constructor(compiled: CompiledMapping, source: SourceFile, options: RunOptions) {
    this.#compiled = compiled;
    this.#source = source;
    this.#options = options;
    this.#repeated = source.repeated();
    this.#lookups = new Lookups(options, compiled.entity);
    this.#fields = Object.fromEntries(compiled.fields.map(({ name }) => [name, { empty: 0, aliased: 0, created: 0 }]));
  }

  async run(): Promise<ImportSummary> {
    const { mapping, report: reportFile, language, onProgress, dryRun = false } = this.#options;
    const report = await ImportReport.start(reportFile, language, [mapping, this.#source.path]);
    const { header, rows } = await this.#source.open();
    let batch: TakenRow[] = [];
    let done = 0;
    const endBatch = async (): Promise<void> => {
      await this.#write(batch, report);
      batch = [];
      await report.flush();
      onProgress?.(done, this.#source.rows);
    };
    for await (const row of rows) {
      done += 1;
      const taken = this.#take(row, header.length, report);
      if (taken) batch.push(taken);
      if (batch.length === this.#compiled.mapping.batch) await endBatch();
    }
    await endBatch();
    const { entity } = this.#compiled;
    return { entity: entity.name, rows: done, ...this.#counts, fields: this.#fields, report: report.file, dryRun };
  }

  #take(row: CsvRow, width: number, report: ImportReport): TakenRow | null {
    const intake = takeIn(row, this.#compiled, width);
    if (intake.kind === 'problem') {
      this.#fail({ externalId: '', row }, [intake.problem], report);
      return null;
    }
    const first = intake.kind === 'take' ? this.#repeated.before(intake.externalId, row.line) : null;
    if (intake.kind === 'skip' || (first !== null && this.#compiled.mapping.duplicates === 'first')) {
      this.#counts.skipped += 1;
      return null;
    }
    const taken: TakenRow = { externalId: intake.externalId, row };
    if (first === null) return taken;
    this.#fail(taken, [RowProblem.duplicate(intake.externalId, first)], report);
    return null;
  }

  async #write(batch: readonly TakenRow[], report: ImportReport): Promise<void> {
    const [first] = batch;
    if (!first) return;
    try {
      await this.#writeRows(batch, report);
    } catch (error) {
      // A dry run keeps nothing, and its transaction has to see why it failed.
      if (this.#options.dryRun || error instanceof ImportRefused) throw error;
      await report.flush();
      throw ImportStopped.at(first.row.line, error);
    }
  }

  async #writeRows(batch: readonly TakenRow[], report: ImportReport): Promise<void> {
    const { entity, fields } = this.#compiled;
    const drafts = await draftRows(
      fields,
      batch.map(({ row }) => row),
      this.#lookups,
      this.#fields,
    );
    const sound: TakenRow[] = [];
    const inputs: Draft['input'][] = [];
    batch.forEach((taken, index) => {
      const { input, problems } = drafts[index] ?? { input: {}, problems: [] };
      if (problems.length > 0) this.#fail(taken, problems, report);
      else {
        sound.push(taken);
        inputs.push({ ...input, externalId: taken.externalId });
      }
    });
    this.#lookups.endBatch();
    if (inputs.length === 0) return;
    await joinLists(this.#compiled, inputs, this.#options.read);
    const outcome = await this.#options.write.upsertMany(entity.class, inputs, { rows: 'PER_ROW' });
    this.#counts.created += outcome.created;
    this.#counts.updated += outcome.updated;
    this.#counts.unchanged += outcome.unchanged;
    const refused = Map.groupBy(outcome.errors, ({ path }) => sound[Number(path[1])]);
    for (const [taken, errors] of refused) {
      const problems = errors.map((error) => this.#problemOf(error, taken));
      if (taken) this.#fail(taken, problems, report);
    }
  }

  /** An error of the write room: its path is `input`, the index of the row, and the place in its input. */
  #problemOf(error: UserError, taken: TakenRow | undefined): RowProblem {
    if (!taken) throw error; // nothing of the batch was written, and the next would fare no better
    const place = error.path.slice(2);
    const field = this.#compiled.fields.find(({ key, slot }) => {
      const keys = slot ? [slot.prefix, key] : [key];
      return keys.every((part, index) => part === place[index]);
    });
    const value = place[0] === 'externalId' ? taken.externalId : (field?.source.render(taken.row) ?? '');
    return new RowProblem(error.code, error.messages, field?.name ?? place.join('.'), value);
  }

  #fail({ externalId, row }: TakenRow, problems: readonly RowProblem[], report: ImportReport): void {
    this.#counts.failed += 1;
    for (const { field, code, value, messages } of problems) {
      report.add({ line: row.line, externalId, field, code, message: messages[this.#options.language], value });
    }
  }
}
