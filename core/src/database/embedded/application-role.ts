import { escapeIdentifier, type Client } from 'pg';
import { DatabaseNotPrepared } from './errors.ts';
import { withSession } from './session.ts';

/** Key of the advisory lock under which grants are given: two at once fail with "tuple concurrently updated". */
const GRANT_LOCK = 7_301_881;

/**
 * Gives `appRole` what the server needs in this database, and nothing more: SELECT, INSERT, UPDATE, DELETE on tables
 * and USAGE, SELECT on sequences, also on those that the connected role creates later, in any schema. Takes CONNECT,
 * TEMP and CREATE from everybody else. Idempotent; serves the embedded cluster and an own server alike.
 *
 * @param ownerUrl connection string of the role that owns the database and runs migrations
 * @param appRole role that serves requests; it must exist
 * @throws DatabaseNotPrepared when the role is missing, or may still do more than read and write data (superuser, DDL,
 *   temporary tables, membership of the owner …)
 */
export async function grantApplicationRole(ownerUrl: string, appRole: string): Promise<void> {
  await withSession(ownerUrl, async (client) => {
    const known = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [appRole]);
    if (known.rowCount === 0) throw DatabaseNotPrepared.roleMissing(appRole);
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [GRANT_LOCK]);
    await client.query(await grantStatements(client, appRole));
    await client.query('COMMIT');
    const powers = await excessPowers(client, appRole);
    if (powers.length > 0) throw DatabaseNotPrepared.roleTooPowerful(appRole, powers);
  });
}

/** Quoted names. */
type OwnedObjects = Record<'databases' | 'schemas' | 'tables' | 'sequences', string[]>;

/** Only what the connected role owns: an own server may hold objects of extensions that it may not grant. */
async function grantStatements(client: Client, appRole: string): Promise<string> {
  const { rows } = await client.query<OwnedObjects>(`
    SELECT array(SELECT quote_ident(current_database())) AS databases,
           array(SELECT quote_ident(nspname) FROM pg_namespace
                 WHERE nspname = 'public' OR nspowner = current_user::regrole) AS schemas,
           array(SELECT oid::regclass::text FROM pg_class
                 WHERE relowner = current_user::regrole AND relkind IN ('r', 'p', 'v', 'm', 'f')) AS tables,
           array(SELECT oid::regclass::text FROM pg_class
                 WHERE relowner = current_user::regrole AND relkind = 'S') AS sequences`);
  const role = escapeIdentifier(appRole);
  const on = (kind: keyof OwnedObjects, statement: (names: string) => string) => {
    const names = rows[0]?.[kind] ?? [];
    return names.length > 0 ? [statement(names.join(', '))] : [];
  };
  return [
    ...on('databases', (name) => `REVOKE ALL ON DATABASE ${name} FROM PUBLIC, ${role}`),
    ...on('databases', (name) => `GRANT CONNECT ON DATABASE ${name} TO ${role}`),
    ...on('schemas', (names) => `REVOKE CREATE ON SCHEMA ${names} FROM PUBLIC, ${role}`),
    ...on('schemas', (names) => `GRANT USAGE ON SCHEMA ${names} TO ${role}`),
    ...on('tables', (names) => `GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE ${names} TO ${role}`),
    ...on('sequences', (names) => `GRANT USAGE, SELECT ON SEQUENCE ${names} TO ${role}`),
    `ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO ${role}`,
    `ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role}`,
    `ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO ${role}`,
  ].join(';\n');
}

/** Checked, not assumed: on an own server the connected role may not own the database, and REVOKE then only warns. */
async function excessPowers(client: Client, appRole: string): Promise<string[]> {
  const { rows } = await client.query<Record<string, boolean>>(
    `SELECT rolsuper AS "SUPERUSER", rolcreaterole AS "CREATEROLE", rolcreatedb AS "CREATEDB",
            rolbypassrls AS "BYPASSRLS", rolreplication AS "REPLICATION",
            pg_has_role(oid, current_user, 'MEMBER') AS "MEMBER OF OWNER",
            has_database_privilege(oid, current_database(), 'CREATE') AS "CREATE SCHEMA",
            has_database_privilege(oid, current_database(), 'TEMP') AS "TEMP",
            has_schema_privilege(oid, 'public', 'CREATE') AS "CREATE IN PUBLIC"
       FROM pg_roles WHERE rolname = $1`,
    [appRole],
  );
  return Object.entries(rows[0] ?? {}).flatMap(([power, held]) => (held ? [power] : []));
}
