import { escapeIdentifier } from 'pg';
import { grantApplicationRole } from './application-role.ts';
import { ROLES } from './cluster-secrets.ts';
import { DatabaseNotPrepared } from './errors.ts';
import { withSession } from './session.ts';

/** Key of the advisory lock under which databases are created. */
const CREATE_LOCK = 7_301_880;
/** PostgreSQL's NAMEDATALEN - 1; it would cut longer names silently. */
const MAX_NAME_BYTES = 63;
/** pg does not decode %2F, %3F and the like in a connection string: databases whose names need them are unreachable. */
const NAME = /^[\p{L}\p{N}_-]+$/u;
const RESERVED = new Set(['postgres', 'template0', 'template1']);

/**
 * Creates the database for the owner role if it is absent, then gives the application role its rights.
 *
 * @param adminUrl connection string of the bootstrap role to database postgres
 * @param ownerUrl connection string of the owner role to the database itself
 * @throws DatabaseNotPrepared when the name cannot be used
 */
export async function ensureDatabase(name: string, adminUrl: string, ownerUrl: string): Promise<void> {
  if (!NAME.test(name) || Buffer.byteLength(name) > MAX_NAME_BYTES || RESERVED.has(name)) {
    throw DatabaseNotPrepared.invalidName(name);
  }
  await withSession(adminUrl, async (client) => {
    const known = () => client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if ((await known()).rowCount) return;
    // CREATE DATABASE runs outside transactions: a session lock, freed when the session ends.
    await client.query('SELECT pg_advisory_lock($1)', [CREATE_LOCK]);
    if ((await known()).rowCount) return;
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)} OWNER ${ROLES.owner} TEMPLATE template0`);
  });
  await grantApplicationRole(ownerUrl, ROLES.app);
}
