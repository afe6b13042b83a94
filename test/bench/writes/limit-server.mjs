// The limit of writes: bare node:http and hand-written statements. Each request is one transaction that also writes the
// audit row of every record, which is the outbox row as well: no rights, no rules, no hooks.
//   DATABASE_URL=… PORT=… node limit-server.mjs
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, min: 10, idleTimeoutMillis: 0 });

const accountColumns = `id uuid, created_at timestamptz, updated_at timestamptz, external_id text, name text, short_name text, city text,
  employees int, phone text, website text, roles text[], revenue_value numeric, revenue_currency text`;
const namesOf = (columns) => columns.replaceAll(/\s+\S+(,|$)/g, '$1');
const insertFrom = (table, columns) =>
  `insert into ${table} (${namesOf(columns)}) select * from json_to_recordset($1) as t(${columns})`;
const insertAccounts = insertFrom('account', accountColumns);
const opportunityColumns = `id uuid, created_at timestamptz, updated_at timestamptz, name text, account_id uuid, close_date date,
  pipeline_id uuid, stage_id uuid`;
const lineColumns = `id uuid, created_at timestamptz, updated_at timestamptz, opportunity_id uuid, description text,
  quantity numeric, price_value numeric, price_currency text`;
const auditColumns = `id uuid, created_at timestamptz, updated_at timestamptz, subject_type text, subject_id uuid, action text,
  source text, changes text`;

const statements = {
  accounts: `${insertAccounts} returning id, name`,
  upserted: `${insertAccounts} on conflict (external_id) where deleted_at is null do update set name = excluded.name,
    short_name = excluded.short_name, city = excluded.city, employees = excluded.employees, phone = excluded.phone,
    website = excluded.website, revenue_value = excluded.revenue_value, updated_at = excluded.updated_at,
    version = account.version + 1 returning id`,
  updated: `update account set employees = $2, updated_at = now(), version = version + 1 where id = $1 returning id, name`,
  opportunity: `${insertFrom('opportunity', opportunityColumns)} returning id, name`,
  lines: insertFrom('opportunity_line', lineColumns),
  audit: insertFrom('audit_entry', auditColumns),
};

const snake = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), value]),
  );
const plainRows = (rows) => JSON.stringify(rows.map(({ rowId, ...row }) => snake({ id: rowId, ...row })));

function auditRows(type, action, changes) {
  const at = new Date().toISOString();
  return changes.map(([id, values]) => ({
    ...{
      id: randomUUID(),
      created_at: at,
      updated_at: at,
      subject_type: type,
      subject_id: id,
      action,
      source: 'GRAPHQL',
    },
    changes: JSON.stringify(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [null, value]]))),
  }));
}

const created = (type, rows) =>
  auditRows(
    type,
    'CREATE',
    rows.map(({ rowId, ...values }) => [rowId, values]),
  );

async function inTransaction(work) {
  const client = await pool.connect();
  const run = async (name, values) => (await client.query({ name, text: statements[name], values })).rows;
  try {
    await client.query('begin');
    const result = await work(run);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const writes = {
  create:
    ({ accounts }) =>
    async (run) => {
      const made = await run('accounts', [plainRows(accounts)]);
      await run('audit', [JSON.stringify(created('ac', accounts))]);
      return made;
    },
  update:
    ({ id, employees }) =>
    async (run) => {
      const made = await run('updated', [id, employees]);
      await run('audit', [JSON.stringify(auditRows('ac', 'UPDATE', [[id, { employees }]]))]);
      return made;
    },
  nested:
    ({ opportunity, lines }) =>
    async (run) => {
      const { createdAt, updatedAt } = opportunity;
      const rows = lines.map(({ description, quantity, price }) => ({
        ...{ rowId: randomUUID(), createdAt, updatedAt, opportunityId: opportunity.rowId, description, quantity },
        ...{ priceValue: price.amount, priceCurrency: price.currency },
      }));
      const made = await run('opportunity', [plainRows([opportunity])]);
      await run('lines', [plainRows(rows)]);
      await run('audit', [JSON.stringify([...created('op', [opportunity]), ...created('ol', rows)])]);
      return made;
    },
  upsert:
    ({ accounts }) =>
    async (run) => {
      const made = await run('upserted', [plainRows(accounts)]);
      const written = made.map(({ id }, index) => ({ ...accounts[index], rowId: id }));
      await run('audit', [JSON.stringify(created('ac', written))]);
      return made.length;
    },
};

http
  .createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      try {
        const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString() || '{}');
        const write = writes[operationName]?.(variables);
        const body = JSON.stringify({ data: write ? await inTransaction(write) : null });
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
          .end(body);
      } catch (error) {
        response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }));
      }
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
