import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Disk } from 'flydrive';
import type { FileLinks, FilesPort, Logger, StoredFile } from '../sdk/index.ts';
import { LinkSigner } from './link-signer.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { pictureOf } from './picture.ts';
import { receiveBytes } from './receive-bytes.ts';
import { saysAbsent, StorageFailed } from './storage-failed.ts';

export interface FileStoreOptions {
  /** Opened with the first file. */
  readonly disk: () => Promise<Disk>;
  /** Of S3, for messages; absent: a folder. */
  readonly bucket?: string | null;
  /** Is told of bytes that belong to no record and could not be removed. */
  readonly log?: Logger;
  /** Where uploads lie until they are complete and examined. */
  readonly incomingFolder: string;
  /** Largest file, in bytes. */
  readonly maxBytes: number;
  /** Links are signed with a key derived from it. */
  readonly secret: string;
}

/** The bytes of a stored file. */
export interface FileContent {
  readonly size: number;
  /** @throws StorageFailed */
  open(): Promise<Readable>;
}

/** A file that has arrived here and is not yet in its place. */
interface Incoming {
  readonly incoming: string;
  readonly size: number;
  readonly mediaType: string;
}

/** Uploads that a crash left behind are removed when they are older: milliseconds. */
const leftOverAfter = 24 * 3_600_000;

/**
 * Files of records on a disk or in S3. An upload is written to a local file as it comes, examined there, and only then
 * moved to its place; nothing is ever held in memory as a whole.
 */
export class FileStore implements FilesPort {
  readonly signer: LinkSigner;
  readonly maxBytes: number;
  readonly #incoming: string;
  readonly #openDisk: () => Promise<Disk>;
  readonly #bucket: string | null;
  readonly #log: Logger | undefined;
  #disk: Promise<Disk> | undefined;
  #swept: Promise<void> | undefined;
  readonly #received = new Map<string, StoredFile>();

  constructor({ disk, bucket = null, log, incomingFolder, maxBytes, secret }: FileStoreOptions) {
    this.#openDisk = disk;
    this.#bucket = bucket;
    this.#log = log;
    this.#incoming = incomingFolder;
    this.maxBytes = maxBytes;
    this.signer = new LinkSigner(secret);
  }

  received(key: string): StoredFile | null {
    return this.#received.get(key) ?? null;
  }

  links({ id, hasThumbnail }: { readonly id: string; readonly hasThumbnail: boolean }): FileLinks {
    return {
      url: this.signer.path(id, 'original'),
      thumbnailUrl: hasThumbnail ? this.signer.path(id, 'thumbnail') : null,
    };
  }

  /**
   * Takes a file in and lets `use` make a record of it. Where that makes none, the file is gone again.
   * @throws UploadRefused, StorageFailed
   */
  async receive<T>(
    source: Readable,
    use: (file: StoredFile) => Promise<{ readonly kept: boolean; readonly value: T }>,
  ) {
    await (this.#swept ??= this.#sweep().catch(this.#again(() => (this.#swept = undefined))));
    const file = await this.#take(source);
    this.#received.set(file.key, file);
    let kept = false;
    try {
      const used = await use(file);
      kept = used.kept;
      return used.value;
    } finally {
      this.#received.delete(file.key);
      if (!kept) await this.#giveUp(file.key);
    }
  }

  /** Null: there is no such file. @throws StorageFailed */
  async content(key: string, variant: 'original' | 'thumbnail'): Promise<FileContent | null> {
    const name = variant === 'thumbnail' ? thumbnailOf(key) : key;
    const open = () => this.#onDisk((disk) => disk.getStream(name));
    const size = await this.#onDisk(async (disk) => (await disk.getMetaData(name)).contentLength).catch(absent);
    if (size !== null) return { size, open };
    // The answer to the question for the size has no body: only reading tells a missing file from a missing bucket.
    if (this.#bucket !== null) (await open().catch(absent))?.destroy();
    return null;
  }

  /** @throws StorageFailed */
  async remove(key: string): Promise<void> {
    await this.#onDisk((disk) => Promise.all([disk.delete(key), disk.delete(thumbnailOf(key))]));
  }

  async #take(source: Readable): Promise<StoredFile> {
    const incoming = join(this.#incoming, randomUUID());
    try {
      const { size, checksum } = await receiveBytes(source, incoming, this.maxBytes);
      const mediaType = await mediaTypeOf(incoming);
      const picture = mediaType.startsWith('image/') ? await pictureOf(incoming) : null;
      const key = newKey();
      await this.#keep(key, { incoming, size, mediaType, thumbnail: picture?.thumbnail });
      const [width, height] = [picture?.width ?? null, picture?.height ?? null];
      return { key, mediaType, size, checksum, width, height, hasThumbnail: picture !== null };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  async #keep(
    key: string,
    { incoming, size, mediaType, thumbnail }: Incoming & { readonly thumbnail: Buffer | undefined },
  ): Promise<void> {
    const bytes = createReadStream(incoming);
    try {
      await this.#onDisk(async (disk) => {
        if (thumbnail) await disk.put(thumbnailOf(key), thumbnail, { contentType: 'image/webp' });
        await disk.putStream(key, bytes, { contentType: mediaType, contentLength: size });
      });
    } catch (error) {
      // Part of it may have arrived, or all of it without its answer.
      await this.#giveUp(key);
      throw error;
    } finally {
      bytes.destroy();
    }
  }

  /** Removes what has no record; whether that succeeds changes nothing for who sent it. */
  async #giveUp(key: string): Promise<void> {
    try {
      await this.remove(key);
    } catch (error) {
      this.#log?.warn({ error, key }, 'A file without a record may be left in the storage of files');
    }
  }

  async #onDisk<T>(operation: (disk: Disk) => Promise<T>): Promise<T> {
    const disk = await this.#ready();
    try {
      return await operation(disk);
    } catch (error) {
      throw new StorageFailed(this.#bucket, error);
    }
  }

  #ready(): Promise<Disk> {
    return (this.#disk ??= this.#openDisk().catch(this.#again(() => (this.#disk = undefined))));
  }

  /** What failed is tried again with the next file. */
  #again(forget: () => void): (error: unknown) => never {
    return (error) => {
      forget();
      throw error;
    };
  }

  async #sweep(): Promise<void> {
    await mkdir(this.#incoming, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.#incoming)) {
      const file = join(this.#incoming, name);
      const found = await stat(file).catch(() => null);
      if (found && Date.now() - found.mtimeMs > leftOverAfter) await rm(file, { force: true });
    }
  }
}

function absent(error: unknown): null {
  if (saysAbsent(error)) return null;
  throw error;
}

/** Folders by month: a directory with a million files is slow to list. */
function newKey(): string {
  return `${new Date().toISOString().slice(0, 7).replace('-', '/')}/${randomUUID()}`;
}

function thumbnailOf(key: string): string {
  return `${key}.webp`;
}
