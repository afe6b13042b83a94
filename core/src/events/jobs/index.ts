export type { JobCaller, JobOrder } from './enqueue-jobs.ts';
export type { JobPorts, JobScope } from './job-ports.ts';
export { JobQueue, noJobs } from './job-queue.ts';
export type { InTransaction } from './job-control.ts';
export type { JobRegistry, RegisteredJob, RegisteredSchedule } from './job-registry.ts';
export { backOffSeconds } from './job-run.ts';
export { JobWorker } from './job-worker.ts';
export type { JobWorkerOptions } from './job-worker.ts';
