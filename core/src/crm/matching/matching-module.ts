import type { PluginModule } from '../../sdk/index.ts';
import { DuplicateCandidate } from './duplicate-candidate.entity.ts';
import { DuplicateReasonsResolver } from './duplicate-candidate.resolver.ts';
import { DuplicatesResolver, scanPermission } from './duplicates.resolver.ts';
import { matchDeclarations } from './match-declarations.ts';
import { scanDuplicates } from './scan-duplicates.job.ts';

/** One customer, one record (查重): what tells duplicates, and what people do about them. */
export const matchingModule: PluginModule = {
  entities: [DuplicateCandidate],
  resolvers: [DuplicateReasonsResolver, DuplicatesResolver],
  jobs: { scanDuplicates },
  matching: matchDeclarations,
  permissions: {
    [scanPermission]: { zh: '在全部记录中查找重复', en: 'Look for duplicates among all records' },
  },
};
