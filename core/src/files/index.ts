export { openDisk } from './open-disk.ts';
export type { DiskSettings } from './open-disk.ts';
export { FileStore } from './file-store.ts';
export type { FileContent, FileStoreOptions } from './file-store.ts';
export { UploadRefused } from './receive-bytes.ts';
export { StorageFailed } from './storage-failed.ts';
export type { FileVariant } from './link-signer.ts';
