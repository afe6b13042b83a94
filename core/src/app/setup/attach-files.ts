import { Readable } from 'node:stream';
import { Attachment } from '../../crm/index.ts';
import type { FileStore } from '../../files/index.ts';
import type { CrmModel } from '../../model/index.ts';
import type { BulkOutcome, SeedFile } from '../../sdk/index.ts';
import type { WriteEngine, WriteScope } from '../../write/index.ts';

/** What attaching needs. */
export interface AttachEngines {
  readonly model: CrmModel;
  readonly files: Pick<FileStore, 'receive'>;
  readonly write: WriteEngine;
}

/** Stores the files one after the other, then attaches all in one unit of work; where that is refused, none is kept. */
export function attachFiles(
  { model, files, write }: AttachEngines,
  given: readonly SeedFile[],
  scope: WriteScope,
): Promise<BulkOutcome> {
  const attach = (stored: readonly object[]): Promise<BulkOutcome> =>
    write.createMany(model.entityOf(Attachment), stored, { rows: 'ALL_OR_NOTHING' }, scope);
  const storeFrom = (index: number, stored: readonly object[]): Promise<BulkOutcome> => {
    const next = given[index];
    if (!next) return attach(stored);
    const { content, ...row } = next;
    // A file is gone again where its receiver kept nothing, so each is received inside the one before it.
    return files.receive(Readable.from([Buffer.from(content)]), async ({ key }) => {
      const value = await storeFrom(index + 1, [...stored, { ...row, storageKey: key }]);
      return { kept: value.errors.length === 0, value };
    });
  };
  return storeFrom(0, []);
}
