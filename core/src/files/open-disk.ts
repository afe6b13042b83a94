import type { Disk } from 'flydrive';
import type { S3Driver } from 'flydrive/drivers/s3';
import { CrmError } from '../sdk/index.ts';

/** Where the bytes of files lie. */
export type DiskSettings =
  | { readonly driver: 'fs'; /** Absolute; made with the first file. */ readonly folder: string }
  | {
      readonly driver: 's3';
      readonly bucket: string;
      readonly region: string;
      /** Of a service that speaks S3, such as MinIO or OSS; absent: AWS. */
      readonly endpoint?: string | undefined;
      /** Absent: found as the SDK of AWS finds them (environment, instance role). */
      readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
      /** Milliseconds without a byte after which the service counts as down. Default 10,000. */
      readonly patience?: number;
    };

const defaultPatience = 10_000;
const silent = (): void => undefined;

/** Files are to lie in S3, and this installation cannot speak to it. */
export class S3SdkMissing extends CrmError {
  constructor(cause: unknown) {
    const packages = '@aws-sdk/client-s3 @aws-sdk/s3-request-presigner';
    super(
      'FILES_S3_SDK_MISSING',
      {
        zh: `FILES_S3_BUCKET 已设置,但没有安装 S3 的 SDK:请运行 npm install ${packages}`,
        en: `FILES_S3_BUCKET is set, but the SDK of S3 is not installed: run npm install ${packages}`,
      },
      { cause },
    );
  }
}

/** @throws S3SdkMissing */
export async function openDisk(settings: DiskSettings): Promise<Disk> {
  const { Disk: FlyDisk } = await import('flydrive');
  if (settings.driver === 'fs') {
    const { FSDriver } = await import('flydrive/drivers/fs');
    return new FlyDisk(new FSDriver({ location: settings.folder, visibility: 'private' }));
  }
  const { bucket, region, endpoint, credentials, patience = defaultPatience } = settings;
  const { S3Driver: Driver } = await s3Driver();
  return new FlyDisk(
    new Driver({
      ...{ bucket, region, visibility: 'private', supportsACL: false },
      // Services other than AWS know no host name per bucket, and not all know checksums that follow the bytes: some
      // keep them as part of the file.
      ...(endpoint && {
        ...{ endpoint, forcePathStyle: true },
        ...({ requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' } as const),
      }),
      // By itself the SDK waits for ever. Somebody waits for the answer: it tries once more, not twice.
      maxAttempts: 2,
      requestHandler: { connectionTimeout: Math.min(patience, 5_000), socketTimeout: patience },
      // What it has to say it also throws.
      logger: { trace: silent, debug: silent, info: silent, warn: silent, error: silent },
      ...(credentials && { credentials }),
    }),
  );
}

async function s3Driver(): Promise<{ readonly S3Driver: typeof S3Driver }> {
  try {
    return await import('flydrive/drivers/s3');
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    if (!['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(code)) throw error;
    throw new S3SdkMissing(error);
  }
}
