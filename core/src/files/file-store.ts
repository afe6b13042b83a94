import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Disk } from 'flydrive';
import type { FileLinks, FilesPort, StoredFile } from '../sdk/index.ts';
import { LinkSigner } from './link-signer.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { pictureOf } from './picture.ts';
import { receiveBytes } from './receive-bytes.ts';

export interface FileStoreOptions {
  /** Opened with the first file. */
  readonly disk: () => Promise<Disk>;
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
  readonly stream: Readable;
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
  #disk: Promise<Disk> | undefined;
  #swept: Promise<void> | undefined;
  readonly #received = new Map<string, StoredFile>();

  constructor({ disk, incomingFolder, maxBytes, secret }: FileStoreOptions) {
    this.#openDisk = disk;
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
   * @throws UploadRefused
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
      if (!kept) await this.remove(file.key);
    }
  }

  /** Null: there is no such file. */
  async content(key: string, variant: 'original' | 'thumbnail'): Promise<FileContent | null> {
    const disk = await this.#ready();
    const name = variant === 'thumbnail' ? thumbnailOf(key) : key;
    if (!(await disk.exists(name))) return null;
    const { contentLength } = await disk.getMetaData(name);
    return { size: contentLength, stream: await disk.getStream(name) };
  }

  async remove(key: string): Promise<void> {
    const disk = await this.#ready();
    await Promise.all([disk.delete(key), disk.delete(thumbnailOf(key))]);
  }

  async #take(source: Readable): Promise<StoredFile> {
    const incoming = join(this.#incoming, randomUUID());
    try {
      const { size, checksum } = await receiveBytes(source, incoming, this.maxBytes);
      const mediaType = await mediaTypeOf(incoming);
      const picture = mediaType.startsWith('image/') ? await pictureOf(incoming) : null;
      const key = newKey();
      const disk = await this.#ready();
      if (picture) await disk.put(thumbnailOf(key), picture.thumbnail, { contentType: 'image/webp' });
      await disk.moveFromFs(incoming, key, { contentType: mediaType });
      const [width, height] = [picture?.width ?? null, picture?.height ?? null];
      return { key, mediaType, size, checksum, width, height, hasThumbnail: picture !== null };
    } finally {
      await rm(incoming, { force: true });
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

/** Folders by month: a directory with a million files is slow to list. */
function newKey(): string {
  return `${new Date().toISOString().slice(0, 7).replace('-', '/')}/${randomUUID()}`;
}

function thumbnailOf(key: string): string {
  return `${key}.webp`;
}
