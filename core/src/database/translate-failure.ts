import { DEFAULT_STATEMENT_MS, placeOf, type ConnectionSettings } from './connection-options.ts';
import { DatabaseUnavailable, errorCode, isConnectionFailure, StatementTimedOut } from './errors.ts';

const QUERY_CANCELED = '57014';

/** Outages and timeouts as errors of ours; what is wrong with a statement itself stays as PostgreSQL said it. */
export function translateFailure(error: unknown, settings: ConnectionSettings): unknown {
  if (isConnectionFailure(error)) return DatabaseUnavailable.from(placeOf(settings.url), error);
  if (errorCode(error) === QUERY_CANCELED && /statement timeout/.test((error as Error).message)) {
    return StatementTimedOut.after(settings.statementTimeoutMs ?? DEFAULT_STATEMENT_MS, error);
  }
  return error;
}
