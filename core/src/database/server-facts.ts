import type { Client } from 'pg';
import { checkConnected, withClient, type ServerFacts } from './server-check.ts';

/** What `guanxi doctor` wants to know of a server and a role. */
export interface RoleFacts {
  readonly serverVersion: string;
  readonly role: string;
  readonly superuser: boolean;
  /** Row security of tables does not hold for the role. */
  readonly bypassesRowSecurity: boolean;
  /** The role, or one that it is a member of, owns a table of the schema that it works in. */
  readonly ownsTables: boolean;
  /** Whether the role may create tables in the schema that it works in. */
  readonly createsTables: boolean;
  /** Character classification of the database: with `C`, trigrams of Chinese text are empty. */
  readonly ctype: string;
  /** Whether the extension pg_trgm is installed in this database, or could be. */
  readonly trigrams: 'installed' | 'available' | 'absent';
}

const question = `
  select current_setting('server_version') as "serverVersion", current_user::text as role,
         (select rolsuper from pg_roles where rolname = current_user) as superuser,
         (select rolbypassrls from pg_roles where rolname = current_user) as "bypassesRowSecurity",
         exists (select from pg_class c where c.relnamespace = to_regnamespace(current_schema()::text)
                 and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'member')) as "ownsTables",
         coalesce(has_schema_privilege(current_schema(), 'create'), false) as "createsTables",
         (select datctype from pg_database where datname = current_database()) as ctype,
         case when exists (select from pg_extension where extname = 'pg_trgm') then 'installed'
              when exists (select from pg_available_extensions where name = 'pg_trgm') then 'available'
              else 'absent' end as trigrams`;

/**
 * Asks the server about itself and the connected role.
 * @throws DatabaseUnavailable when it cannot be reached
 */
export function roleFacts(url: string): Promise<RoleFacts> {
  return withClient(url, askFacts);
}

/**
 * The same of a server that can be used, over one connection.
 * @throws DatabaseUnavailable as `checkServer` does
 */
export function usableRoleFacts(url: string): Promise<RoleFacts & { readonly server: ServerFacts }> {
  return withClient(url, async (client) => {
    const server = await checkConnected(client, url);
    return { ...(await askFacts(client)), server };
  });
}

async function askFacts(client: Client): Promise<RoleFacts> {
  const { rows } = await client.query<RoleFacts>(question);
  const [facts] = rows;
  if (!facts) throw new Error('a select without from gives one row');
  return facts;
}
