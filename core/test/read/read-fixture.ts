import DataLoader from 'dataloader';
import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { createPrincipal, systemPrincipal, type PrincipalFacts } from '../../src/access/index.ts';
import { openDatabase, type Database, type SqlRunner } from '../../src/database/index.ts';
import { composeSchema } from '../../src/graphql/index.ts';
import { toGlobalId, type CrmModel, type EntityModel } from '../../src/model/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { ReadEngine, type ReadScope } from '../../src/read/index.ts';
import type { Plugin, Principal, Scope } from '../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { clubComposition } from './club-plugin.ts';

/** `uuid(7)`: a readable uuid for row 7. */
export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const record = `'2026-01-01T00:00:00.123Z'::timestamptz, '2026-01-02T00:00:00.456Z'::timestamptz, 1`;

/**
 * Units 1 (head) and 2 (branch, below 1) and 3 (elsewhere); users 11 (branch), 12 (elsewhere); accounts 101–130, of
 * which every third belongs to 11, the others to 12; contacts 1001–1200 over the accounts; pipeline, stages,
 * opportunities in two currencies.
 */
const rows = `
insert into org_unit(id, created_at, updated_at, version, name, path, parent_id) values
  ('${uuid(1)}', ${record}, 'Head', '/1/', null),
  ('${uuid(2)}', ${record}, 'Branch', '/1/2/', '${uuid(1)}'),
  ('${uuid(3)}', ${record}, 'Elsewhere', '/3/', null);
insert into app_user(id, created_at, updated_at, version, display_name, email, active, unit_id) values
  ('${uuid(11)}', ${record}, '王芳', 'wang@example.com', true, '${uuid(2)}'),
  ('${uuid(12)}', ${record}, '李强', 'li@example.com', true, '${uuid(3)}');
insert into account(id, created_at, updated_at, version, name, industry, employees, roles, owner_id, unit_id, yearly_purchasing, parent_id)
  select ('00000000-0000-7000-8000-' || lpad((100 + i)::text, 12, '0'))::uuid, ${record}, '客户' || i,
    case when i % 5 = 0 then null when i % 2 = 0 then 'retail' else 'construction' end, i * 10,
    case when i % 2 = 0 then array['customer','supplier'] else array['customer'] end,
    case when i % 3 = 0 then '${uuid(11)}'::uuid else '${uuid(12)}'::uuid end,
    case when i % 3 = 0 then '${uuid(2)}'::uuid else '${uuid(3)}'::uuid end, i * 1000.5,
    case when i > 1 then '${uuid(101)}'::uuid end
  from generate_series(1, 30) i;
insert into club_ext_account(record_id, stars, fee_value, fee_currency)
  select id, employees % 7, employees, case when employees % 20 = 0 then 'CNY' else 'USD' end from account
  on conflict (record_id) do update
  set stars = excluded.stars, fee_value = excluded.fee_value, fee_currency = excluded.fee_currency;
insert into contact(id, created_at, updated_at, version, name, account_id, email, owner_id)
  select ('00000000-0000-7000-8000-' || lpad((1000 + i)::text, 12, '0'))::uuid, ${record}, '联系人' || i,
    ('00000000-0000-7000-8000-' || lpad((101 + i % 30)::text, 12, '0'))::uuid,
    case when i % 3 = 0 then 'P' || i || '@Example.com' end, '${uuid(12)}'
  from generate_series(1, 200) i;
insert into club_ext_contact(record_id, level, motto, sponsor_id)
  select id, case when name like '%1' then length(name) - 3 end, 'secret of ' || name, '${uuid(103)}' from contact
  on conflict (record_id) do update set level = excluded.level, motto = excluded.motto, sponsor_id = excluded.sponsor_id;
insert into club_visit(id, created_at, updated_at, version, name, contact_id, topic_type, topic_id, came_at) values
  ('${uuid(5001)}', ${record}, 'first', '${uuid(1001)}', 'ac', '${uuid(103)}', '2026-03-29T00:30:00.007Z'),
  ('${uuid(5002)}', ${record}, 'second', '${uuid(1001)}', 'co', '${uuid(1002)}', '2026-03-29T01:30:00Z'),
  ('${uuid(5003)}', ${record}, 'third', '${uuid(1002)}', null, null, null);
insert into pipeline(id, created_at, updated_at, version, name, code, is_default, active) values
  ('${uuid(41)}', ${record}, 'Test', 'test', false, true);
insert into stage(id, created_at, updated_at, version, pipeline_id, name, code, position, kind, probability, requires_reason) values
  ('${uuid(51)}', ${record}, '${uuid(41)}', 'Talk', 'talk', 1, 'OPEN', 20, false),
  ('${uuid(52)}', ${record}, '${uuid(41)}', 'Won', 'won', 2, 'WON', 100, false);
insert into opportunity(id, created_at, updated_at, version, name, account_id, pipeline_id, stage_id, status, amount_value, amount_currency,
    amount_from_lines, close_date, forecast_category, owner_id)
  select ('00000000-0000-7000-8000-' || lpad((3000 + i)::text, 12, '0'))::uuid, ${record}, 'Deal ' || i,
    ('00000000-0000-7000-8000-' || lpad((101 + i % 30)::text, 12, '0'))::uuid, '${uuid(41)}',
    case when i % 4 = 0 then '${uuid(52)}'::uuid else '${uuid(51)}'::uuid end, case when i % 4 = 0 then 'WON' else 'OPEN' end,
    i * 100.25, case when i % 2 = 0 then 'CNY' else 'USD' end, false, date '2026-01-15' + i, 'PIPELINE', '${uuid(12)}'
  from generate_series(1, 60) i;
`;

/** Someone with exactly these grants. */
export function principalWith(grants: Record<string, Scope>, more: Partial<PrincipalFacts> = {}): Principal {
  return createPrincipal({
    userId: uuid(11),
    displayName: '王芳',
    grants: new Map(Object.entries(grants)),
    teamIds: [],
    unitId: uuid(2),
    unitPath: '/1/2/',
    ...more,
  });
}

export interface ReadFixture {
  readonly model: CrmModel;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly engine: ReadEngine;
  /** SQL texts that reached PostgreSQL since the last `query`. */
  readonly statements: { text: string; values: readonly unknown[] }[];
  id(entity: string, n: number): string;
  /** Runs an operation; an error of the operation is thrown. */
  query(
    source: string,
    variables?: Record<string, unknown>,
    principal?: Principal | null,
  ): Promise<Record<string, never>>;
  run(
    source: string,
    variables?: Record<string, unknown>,
    principal?: Principal | null,
  ): Promise<ExecutionResult & { masked: string[] }>;
  owner(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** The sample rows with the club plugin, or any other composition without rows. */
export async function openReadFixture(plugins: readonly Plugin[] = clubComposition()): Promise<ReadFixture> {
  const model = composePlugins(plugins);
  const test: TestDatabase = await createTestDatabase(model);
  const owner = async (sql: string): Promise<void> => {
    const client = new pg.Client(test.ownerUrl);
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  if (model.entities.has('ClubVisit')) await owner(rows);
  const database = await openDatabase({ model, url: test.appUrl });
  const statements: { text: string; values: readonly unknown[] }[] = [];
  const recording: SqlRunner = {
    rows: (text, values, options) => {
      statements.push({ text, values });
      return database.reader.rows(text, values, options);
    },
    value: (text, values, options) => {
      statements.push({ text, values });
      return database.reader.value(text, values, options);
    },
  };
  const engine = new ReadEngine({ model, database: { reader: recording } });
  const schema = composeSchema({ model });
  const run = async (
    source: string,
    variableValues: Record<string, unknown> = {},
    principal: Principal | null = systemPrincipal,
  ): Promise<ExecutionResult & { masked: string[] }> => {
    statements.length = 0;
    const masked = new Set<string>();
    const scope: ReadScope = { principal, language: 'en', masked, cache: new Map() };
    const loaders = new Map<unknown, DataLoader<unknown, unknown>>();
    const contextValue = {
      ...scope,
      engines: { read: engine },
      read: {
        list: (entity: never, options: never) => engine.rows(model.entityOf(entity), options, scope),
      },
      loader(batch: (keys: readonly unknown[], context: unknown) => Promise<readonly unknown[]>) {
        let found = loaders.get(batch);
        if (!found) loaders.set(batch, (found = new DataLoader((keys) => batch(keys, contextValue) as never)));
        return found;
      },
    };
    const result = await graphql({ schema, source, variableValues, contextValue });
    return { ...result, masked: [...masked].sort() };
  };
  return {
    model,
    schema,
    database,
    engine,
    statements,
    owner,
    run,
    id: (entity, n) => toGlobalId(model.entities.get(entity) as EntityModel, uuid(n)),
    async query(source, variables, principal) {
      const { data, errors } = await run(source, variables, principal);
      if (errors?.[0]) throw errors[0];
      return JSON.parse(JSON.stringify(data)) as Record<string, never>;
    },
    async close() {
      await database.close();
      await test.drop();
    },
  };
}
