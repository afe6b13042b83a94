import type { IdentityService } from '../../access/index.ts';
import type { JobPorts } from '../../events/jobs/index.ts';
import { contributionsTo, isFeatureEnabled, type CrmModel } from '../../model/index.ts';
import { readPortOf, type ReadEngine, type ReadScope } from '../../read/index.ts';
import { CrmError, type FilesPort } from '../../sdk/index.ts';
import type { WriteEngine } from '../../write/index.ts';

export interface JobPortsParts {
  readonly model: CrmModel;
  readonly read: ReadEngine;
  readonly write: WriteEngine;
  readonly files: FilesPort;
  readonly identity: IdentityService;
}

/** What jobs read and write with: the ports of resolvers, under the rights of whom they run as. */
export function jobPorts({ model, read, write, files, identity }: JobPortsParts): JobPorts {
  return {
    contextOf({ principal, language, signal, revertibleJob }) {
      const scope: ReadScope = { principal, language, cache: new Map() };
      return {
        read: readPortOf(model, read, scope),
        write: write.port({ principal, language, source: 'job', signal, revertibleJob }),
        sql: read.sqlPort(scope),
        duplicates: read.matchingPort(scope),
        jobs: write.jobs({ principal, language }),
        files,
        contributions: (point) => contributionsTo(model, point),
        isEnabled: (feature) => isFeatureEnabled(model, feature),
        optionsOf<Options>(pluginId: string): Options {
          const plugin = model.plugins.find(({ id }) => id === pluginId);
          if (plugin) return plugin.options as Options;
          throw new CrmError('UNKNOWN_PLUGIN', {
            zh: `组合中没有插件 ${pluginId}`,
            en: `The composition has no plugin ${pluginId}`,
          });
        },
      };
    },
    principalOf: (userId, apiKeyId) =>
      apiKeyId === null ? identity.principalOfUser(userId) : identity.principalOfApiKey(userId, apiKeyId),
    transaction: (work) => write.inTransaction(work),
  };
}
