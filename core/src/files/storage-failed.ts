import { CrmError, type Label } from '../sdk/index.ts';

/** What a failed operation says about itself: an error of Node, or of the SDK of AWS. */
interface Failure {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/**
 * What keeps the files does not do so now: bucket missing, keys refused, nobody answers, disk full. The message names
 * the bucket; keys and addresses are in no part of it.
 */
export class StorageFailed extends CrmError {
  constructor(bucket: string | null, cause: unknown) {
    const place = bucket === null ? { zh: '数据文件夹', en: 'data folder' } : bucketLabel(bucket);
    const reason = bucket === null ? failed(innermost(cause)) : reasonOf(innermost(cause));
    super(
      'FILE_STORAGE_UNAVAILABLE',
      {
        zh: `文件存储(${place.zh})不可用:${reason.zh}`,
        en: `The storage of files (${place.en}) is not available: ${reason.en}`,
      },
      { cause },
    );
  }
}

/** Whether an operation failed because there is no such file; where the whole bucket is missing, S3 may say so too. */
export function saysAbsent(error: unknown): boolean {
  const { name, code } = innermost(error);
  return name === 'NotFound' || name === 'NoSuchKey' || code === 'ENOENT';
}

const bucketLabel = (bucket: string): Label => ({ zh: `S3 存储桶 ${bucket}`, en: `S3 bucket ${bucket}` });

function reasonOf(failure: Failure): Label {
  const status = failure.$metadata?.httpStatusCode;
  const sign = signOf(failure);
  const say = (zh: string, en: string): Label => ({ zh: `${zh}(${sign})`, en: `${en} (${sign})` });
  if (sign === 'NoSuchBucket') return say('存储桶不存在', 'the bucket does not exist');
  if (sign === 'CredentialsProviderError') return say('没有找到访问密钥', 'no access key was found');
  if (status === 401 || status === 403) {
    return say('访问密钥被拒绝或无权限', 'the access key is refused or may not do this');
  }
  // Without a status nothing was answered.
  if (status === undefined || status >= 500) return say('服务没有正常应答', 'the service does not answer as it should');
  return failed(failure);
}

function failed(failure: Failure): Label {
  const sign = signOf(failure);
  return { zh: `操作失败(${sign})`, en: `the operation failed (${sign})` };
}

/** The short name of a failure; a service may answer with any text, so only what looks like a name is repeated. */
function signOf({ name, code, $metadata }: Failure): string {
  const status = $metadata?.httpStatusCode;
  const isName = (text: unknown): text is string => typeof text === 'string' && /^\w{3,60}$/.test(text);
  const found = [code, name].filter(isName).find((text) => !['Error', 'AggregateError', 'Unknown'].includes(text));
  return found ?? (status === undefined ? 'Error' : `HTTP ${status}`);
}

/** The library wraps what S3 or the file system said. */
function innermost(error: unknown): Failure {
  let found: unknown = error;
  for (let depth = 0; depth < 5; depth += 1) {
    const cause = (found as Failure | null)?.cause;
    if (typeof cause !== 'object' || cause === null) break;
    found = cause;
  }
  return typeof found === 'object' && found !== null ? (found as Failure) : {};
}
