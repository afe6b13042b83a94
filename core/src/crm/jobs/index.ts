import type { PluginModule } from '../../sdk/index.ts';
import { DataImport } from './data-import.entity.ts';
import { DataImportResolver } from './data-import.resolver.ts';
import { Job } from './job.entity.ts';
import { JobProblem } from './job-problem.entity.ts';
import { DeadLetterResolver } from './dead-letter.resolver.ts';
import { JobResolver } from './job.resolver.ts';

export { DataImport } from './data-import.entity.ts';
export { JobProblem } from './job-problem.entity.ts';
export { Job, JobStatus } from './job.entity.ts';

/** Work that runs outside requests, as people see it. */
export const jobsModule: PluginModule = {
  entities: [Job, JobProblem, DataImport],
  resolvers: [JobResolver, DeadLetterResolver, DataImportResolver],
  permissions: {
    'job:manage': { zh: '取消和重试他人的任务', en: 'Cancel and retry jobs of others' },
    'metrics:read': { zh: '读取运行指标', en: 'Read the metrics of the servers' },
  },
};
