import path from 'node:path';
import type { CrmModel } from '../../model/index.ts';
import type { Language, ReadPort, WritePort } from '../../sdk/index.ts';
import type { FieldCount } from './draft-rows.ts';
import type { BatchPorts, ImportCheckpoints, ImportState } from './import-checkpoints.ts';
import { ImportReport } from './import-report.ts';
import { ImportRun } from './import-run.ts';
import { inspectFile } from './inspect-file.ts';
import { loadMapping } from './load-mapping.ts';

export interface ImportOptions {
  readonly model: CrmModel;
  /** On whose behalf: an import may do what the ports' principal may. */
  readonly read: ReadPort;
  readonly write: WritePort;
  /** Path of the mapping file, or name of a plugin's (`hotel:reservations`); README.md describes the format. */
  readonly mapping: string;
  /** Path of the CSV file. */
  readonly file: string;
  /** Language of the report. */
  readonly language: Language;
  /** Everything is tried, in one transaction that is given up at the end. */
  readonly dryRun?: boolean | undefined;
  /** Where rows that failed are told; default: `<name of the file>.report.csv` in the working folder. */
  readonly report?: string | undefined;
  /** Called after each batch with the rows of the file so far, and all of them. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface ImportSummary {
  readonly entity: string;
  /** Rows of the file, without the header: the sum of the five numbers below. */
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows left out: blank ones, those that `where` does not mean, repeated ones under `duplicates: first`. */
  readonly skipped: number;
  /** Rows that the report tells about. */
  readonly failed: number;
  /** What happened to the cells of each field: nothing is dropped silently. */
  readonly fields: Readonly<Record<string, Readonly<FieldCount>>>;
  /** Path of the report; null where every row went through. */
  readonly report: string | null;
  readonly dryRun: boolean;
}

/** A run from start to end in one process. */
function atOnce(ports: BatchPorts, report: ImportReport): ImportCheckpoints {
  return {
    start: null,
    batch: async (work) => report.write((await work(ports)).problems),
  };
}

/** What a finished run says of itself. */
export function summaryOf(
  entity: string,
  { rows, counts, fields }: ImportState,
  { report, dryRun }: Pick<ImportSummary, 'report' | 'dryRun'>,
): ImportSummary {
  return { entity, rows, ...counts, fields, report, dryRun };
}

/** Ends a dry run: everything worked and nothing stays. */
class Rehearsed extends Error {
  readonly summary: ImportSummary;

  constructor(summary: ImportSummary) {
    super('The dry run is over');
    this.summary = summary;
  }
}

/**
 * Imports a CSV file as its mapping says: batches in transactions, each row created or updated by its external id (a
 * second run changes nothing); rows that fail are reported and leave the others alone.
 * @throws ImportRefused before anything is written where the mapping or the file is broken
 * @throws ImportStopped where the database failed on the way: earlier batches stay
 */
export async function runImport(options: ImportOptions): Promise<ImportSummary> {
  const compiled = await loadMapping(options.mapping, options.model, options.read);
  const source = await inspectFile(options.file, compiled);
  const report = options.report ?? `${path.basename(options.file)}.report.csv`;
  const run = async (read: ReadPort, write: WritePort): Promise<ImportSummary> => {
    const reported = await ImportReport.start(report, options.language, [options.mapping, source.path]);
    const state = await new ImportRun(compiled, source, {
      ...options,
      checkpoints: atOnce({ read, write }, reported),
    }).run();
    return summaryOf(compiled.entity.name, state, { report: reported.file, dryRun: options.dryRun ?? false });
  };
  if (!options.dryRun) return run(options.read, options.write);
  try {
    // All reads and writes go through one transaction: what a later row refers to is there, with hooks and constraints.
    return await options.write.transaction(async (write, read) => {
      throw new Rehearsed(await run(read, write));
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.summary;
    throw error;
  }
}
