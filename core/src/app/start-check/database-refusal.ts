import { corePlugin } from '../../crm/index.ts';
import { databaseState, ownedTables, type DatabaseState } from '../../database/index.ts';
import { CrmError, type Label, type Logger } from '../../sdk/index.ts';
import type { CrmModel } from '../../model/index.ts';
import type { CrmConfig } from '../config/crm-options.ts';
import { refusedFor, type Refusal } from './inspect-composition.ts';

const heading: Label = { zh: '数据库与组合不符:', en: 'The database does not fit the composition:' };

/**
 * What the database has against a composition that is refused anyway, so that the report is complete. Only an own
 * server is asked: the embedded one would have to be started. One out of reach is told by others.
 */
export async function databaseRefusal({ databaseUrl, plugins }: CrmConfig): Promise<Refusal> {
  if (databaseUrl === null) return { heading, problems: [] };
  try {
    const { problems } = await databaseState({ plugins: [corePlugin(), ...plugins] }, databaseUrl);
    return { heading, problems };
  } catch (error) {
    if (error instanceof CrmError) return { heading, problems: [] };
    throw error;
  }
}

/**
 * The same of a composition that is about to serve; what is only a pity goes into the log.
 * @throws Problems
 */
export async function refuseDatabaseState(model: CrmModel, url: string, log: Logger): Promise<void> {
  const { problems, warnings } = await stateOf(model, url);
  for (const { en } of warnings) log.warn({}, en);
  const refused = refusedFor([{ heading, problems }]);
  if (refused) throw refused;
}

/** How the database stands to a composition. */
export function stateOf(model: CrmModel, url: string): Promise<DatabaseState> {
  return databaseState(model, url, ownedTables(model));
}
