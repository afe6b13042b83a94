import { join } from 'node:path';
import { FileStore, openDisk, type DiskSettings } from '../../files/index.ts';
import type { Logger } from '../../sdk/index.ts';
import type { CrmConfig } from '../config/crm-options.ts';

/**
 * The files of an installation: in `files/` of the data folder, or in S3.
 * @throws S3SdkMissing at once: not when somebody uploads
 */
export async function openFileStore(config: CrmConfig, secret: string, log: Logger): Promise<FileStore> {
  const { dataFolder, filesMaxBytes: maxBytes } = config;
  const settings = diskSettings(config);
  const opened = settings.driver === 's3' ? await openDisk(settings) : null;
  return new FileStore({
    disk: async () => opened ?? openDisk(settings),
    bucket: config.filesS3Bucket,
    log,
    incomingFolder: join(dataFolder, 'files', 'incoming'),
    maxBytes,
    secret,
  });
}

function diskSettings(config: CrmConfig): DiskSettings {
  const { filesS3Bucket: bucket, filesS3AccessKeyId, filesS3SecretAccessKey } = config;
  if (bucket === null) return { driver: 'fs', folder: join(config.dataFolder, 'files', 'stored') };
  return {
    driver: 's3',
    bucket,
    region: config.filesS3Region,
    ...(config.filesS3Endpoint !== null && { endpoint: config.filesS3Endpoint }),
    ...(filesS3AccessKeyId !== null &&
      filesS3SecretAccessKey !== null && {
        credentials: { accessKeyId: filesS3AccessKeyId, secretAccessKey: filesS3SecretAccessKey },
      }),
  };
}
