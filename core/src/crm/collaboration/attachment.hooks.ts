import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { Attachment } from './attachment.entity.ts';

/** A file is attached by uploading it: nobody names one that lies there already. */
function describe(changes: readonly Change<Attachment>[], { files }: HookContext): void {
  for (const { record, reject } of changes) {
    const file = files.received(record.storageKey);
    if (!file) {
      const text = { zh: '请通过 POST /files 上传文件', en: 'A file is attached by uploading it: POST /files' };
      reject(new ValidationError('NO_UPLOAD', text, { path: ['storageKey'] }));
      continue;
    }
    const { mediaType, size, checksum, width, height, hasThumbnail } = file;
    Object.assign(record, { mediaType, size, checksum, width, height, hasThumbnail });
  }
}

/** The bytes leave with the last trace of the record, and only when that is certain. */
function removeFiles(changes: readonly Change<Attachment>[], context: HookContext): void {
  for (const { record } of changes) context.afterCommit(() => context.files.remove(record.storageKey));
}

export const attachmentHooks = hooksOf(Attachment, { beforeCreate: describe, beforePurge: removeFiles });
