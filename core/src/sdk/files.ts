import { CrmError } from './errors.ts';

/** What is known of a file whose bytes arrived, found out by the server itself: nothing of it is the client's word. */
export interface StoredFile {
  /** Where the bytes lie; random, says nothing about the record. */
  readonly key: string;
  /** Of the content, not of the name: `image/png`. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, 64 hexadecimal digits. */
  readonly checksum: string;
  /** Pixels of an image, as it is shown (after its orientation). */
  readonly width: number | null;
  readonly height: number | null;
  /** There is a smaller picture of it. */
  readonly hasThumbnail: boolean;
}

/** Where a browser gets a file for the next minutes, without any other sign of who it is. */
export interface FileLinks {
  readonly url: string;
  /** Null: no picture. */
  readonly thumbnailUrl: string | null;
}

/** Bytes that belong to records but lie outside the database. */
export interface FilesPort {
  /** The file that this process has just received under the key; null: there is none, or a record has it already. */
  received(key: string): StoredFile | null;
  /** Signed links to the file of an attachment, by its opaque id: paths of this server, for five minutes. */
  links(attachment: { readonly id: string; readonly hasThumbnail: boolean }): FileLinks;
  /** Removes a file and its thumbnail; nothing happens where there is none. */
  remove(key: string): Promise<void>;
}

/** Where nobody keeps files: engines in tests. */
export const noFiles: FilesPort = {
  received: () => null,
  links: () => {
    throw new CrmError('NO_FILES', { zh: '本进程没有文件存储', en: 'This process keeps no files' });
  },
  remove: () => Promise.resolve(),
};
