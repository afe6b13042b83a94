// The questions of PERFORMANCE.md, as each server is asked them. Ids are those of dataset.sql.
export const uuid = (kind, n) => {
  const hex = (value, width) => value.toString(16).padStart(width, '0');
  const digits = `${hex(1700000000000 + n, 12)}7${hex(kind, 3)}a${hex(n, 15)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
/** The opaque id of our API: type code and uuid. */
const globalId = (code, id) =>
  Buffer.concat([Buffer.from(code), Buffer.from(id.replaceAll('-', ''), 'hex')]).toString('base64url');
const list = (length, make) => Array.from({ length }, (_, index) => make(index));

const contacts = list(200, (i) => uuid(4, 1 + i * 240));
const stages = list(6, (i) => uuid(6, 1 + i));
const id = (code, column) =>
  `translate(encode('\\x${Buffer.from(code).toString('hex')}'::bytea||uuid_send(${column}),'base64'),'+/','-_')`;
const time = (column) => `to_char(${column} at time zone 'UTC','YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const orNull = (text) => `coalesce(${text},'null')`;
const named = (code, alias, name) =>
  `case when ${alias}.id is null then 'null' else '{"id":"'||${id(code, `${alias}.id`)}||'","name":'||to_json(${alias}.${name})::text||'}' end`;

const q1 = {
  limit: {
    sql: `select '{"data":{"contact":'||${orNull(
      `(select '{"id":"'||${id('co', 'c.id')}||'","name":'||to_json(c.name)::text||',"email":'||${orNull('to_json(c.email)::text')}||` +
        `',"phone":'||${orNull('to_json(c.phone)::text')}||',"createdAt":"'||${time('c.created_at')}||'","account":'||${named('ac', 'a', 'name')}||'}' ` +
        `from contact c left join account a on a.id = c.account_id where c.id = $1)`,
    )}||'}}'`,
    params: ({ id: key }) => [key],
    rows: ({ contact }) => Number(contact.account.id.length > 0),
  },
  postgraphile: {
    query: `query Q1($id: UUID!) { contactByRowId(rowId: $id) { rowId name email phone createdAt accountByAccountId { rowId name } } }`,
    rows: ({ contactByRowId: contact }) => Number(contact.accountByAccountId.rowId.length > 0),
  },
  ours: {
    query: `query Q1($id: ID!) { contact(id: $id) { id name email phone createdAt account { id name } } }`,
    rows: ({ contact }) => Number(contact.account.id.length > 0),
  },
  variables: {
    limit: contacts.map((key) => ({ id: key })),
    postgraphile: contacts.map((key) => ({ id: key })),
    ours: contacts.map((key) => ({ id: globalId('co', key) })),
  },
};

const q2 = {
  limit: {
    sql:
      `select '{"data":{"opportunities":{"nodes":['||coalesce(string_agg('{"id":"'||${id('op', 'o.id')}||'","name":'||to_json(o.name)::text||` +
      `',"amount":'||case when o.amount_value is null then 'null' else '{"amount":"'||o.amount_value||'","currency":"'||o.amount_currency||'"}' end||` +
      `',"closeDate":'||${orNull(`'"'||o.close_date||'"'`)}||',"account":'||${named('ac', 'a', 'name')}||',"contact":'||${named('co', 'c', 'name')}||` +
      `',"owner":'||case when u.id is null then 'null' else '{"id":"'||${id('us', 'u.id')}||'","displayName":'||to_json(u.display_name)::text||'}' end||'}',','` +
      ` order by o.page_row),'')||']}}}' from (select *, row_number() over (order by amount_value desc, id desc) page_row from opportunity ` +
      `where stage_id = $1 and deleted_at is null order by amount_value desc, id desc limit 50) o ` +
      `left join account a on a.id = o.account_id left join contact c on c.id = o.contact_id left join app_user u on u.id = o.owner_id`,
    params: ({ stage }) => [stage],
    rows: ({ opportunities }) => opportunities.nodes.length,
  },
  postgraphile: {
    query:
      `query Q2($stage: UUID!) { allOpportunities(condition: { stageId: $stage }, orderBy: [AMOUNT_VALUE_DESC, ROW_ID_DESC], first: 50) { nodes { rowId name ` +
      `amountValue amountCurrency closeDate accountByAccountId { rowId name } contactByContactId { rowId name } appUserByOwnerId { rowId displayName } } } }`,
    rows: ({ allOpportunities }) => allOpportunities.nodes.length,
  },
  ours: {
    query:
      `query Q2($stage: ID!) { opportunities(where: { stageId: { eq: $stage } }, orderBy: [{ amount: DESC }], first: 50) { nodes { id name ` +
      `amount { amount currency } closeDate account { id name } contact { id name } owner { id displayName } } } }`,
    rows: ({ opportunities }) => opportunities.nodes.length,
  },
  variables: {
    limit: stages.map((stage) => ({ stage })),
    postgraphile: stages.map((stage) => ({ stage })),
    ours: stages.map((stage) => ({ stage: globalId('st', stage) })),
  },
};

const industries = ['technology', 'finance', 'retail', 'health', 'energy'].map((industry) => ({ industry }));
const page = (columns, from, order, size) =>
  `lateral (select coalesce(string_agg(p.text,',' order by p.page_row),'') as list from (select ${columns} as text, ` +
  `row_number() over (order by ${order}) as page_row from ${from} order by ${order} limit ${size}) p)`;
const q3 = {
  limit: {
    sql:
      `select '{"data":{"accounts":{"nodes":['||coalesce(string_agg('{"id":"'||${id('ac', 'a.id')}||'","name":'||to_json(a.name)::text||` +
      `',"contacts":{"nodes":['||c.list||']}}',',' order by a.name, a.id),'')||']}}}' from (select * from account where industry = $1 and deleted_at is null ` +
      `order by name, id limit 20) a cross join ${page(
        `'{"id":"'||${id('co', 'k.id')}||'","name":'||to_json(k.name)::text||',"opportunities":{"nodes":['||(select o.list from ${page(
          `'{"id":"'||${id('op', 'o.id')}||'","name":'||to_json(o.name)::text||',"activities":{"nodes":['||(select t.list from ${page(
            `'{"id":"'||${id('at', 't.id')}||'","title":'||to_json(t.title)::text||'}'`,
            `activity t where t.subject_type = 'op' and t.subject_id = o.id and t.deleted_at is null`,
            't.id',
            2,
          )} t)||']}}'`,
          `opportunity o where o.contact_id = k.id and o.deleted_at is null`,
          'o.id',
          3,
        )} o)||']}}'`,
        `contact k where k.account_id = a.id and k.deleted_at is null`,
        'k.id',
        5,
      )} c`,
    params: ({ industry }) => [industry],
    rows: ({ accounts }) => accounts.nodes.flatMap((a) => a.contacts.nodes).length,
  },
  postgraphile: {
    query:
      `query Q3($industry: String!) { allAccounts(condition: { industry: $industry }, orderBy: [NAME_ASC, ROW_ID_ASC], first: 20) { nodes { rowId name ` +
      `contactsByAccountId(first: 5, orderBy: [ROW_ID_ASC]) { nodes { rowId name opportunitiesByContactId(first: 3, orderBy: [ROW_ID_ASC]) { nodes { rowId name ` +
      `activitiesBySubjectId(first: 2, orderBy: [ROW_ID_ASC]) { nodes { rowId title } } } } } } } } }`,
    rows: ({ allAccounts }) => allAccounts.nodes.flatMap((a) => a.contactsByAccountId.nodes).length,
  },
  ours: {
    query:
      `query Q3($industry: String!) { accounts(where: { industry: { eq: $industry } }, orderBy: [{ name: ASC }], first: 20) { nodes { id name ` +
      `contacts(first: 5) { nodes { id name opportunities(first: 3) { nodes { id name activities(first: 2) { nodes { id title } } } } } } } } }`,
    rows: ({ accounts }) => accounts.nodes.flatMap((a) => a.contacts.nodes).length,
  },
  variables: { all: industries },
};

/** Q2 with a field that code computes for all rows at once. */
const q2c = {
  limit: {
    ...q2.limit,
    sql: q2.limit.sql.replace(`'{"id":"'||`, `'{"benchNameLength":'||length(o.name)||',"id":"'||`),
  },
  postgraphile: {
    ...q2.postgraphile,
    query: q2.postgraphile.query
      .replace('query Q2(', 'query Q2C(')
      .replace('rowId name amountValue', 'rowId name benchNameLength amountValue'),
  },
  ours: {
    ...q2.ours,
    query: q2.ours.query
      .replace('query Q2(', 'query Q2C(')
      .replace('{ id name amount', '{ id name benchNameLength amount'),
  },
  variables: q2.variables,
};

/** Count and sum of all opportunities by stage. */
const q4 = {
  limit: {
    sql:
      `select '{"data":{"opportunityGroups":{"nodes":['||string_agg('{"key":{"stage":{"id":"'||${id('st', 'g.stage_id')}||'","name":'||to_json(s.name)::text||'}},` +
      `"count":'||g.count||',"sum":{"amount":{"byCurrency":[{"amount":"'||g.sum||'","currency":"CNY"}]}}}',',' order by g.stage_id)||']}}}' ` +
      `from (select stage_id, count(*), sum(amount_value) from opportunity where deleted_at is null group by stage_id) g join stage s on s.id = g.stage_id`,
    params: () => [],
    rows: ({ opportunityGroups }) => opportunityGroups.nodes.length,
  },
  ours: {
    query: `query Q4 { opportunityGroups(groupBy: [{ stage: VALUE }]) { nodes { key { stage { id name } } count sum { amount { byCurrency { amount currency } } } } } }`,
    rows: ({ opportunityGroups }) => opportunityGroups.nodes.length,
  },
  variables: { all: [{}] },
};

/** A hundredth of all by a field of a plugin, in the order of an indexed field of core. */
const q5 = {
  limit: {
    ...q2.limit,
    sql: q2.limit.sql
      .replace(
        'from opportunity where stage_id = $1',
        'from opportunity join bench_ext_opportunity b on b.record_id = id where b.grade = $1',
      )
      .replace('(select *,', '(select opportunity.*,'),
    params: ({ grade }) => [grade],
  },
  ours: {
    ...q2.ours,
    query: q2.ours.query
      .replace('query Q2($stage: ID!)', 'query Q5($grade: Int!)')
      .replace('stageId: { eq: $stage }', 'bench: { grade: { eq: $grade } }'),
  },
  variables: { all: list(20, (i) => ({ grade: 1 + i })) },
};

export const cases = { Q1: q1, Q2: q2, Q3: q3, Q2C: q2c, Q4: q4, Q5: q5 };
