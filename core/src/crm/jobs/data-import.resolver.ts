import {
  Arg,
  Authorized,
  Ctx,
  ID,
  Mutation,
  NotFound,
  payloadOf,
  Resolver,
  ValidationError,
  type CrmContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { Attachment } from '../collaboration/index.ts';
import { DataImport } from './data-import.entity.ts';
import { Job } from './job.entity.ts';

/** Name of the platform's job. */
const importJob = 'import';

/** Imports of files as jobs. */
@Resolver()
export class DataImportResolver {
  @Authorized()
  @Mutation(() => payloadOf(Job), {
    description:
      '以后台任务导入所附文件(默认最新一个);每行按外部编号新建或更新,可用 revertJob 撤销 / Imports a file that is ' +
      'attached to the data import (default: the newest) as a job: each row creates or updates the record with its ' +
      'external id. `revertJob` takes it back. With `dryRun` everything is tried and nothing kept.',
  })
  async startImport(
    @Arg('id', () => ID) id: string,
    @Arg('file', () => ID, { nullable: true, description: '附件 / an attachment of the import' })
    file: string | undefined,
    @Arg('dryRun', () => Boolean, { nullable: true }) dryRun: boolean | undefined,
    @Ctx() { read, jobs }: CrmContext,
  ): Promise<WriteOutcome> {
    const found = await read.list(DataImport, { where: { id: { eq: id } }, select: { id: true } });
    if (found.length === 0) return refused(NotFound.record({ zh: '数据导入', en: 'data import' }));
    const attached = { subjectId: { eq: id } };
    const [newest] = await read.list(Attachment, {
      where: file ? { and: [attached, { id: { eq: file } }] } : attached,
      orderBy: [{ createdAt: 'DESC' }],
      select: { id: true },
      first: 1,
    });
    const fileId = newest?.['id'];
    if (fileId === undefined) return refused(noFile());
    return { id: await jobs.enqueue(importJob, { importId: id, fileId, dryRun: dryRun ?? false }), errors: [] };
  }
}

function refused(error: NotFound | ValidationError): WriteOutcome {
  return { id: null, errors: [error] };
}

function noFile(): ValidationError {
  const message = {
    zh: '该导入没有这样的附件:请先上传文件',
    en: 'No such file is attached to the import: upload it first',
  };
  return new ValidationError('NO_FILE', message, { path: ['file'] });
}
