// What is written, said in each server's language. Plain JavaScript: the servers of the bench read it too.
import { randomUUID } from 'node:crypto';

/** Rows of one bulk request: ours and the limit's; PostGraphile has no bulk, its rows are fields of one operation. */
const bulkRows = 5000;
const fieldsPerOperation = 200;
const lineCount = 10;

const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const now = () => new Date().toISOString();

const money = (n) => ({ amount: `${n % 100_000}.25`, currency: 'CNY' });
const ourAccount = (n, { accountOf }) => ({ ...accountOf(n), roles: ['customer'], revenue: money(n) });
const peerAccount = (n, { accountOf }) => ({
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
const keyedAccount = (facts, n = facts.next()) => ({ ...ourAccount(n, facts), ...keyed(n, 'bulk') });
const keyedOpportunity = (facts, n = facts.next()) => ({ ...opportunityOf(n, facts), ...keyed(n, 'bulk') });
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
  const opportunity = peerOpportunity(facts.next(), facts);
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
 * `rows`: records of one request. `connections`: requests at once. `names`: it writes accounts, of each kind of names.
 * Each server's function makes the body of one request from `facts`: ids of the data set, `next`, which counts the
 * records of this server, and `accountOf`, which tells the account of a number; a server without one cannot do it.
 */
export const cases = {
  create: {
    ...{ rows: { all: 1 }, names: true, connections: 16 },
    limit: (facts) => ask('create', { accounts: [peerAccount(facts.next(), facts)] }),
    postgraphile: (facts) =>
      operation('mutation ($a: AccountInput!) { createAccount(input: { account: $a }) { account { rowId name } } }', {
        a: peerAccount(facts.next(), facts),
      }),
    ours: (facts) =>
      operation(`mutation ($a: CreateAccountInput!) { createAccount(input: $a) { ${oneAccount} } }`, {
        a: ourAccount(facts.next(), facts),
      }),
  },
  update: {
    ...{ rows: { all: 1 }, connections: 16 },
    limit: ({ uuids, next }) => {
      const n = next();
      return ask('update', { id: uuids[n % uuids.length], employees: n });
    },
    postgraphile: ({ uuids, next }) => {
      const n = next();
      return operation(
        'mutation ($i: UUID!, $p: AccountPatch!) { updateAccountByRowId(input: { rowId: $i, accountPatch: $p }) { account { rowId name } } }',
        { i: uuids[n % uuids.length], p: { employees: n } },
      );
    },
    ours: ({ accounts, next }) => {
      const n = next();
      return operation(
        `mutation ($i: ID!, $a: UpdateAccountInput!) { updateAccount(id: $i, input: $a) { ${oneAccount} } }`,
        { i: accounts[n % accounts.length], a: { employees: n } },
      );
    },
  },
  nested: {
    ...{ rows: { all: 1 + lineCount }, connections: 16 },
    limit: (facts) =>
      ask('nested', { opportunity: peerOpportunity(facts.next(), facts), lines: list(lineCount, lineOf) }),
    postgraphile: peerNested,
    ours: (facts) =>
      operation(
        'mutation ($o: CreateOpportunityInput!) { createOpportunity(input: $o) { opportunity { id name } errors { code message path } } }',
        { o: { ...opportunityOf(facts.next(), facts), lines: list(lineCount, lineOf) } },
      ),
  },
  upsert: {
    ...{ rows: { all: bulkRows, postgraphile: fieldsPerOperation }, names: true, connections: 2 },
    limit: (facts) => {
      const set = nextSet();
      return ask('upsert', {
        accounts: list(bulkRows, (n) => ({ ...peerAccount(facts.next(), facts), ...keyed(n, `limit${set}`) })),
      });
    },
    postgraphile: (facts) =>
      manyFields(
        'createAccount',
        'CreateAccountInput',
        list(fieldsPerOperation, () => ({ account: peerAccount(facts.next(), facts) })),
      ),
    ours: (facts) => {
      const set = nextSet();
      return operation(upsertAccounts, {
        input: list(bulkRows, (n) => ({ ...ourAccount(facts.next(), facts), ...keyed(n, `ours${set}`) })),
      });
    },
  },
  accounts: {
    ...{ rows: { all: bulkRows }, names: true, connections: 2 },
    limit: (facts) => ask('create', { accounts: list(bulkRows, () => peerAccount(facts.next(), facts)) }),
    ours: (facts) =>
      operation(createAccounts, {
        input: list(bulkRows, () => keyedAccount(facts)),
      }),
  },
  opportunities: {
    ...{ rows: { all: bulkRows }, connections: 2 },
    ours: (facts) =>
      operation(createOpportunities, {
        input: list(bulkRows, () => keyedOpportunity(facts)),
      }),
  },
};
