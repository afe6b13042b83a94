import type { CrmModel } from '../../model/index.ts';
import type { Language, UserError } from '../../sdk/index.ts';
import { joinLists } from './added-lists.ts';
import type { CompiledMapping } from './compiled-mapping.ts';
import type { CsvRow } from './csv-row.ts';
import { draftRows, type Draft, type FieldCount } from './draft-rows.ts';
import type { BatchPorts, ImportCheckpoints, ImportCounts, ImportState } from './import-checkpoints.ts';
import { ImportRefused, ImportStopped, RowProblem } from './import-errors.ts';
import type { ReportedProblem } from './import-report.ts';
import type { SourceFile } from './inspect-file.ts';
import { Lookups } from './lookups.ts';
import type { RepeatedKeys } from './repeated-keys.ts';
import { takeIn } from './row-intake.ts';

interface RunOptions {
  readonly model: CrmModel;
  readonly checkpoints: ImportCheckpoints;
  readonly language: Language;
  readonly dryRun?: boolean | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** A row with the id by which it is recognised the next time. */
interface TakenRow {
  readonly externalId: string;
  readonly row: CsvRow;
}

/** One pass over the file, or what an earlier one left of it. */
export class ImportRun {
  readonly #compiled: CompiledMapping;
  readonly #source: SourceFile;
  readonly #options: RunOptions;
  readonly #repeated: RepeatedKeys;
  #ports: BatchPorts | undefined;
  #lookups: Lookups;
  #counts: ImportCounts;
  #fields: Readonly<Record<string, FieldCount>>;
  #problems: ReportedProblem[] = [];

  constructor(compiled: CompiledMapping, source: SourceFile, options: RunOptions) {
    this.#compiled = compiled;
    this.#source = source;
    this.#options = options;
    this.#repeated = source.repeated();
    this.#lookups = this.#newLookups();
    const { start } = options.checkpoints;
    this.#counts = start?.counts ?? { created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 };
    const none = (): FieldCount => ({ empty: 0, aliased: 0, created: 0 });
    this.#fields = start?.fields ?? Object.fromEntries(compiled.fields.map(({ name }) => [name, none()]));
  }

  async run(): Promise<ImportState> {
    const { onProgress, checkpoints } = this.#options;
    const { header, rows } = await this.#source.open();
    const before = checkpoints.start?.rows ?? 0;
    let batch: TakenRow[] = [];
    let done = 0;
    const endBatch = async (): Promise<void> => {
      await this.#write(batch, done);
      batch = [];
      onProgress?.(done, this.#source.rows);
    };
    for await (const row of rows) {
      done += 1;
      if (done <= before) continue;
      const taken = this.#take(row, header.length);
      if (taken) batch.push(taken);
      if (batch.length === this.#compiled.mapping.batch) await endBatch();
    }
    await endBatch();
    return this.#state(done);
  }

  #state(rows: number): ImportState {
    return { rows, counts: this.#counts, fields: this.#fields };
  }

  /** They ask through the ports of the batch of the moment. */
  #newLookups(): Lookups {
    const ports = (): BatchPorts => {
      if (!this.#ports) throw new TypeError('A lookup outside a batch');
      return this.#ports;
    };
    const { model } = this.#options;
    return new Lookups(
      {
        model,
        get read() {
          return ports().read;
        },
        get write() {
          return ports().write;
        },
      },
      this.#compiled.entity,
    );
  }

  #take(row: CsvRow, width: number): TakenRow | null {
    const intake = takeIn(row, this.#compiled, width);
    if (intake.kind === 'problem') {
      this.#fail({ externalId: '', row }, [intake.problem]);
      return null;
    }
    const first = intake.kind === 'take' ? this.#repeated.before(intake.externalId, row.line) : null;
    if (intake.kind === 'skip' || (first !== null && this.#compiled.mapping.duplicates === 'first')) {
      this.#counts.skipped += 1;
      return null;
    }
    const taken: TakenRow = { externalId: intake.externalId, row };
    if (first === null) return taken;
    this.#fail(taken, [RowProblem.duplicate(intake.externalId, first)]);
    return null;
  }

  /** @param done rows of the file once the batch is written */
  async #write(batch: readonly TakenRow[], done: number): Promise<void> {
    const before = { counts: this.#counts, fields: this.#fields, problems: this.#problems };
    let attempts = 0;
    try {
      await this.#options.checkpoints.batch(async (ports) => {
        this.#ports = ports;
        this.#counts = { ...before.counts };
        this.#fields = structuredClone(before.fields);
        this.#problems = [...before.problems];
        // What an attempt created is gone with its transaction.
        if (attempts > 0) this.#lookups = this.#newLookups();
        attempts += 1;
        await this.#writeRows(batch, ports);
        return { state: this.#state(done), problems: this.#problems };
      });
      this.#problems = [];
    } catch (error) {
      const [first] = batch;
      // A dry run keeps nothing, and its transaction has to see why it failed.
      if (this.#options.dryRun || error instanceof ImportRefused || !first) throw error;
      throw ImportStopped.at(first.row.line, error);
    }
  }

  async #writeRows(batch: readonly TakenRow[], { read, write }: BatchPorts): Promise<void> {
    if (batch.length === 0) return;
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
      if (problems.length > 0) this.#fail(taken, problems);
      else {
        sound.push(taken);
        inputs.push({ ...input, externalId: taken.externalId });
      }
    });
    this.#lookups.endBatch();
    if (inputs.length === 0) return;
    await joinLists(this.#compiled, inputs, read);
    const outcome = await write.upsertMany(entity.class, inputs, { rows: 'PER_ROW' });
    this.#counts.created += outcome.created;
    this.#counts.updated += outcome.updated;
    this.#counts.unchanged += outcome.unchanged;
    const refused = Map.groupBy(outcome.errors, ({ path }) => sound[Number(path[1])]);
    for (const [taken, errors] of refused) {
      const problems = errors.map((error) => this.#problemOf(error, taken));
      if (taken) this.#fail(taken, problems);
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

  #fail({ externalId, row }: TakenRow, problems: readonly RowProblem[]): void {
    this.#counts.failed += 1;
    for (const { field, code, value, messages } of problems) {
      const message = messages[this.#options.language];
      this.#problems.push({ line: row.line, externalId, field, code, message, value });
    }
  }
}
