import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** An upload that is not kept: too large, empty, or its sender left. */
export class UploadRefused extends Error {
  constructor(readonly reason: 'TOO_LARGE' | 'EMPTY' | 'INTERRUPTED') {
    super(reason);
    this.name = 'UploadRefused';
  }
}

/** Milliseconds without a byte after which the sender counts as gone. */
const silence = 15_000;

/** Writes a stream into a file as it comes, and counts and hashes it on the way. */
export async function receiveBytes(
  source: Readable,
  file: string,
  maxBytes: number,
): Promise<{ readonly size: number; readonly checksum: string }> {
  const hash = createHash('sha256');
  const target = await open(file, 'wx', 0o600);
  let size = 0;
  const watch = setTimeout(() => source.destroy(), silence);
  try {
    // The stream stays open when this ends early: its sender is still to be told why.
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      watch.refresh();
      size += chunk.length;
      if (size > maxBytes) throw new UploadRefused('TOO_LARGE');
      hash.update(chunk);
      await target.writeFile(chunk);
    }
  } catch (error) {
    throw error instanceof UploadRefused || !source.destroyed ? error : new UploadRefused('INTERRUPTED');
  } finally {
    clearTimeout(watch);
    await target.close();
  }
  if (source.readableAborted) throw new UploadRefused('INTERRUPTED');
  if (size === 0) throw new UploadRefused('EMPTY');
  return { size, checksum: hash.digest('hex') };
}
