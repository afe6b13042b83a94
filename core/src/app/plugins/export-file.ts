import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { isCommitted, parseHeader } from '../../database/index.ts';
import { CrmError } from '../../sdk/index.ts';

/** A file is in the way, or cannot be read. */
export class ExportFileRefused extends CrmError {
  static exists(file: string): ExportFileRefused {
    return new ExportFileRefused('EXPORT_FILE_EXISTS', {
      zh: `文件 ${file} 已存在,可能是仅存的备份:请用 --out 指定别的文件`,
      en: `The file ${file} exists, and may be the only copy of something: name another one with --out`,
    });
  }

  static unreadable(file: string, cause: unknown): ExportFileRefused {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new ExportFileRefused(
      'EXPORT_FILE_UNREADABLE',
      { zh: `无法读取导出文件 ${file}:${reason}`, en: `The export ${file} cannot be read: ${reason}` },
      { cause },
    );
  }
}

/**
 * Writes an export, compressed, under a name of its own and gives it its name when every byte is on the disk: there is
 * a whole file or none. A file of an uninstallation that never came to its end is replaced, no other. Answers how many
 * rows it has.
 * @throws ExportFileRefused
 */
export async function keepExport(file: string, lines: AsyncIterable<string>, ownerUrl: string): Promise<number> {
  if (existsSync(file) && !(await isOfAnInterruptedRun(file, ownerUrl))) throw ExportFileRefused.exists(file);
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  const unfinished = `${file}.partial`;
  let rows = -1; // the header is no row
  async function* counted(): AsyncGenerator<string> {
    for await (const line of lines) {
      if (!line.startsWith('{"$')) rows += 1;
      yield `${line}\n`;
    }
  }
  try {
    await pipeline(Readable.from(counted()), createGzip(), createWriteStream(unfinished, { mode: 0o600, flush: true }));
    await rename(unfinished, file);
    await syncFolder(path.dirname(path.resolve(file)));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return rows;
}

/** A name is kept when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function isOfAnInterruptedRun(file: string, ownerUrl: string): Promise<boolean> {
  try {
    const { value } = await exportFileLines(file)[Symbol.asyncIterator]().next();
    const { database, transaction } = parseHeader(value as string | undefined);
    return (await isCommitted(ownerUrl, database, transaction)) === false;
  } catch {
    return false; // something else: it stays
  }
}

/** The lines of an export, compressed or not. */
export async function* exportFileLines(file: string): AsyncGenerator<string> {
  try {
    // Opened before anything is streamed: a stream whose file is not there fails when nobody listens to it yet.
    const handle = await open(file, 'r');
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0).finally(() => handle.close());
    const isCompressed = buffer[0] === 0x1f && buffer[1] === 0x8b;
    const source = createReadStream(file);
    const text = isCompressed ? source.pipe(createGunzip()) : source;
    source.on('error', (error) => text.destroy(error));
    yield* createInterface({ input: text, crlfDelay: Infinity });
  } catch (error) {
    if (error instanceof CrmError) throw error;
    throw ExportFileRefused.unreadable(file, error);
  }
}
