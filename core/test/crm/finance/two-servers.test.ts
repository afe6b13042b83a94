// Money is spent once, whatever server is asked: 20 at the same moment, ten on each of two.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { twoServers, type TwoServers } from '../../access/two-servers.ts';

let servers: TwoServers;
let token = '';
let accountId = '';

interface Answer {
  readonly made: {
    readonly errors: readonly { readonly code: string }[];
    readonly record: { readonly id: string } | null;
  };
}

async function ask(url: string, query: string, variables: object): Promise<Answer['made']> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: readonly object[] };
  if (!data) throw new Error(JSON.stringify(errors));
  return data.made;
}

function create(url: string, type: string, input: object): Promise<Answer['made']> {
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  const document = `mutation ($input: Create${type}Input!) {
    made: create${type}(input: $input) { record: ${name} { id } errors { code } } }`;
  return ask(url, document, { input });
}

const cny = (amount: string) => ({ amount, currency: 'CNY' });

async function made(type: string, input: object): Promise<string> {
  const { record, errors } = await create(servers.here, type, input);
  expect(errors).toEqual([]);
  return record?.id ?? '';
}

/** The same input twenty times, ten on each server; what was refused, and how often it was done. */
async function atOnce(type: string, inputOf: (index: number) => object) {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      create(index % 2 === 0 ? servers.here : servers.elsewhere, type, inputOf(index)),
    ),
  );
  const codes = answers.flatMap(({ errors }) => errors.map(({ code }) => code));
  return { done: answers.filter(({ errors }) => errors.length === 0).length, codes: [...new Set(codes)] };
}

beforeAll(async () => {
  servers = await twoServers();
  const { createApiKey } = await servers.crm.mutate<{ createApiKey: { token: string } }>(
    `mutation ($until: DateTime!) { createApiKey(name: "ledger", permissions: ["*"], expiresAt: $until) {
      token errors { code } } }`,
    { variables: { until: new Date(Date.now() + 3_600_000).toISOString() } },
  );
  token = createApiKey.token;
  accountId = await made('Account', { name: '恒基建设' });
});
afterAll(() => servers.stop());

it('20 receipts on two servers settle what is owed, and not a fen more', async () => {
  const receivableId = await made('Receivable', { accountId, dueOn: '2026-03-31', amount: cny('1000') });
  const pay = () => ({ accountId, amount: cny('60'), allocations: [{ receivableId, amount: cny('60') }] });
  expect(await atOnce('Receipt', pay)).toEqual({ done: 16, codes: ['MORE_THAN_OWED'] });
  const { receivable } = await servers.crm.data<{ receivable: object }>(
    'query ($id: ID!) { receivable(id: $id) { status settled { amount } open { amount } } }',
    { variables: { id: receivableId } },
  );
  expect(receivable).toEqual({ status: 'PARTLY_PAID', settled: { amount: '960.0000' }, open: { amount: '40.0000' } });
});

it('a credit note is used up once, by receivables here and refunds there', async () => {
  const receivableId = await made('Receivable', { accountId, dueOn: '2026-03-31', amount: cny('5000') });
  const creditNoteId = await made('CreditNote', { accountId, reason: 'rebate', amount: cny('100') });
  const refunds = atOnce('CreditRefund', () => ({ creditNoteId, amount: cny('7') }));
  const reduction = create(servers.here, 'CreditAllocation', { creditNoteId, receivableId, amount: cny('30') });
  const [{ done, codes }, { errors }] = await Promise.all([refunds, reduction]);
  const used = done * 7 + (errors.length === 0 ? 30 : 0);
  expect(used).toBeLessThanOrEqual(100);
  expect(used).toBeGreaterThan(100 - 30);
  expect(codes).toEqual(['MORE_THAN_CREDITED']);
  const { creditNote } = await servers.crm.data<{ creditNote: { remaining: { amount: string } } }>(
    'query ($id: ID!) { creditNote(id: $id) { remaining { amount } } }',
    { variables: { id: creditNoteId } },
  );
  expect(Number(creditNote.remaining.amount)).toBe(100 - used);
});
