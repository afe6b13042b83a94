// What is written, said in each server's language. Plain JavaScript: the servers of the bench read it too.
import { randomUUID } from 'node:crypto';

/** Rows of one bulk request: ours and the limit's; PostGraphile has no bulk, its rows are fields of one operation. */
const bulkRows = 5000;
const fieldsPerOperation = 200;
const lineCount = 10;

let counter = 0;
const next = () => ++counter;
const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const now = () => new Date().toISOString();

const accountOf = (n) => ({
  ...{ name: `客户 ${n}`, shortName: `客${n}`, city: n % 2 ? '上海' : '北京', employees: n % 1000 },
  ...{ phone: `+86 21 5${String(n % 10_000_000).padStart(7, '0')}`, website: `https://c${n}.example.com` },
});
const money = (n) => ({ amount: `${n % 100_000}.25`, currency: 'CNY' });
const ourAccount = (n) => ({ ...accountOf(n), roles: ['customer'], revenue: money(n) });
const peerAccount = (n) => ({
  ...{ rowId: randomUUID(), createdAt: now(), updatedAt: now(), ...accountOf(n), roles: ['customer'] },
  ...{ revenueValue: money(n).amount, revenueCurrency: 'CNY' },
});
const keyed = (n, key) => ({ externalId: `${key}-${n}` });
/** Requests at once write records of their own, and every fourth one the same again. */
let sets = 0;
const nextSet = () => ++sets % 4;
const opportunityOf = (n, { accounts }) => ({
  name: `机会 ${n}`,
  accountId: accounts[n % accounts.length],
  closeDate: '2026-12-31',
});
const lineOf = (n) => ({ description: `行 ${n}`, quantity: '3', price: money(n) });

const operation = (query, variables = {}) => ({ query, variables });
const ask = (operationName, variables) => ({ operationName, variables });

/** PostGraphile's way to write many: many root fields, each with variables of its own. */
function manyFields(field, input, values) {
  const names = values.map((_, index) => `$v${index}: ${input}!`).join(', ');
  const fields = values.map((_, index) => `f${index}: ${field}(input: $v${index}) { clientMutationId }`).join(' ');
  return operation(
    `mutation (${names}) { ${fields} }`,
    Object.fromEntries(values.map((value, index) => [`v${index}`, value])),
  );
}

const answer = '{ created updated errors { code message path } }';
const oneAccount = 'account { id name } errors { code message path }';
const createAccounts = `mutation ($input: [CreateAccountInput!]!) { createAccounts(input: $input) ${answer} }`;
const upsertAccounts = `mutation ($input: [UpsertAccountInput!]!) { upsertAccounts(by: EXTERNAL_ID, input: $input) ${answer} }`;
const createOpportunities = `mutation ($input: [CreateOpportunityInput!]!) { createOpportunities(input: $input) ${answer} }`;

const peerOpportunity = (n, facts) => ({
  ...{ rowId: randomUUID(), createdAt: now(), updatedAt: now(), ...opportunityOf(n, { accounts: facts.uuids }) },
  ...{ pipelineId: facts.pipeline, stageId: facts.stage },
});

function peerNested(facts) {
  const opportunity = peerOpportunity(next(), facts);
  const line = (n) => ({
    ...{ rowId: randomUUID(), createdAt: now(), updatedAt: now(), opportunityId: opportunity.rowId },
    ...{ description: `行 ${n}`, quantity: '3', priceValue: money(n).amount, priceCurrency: 'CNY' },
  });
  const fields = list(lineCount, (n) => `l${n}: createOpportunityLine(input: $l${n}) { clientMutationId }`).join(' ');
  const names = list(lineCount, (n) => `$l${n}: CreateOpportunityLineInput!`).join(', ');
  return operation(
    `mutation ($o: CreateOpportunityInput!, ${names}) { createOpportunity(input: $o) { opportunity { rowId name } } ${fields} }`,
    { o: { opportunity }, ...Object.fromEntries(list(lineCount, (n) => [`l${n}`, { opportunityLine: line(n) }])) },
  );
}

/**
 * `rows`: records of one request. `connections`: requests at once. Each server's function makes the body of one request
 * from `facts` (ids of the data set); a server without one cannot do it.
 */
export const cases = {
  create: {
    ...{ rows: { all: 1 }, connections: 16 },
    limit: () => ask('create', { accounts: [peerAccount(next())] }),
    postgraphile: () =>
      operation('mutation ($a: AccountInput!) { createAccount(input: { account: $a }) { account { rowId name } } }', {
        a: peerAccount(next()),
      }),
    ours: () =>
      operation(`mutation ($a: CreateAccountInput!) { createAccount(input: $a) { ${oneAccount} } }`, {
        a: ourAccount(next()),
      }),
  },
  update: {
    ...{ rows: { all: 1 }, connections: 16 },
    limit: ({ uuids }) => ask('update', { id: uuids[next() % uuids.length], employees: counter }),
    postgraphile: ({ uuids }) =>
      operation(
        'mutation ($i: UUID!, $p: AccountPatch!) { updateAccountByRowId(input: { rowId: $i, accountPatch: $p }) { account { rowId name } } }',
        { i: uuids[next() % uuids.length], p: { employees: counter } },
      ),
    ours: ({ accounts }) =>
      operation(`mutation ($i: ID!, $a: UpdateAccountInput!) { updateAccount(id: $i, input: $a) { ${oneAccount} } }`, {
        ...{ i: accounts[next() % accounts.length], a: { employees: counter } },
      }),
  },
  nested: {
    ...{ rows: { all: 1 + lineCount }, connections: 16 },
    limit: (facts) => ask('nested', { opportunity: peerOpportunity(next(), facts), lines: list(lineCount, lineOf) }),
    postgraphile: peerNested,
    ours: (facts) =>
      operation(
        'mutation ($o: CreateOpportunityInput!) { createOpportunity(input: $o) { opportunity { id name } errors { code message path } } }',
        { o: { ...opportunityOf(next(), facts), lines: list(lineCount, lineOf) } },
      ),
  },
  upsert: {
    ...{ rows: { all: bulkRows, postgraphile: fieldsPerOperation }, connections: 2 },
    limit: () => {
      const set = nextSet();
      return ask('upsert', {
        accounts: list(bulkRows, (n) => ({ ...peerAccount(next()), ...keyed(n, `limit${set}`) })),
      });
    },
    postgraphile: () =>
      manyFields(
        'createAccount',
        'CreateAccountInput',
        list(fieldsPerOperation, () => ({ account: peerAccount(next()) })),
      ),
    ours: () => {
      const set = nextSet();
      return operation(upsertAccounts, {
        input: list(bulkRows, (n) => ({ ...ourAccount(next()), ...keyed(n, `ours${set}`) })),
      });
    },
  },
  accounts: {
    ...{ rows: { all: bulkRows }, connections: 2 },
    limit: () => ask('create', { accounts: list(bulkRows, () => peerAccount(next())) }),
    ours: () =>
      operation(createAccounts, {
        input: list(bulkRows, () => ({ ...ourAccount(next()), ...keyed(counter, 'bulk') })),
      }),
  },
  opportunities: {
    ...{ rows: { all: bulkRows }, connections: 2 },
    ours: (facts) =>
      operation(createOpportunities, {
        input: list(bulkRows, () => ({ ...opportunityOf(next(), facts), ...keyed(counter, 'bulk') })),
      }),
  },
};
