export { MergeRecord } from './merge-record.entity.ts';
export { MergedRecord } from './merged-record.entity.ts';
export { mergingModule } from './merging-module.ts';
