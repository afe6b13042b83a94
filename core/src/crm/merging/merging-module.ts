import type { PluginModule } from '../../sdk/index.ts';
import { MergeRecord } from './merge-record.entity.ts';
import { mergedCandidateHooks } from './merged-candidates.hooks.ts';
import { MergedRecord } from './merged-record.entity.ts';

/** One customer, one record (客户唯一): what was merged, by whom, and how to take it back. */
export const mergingModule: PluginModule = {
  entities: [MergeRecord, MergedRecord],
  hooks: mergedCandidateHooks,
};
