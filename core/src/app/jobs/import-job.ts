import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Attachment, DataImport } from '../../crm/index.ts';
import { noteJobProblems, type SqlRunner } from '../../database/index.ts';
import type { InTransaction } from '../../events/jobs/index.ts';
import type { FileStore } from '../../files/index.ts';
import type { CrmModel } from '../../model/index.ts';
import {
  JobLost,
  jobOf,
  JobRefused,
  newRecordId,
  UserError,
  z,
  type JobContext,
  type JobDeclaration,
  type Label,
} from '../../sdk/index.ts';
import type { CompiledMapping } from '../import/compiled-mapping.ts';
import type { ImportCheckpoints, ImportState } from '../import/import-checkpoints.ts';
import { ImportRefused, ImportStopped } from '../import/import-errors.ts';
import { cut, type ReportedProblem } from '../import/import-report.ts';
import { ImportRun } from '../import/import-run.ts';
import { inspectFile, type SourceFile } from '../import/inspect-file.ts';
import { compiledMapping } from '../import/load-mapping.ts';
import { summaryOf, type ImportSummary } from '../import/run-import.ts';
import { longWrite, uuidOfJob } from './long-write.ts';

export interface ImportJobParts {
  readonly model: CrmModel;
  readonly store: FileStore;
  readonly inTransaction: InTransaction;
}

const payload = z.object({ importId: z.string(), fileId: z.string(), dryRun: z.boolean().default(false) });
/** Problems that a dry run keeps: nothing of it is in the database until it is over. */
const rehearsedProblems = 1_000;

type Result = Omit<ImportSummary, 'report'>;

/** Ends the transaction of a dry run. */
class Rehearsed extends Error {
  readonly state: ImportState;

  constructor(state: ImportState) {
    super('The dry run is over');
    this.state = state;
  }
}

/**
 * Imports a file that is attached to a `DataImport`: batches with the place where to go on in the same transaction, so
 * that an import that is killed goes on without a row missing or twice.
 */
export function importJob(parts: ImportJobParts): JobDeclaration<z.infer<typeof payload>> {
  return jobOf({
    label: { zh: '数据导入', en: 'Data import' },
    payload,
    ...longWrite,
    async run({ importId, fileId, dryRun }, context): Promise<Result> {
      try {
        const mapping = await mappingOf(importId, parts, context);
        return await withLocalFile(fileId, parts, context, async (file) => {
          const source = await inspectFile(file, mapping);
          const run = dryRun ? rehearse : importRows;
          const state = await run({ mapping, source, parts, context });
          const { report: _, ...result } = summaryOf(mapping.entity.name, state, { report: null, dryRun });
          return result;
        });
      } catch (error) {
        throw refusalOf(error);
      }
    },
  });
}

interface Pass {
  readonly mapping: CompiledMapping;
  readonly source: SourceFile;
  readonly parts: ImportJobParts;
  readonly context: JobContext;
}

function importRows({ mapping, source, parts, context }: Pass): Promise<ImportState> {
  const { write, signal, language } = context;
  const { model, inTransaction } = parts;
  const checkpoints: ImportCheckpoints = {
    start: context.saved as ImportState | null,
    batch: (work) =>
      write.transaction(async (inside, read) => {
        if (signal.aborted) throw new JobLost();
        const { state, problems } = await work({ write: inside, read });
        await inTransaction((runner) => note(runner, context, parts, problems));
        await context.save(state, { done: state.rows, total: source.rows });
      }),
  };
  return new ImportRun(mapping, source, { model, language, checkpoints }).run();
}

async function rehearse({ mapping, source, parts, context }: Pass): Promise<ImportState> {
  const { write, signal, language } = context;
  const { model, inTransaction } = parts;
  let noted: ReportedProblem[] = [];
  try {
    return await write.transaction(async (inside, read) => {
      noted = [];
      const checkpoints: ImportCheckpoints = {
        start: null,
        async batch(work) {
          if (signal.aborted) throw new JobLost();
          const { problems } = await work({ write: inside, read });
          noted.push(...problems.slice(0, rehearsedProblems - noted.length));
        },
      };
      const run = new ImportRun(mapping, source, { model, language, checkpoints, dryRun: true });
      throw new Rehearsed(await run.run());
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
    await inTransaction((runner) => note(runner, context, parts, noted));
    return error.state;
  }
}

function note(
  runner: SqlRunner,
  { id }: JobContext,
  { model }: ImportJobParts,
  problems: readonly ReportedProblem[],
): Promise<void> {
  const rows = problems.map(({ line, externalId, field, code, message, value }) => ({
    ...{ id: newRecordId(), typeCode: null, subject: null, line, field: field || null, code, message },
    ...{ rowKey: externalId || null, value: cut(value) || null },
  }));
  return noteJobProblems(runner, uuidOfJob(model, id), rows);
}

async function mappingOf(id: string, { model }: ImportJobParts, { read }: JobContext): Promise<CompiledMapping> {
  const found = await read.one(DataImport, id, { name: true, mapping: true });
  if (!found) throw gone({ zh: '数据导入已删除', en: 'The data import is gone' });
  return compiledMapping(String(found['mapping']), String(found['name']), model, read);
}

/** The CSV reader goes through a file more than once: it lies here for as long. */
async function withLocalFile<T>(
  id: string,
  { store }: ImportJobParts,
  { read, signal }: JobContext,
  work: (file: string) => Promise<T>,
): Promise<T> {
  const found = await read.one(Attachment, id, { storageKey: true });
  const content = found && (await store.content(String(found['storageKey']), 'original'));
  if (!content) throw gone({ zh: '文件已删除', en: 'The file is gone' });
  const file = path.join(tmpdir(), `guanxi-import-${randomUUID()}.csv`);
  try {
    await pipeline(await content.open(), createWriteStream(file, { mode: 0o600 }), { signal });
    return await work(file);
  } finally {
    await rm(file, { force: true });
  }
}

const gone = (reason: Label): JobRefused => JobRefused.because(reason);

/** What another attempt would not mend; an outage it would. */
function refusalOf(error: unknown): unknown {
  if (error instanceof ImportRefused) return JobRefused.because(error.messages);
  if (!(error instanceof ImportStopped)) return error;
  if (error.cause instanceof UserError) return JobRefused.because(error.messages);
  return error.cause instanceof JobLost ? error.cause : error;
}
