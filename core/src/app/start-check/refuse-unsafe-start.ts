import { CrmError, Problems } from '../../sdk/index.ts';
import type { CrmConfig } from '../config/crm-options.ts';
import { refusalOf, refusedFor, schemaRefusal, type Refusal } from './inspect-composition.ts';
import { servingRoleOrOutage, servingRoleRefusal } from './serving-role.ts';

export interface StartCheck {
  readonly config: CrmConfig;
  /** Throws what is wrong with the configuration of a process that serves requests. */
  readonly checkServing: () => void;
  /** Builds the schema of the composition. */
  readonly schema: () => unknown;
}

/**
 * Refuses to serve where a rule could not be enforced, all reasons in one report: a missing secret, a role of the
 * database that may do too much, a schema that does not fit together.
 * @throws Problems; a single failure of the database as it is
 */
export async function refuseUnsafeStart({ config, checkServing, schema }: StartCheck): Promise<void> {
  const serving = servingRefusal(checkServing);
  const settled = serving.problems.length > 0 ? await servingRoleOrOutage(config) : await servingRoleRefusal(config);
  const found = [serving, settled];
  // Built anyway, beside the start of PostgreSQL: only where something else is wrong it is looked at here.
  if (found.every(({ problems }) => problems.length === 0)) return;
  const refused = refusedFor([...found, schemaRefusal(schema)]);
  if (refused) throw refused;
}

function servingRefusal(checkServing: () => void): Refusal {
  try {
    checkServing();
    return { heading: null, problems: [] };
  } catch (error) {
    if (error instanceof Problems) return refusalOf(error);
    if (error instanceof CrmError) return { heading: null, problems: [error.messages] };
    throw error;
  }
}
