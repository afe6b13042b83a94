// DOMAIN B7: receivables and receipts (应收款与销售收款). Sun Li keeps the money of Huayue, Zhao Min sells to Hengji.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm, type TestUser } from '@guanxi/core/testing';

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}
interface Made {
  readonly record: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly errors: readonly Problem[];
}

let crm: TestCrm;
let sunLi: TestClient;
let zhaoMin: TestUser;
const ids: Record<string, string> = {};
const cny = (amount: string) => ({ amount, currency: 'CNY' });
const usd = (amount: string) => ({ amount, currency: 'USD' });

interface Asked {
  readonly as?: TestClient | TestUser;
  readonly language?: 'zh';
}

/** One generated mutation; `fields` are those of the record that is asked for. */
async function write(verb: string, type: string, input: object, fields = 'id', asked: Asked = {}): Promise<Made> {
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  const { id, ...values } = input as { id?: string };
  const [declared, given] = id === undefined ? ['', ''] : ['$id: ID!, ', 'id: $id, '];
  const document = `mutation (${declared}$input: ${verb}${type}Input!) {
    made: ${verb.toLowerCase()}${type}(${given}input: $input) {
      record: ${name} { id ${fields} } errors { code message path } } }`;
  return (await crm.data<{ made: Made }>(document, { variables: { id, input: values }, as: sunLi, ...asked })).made;
}

async function act(call: string, type: string, variables: Record<string, unknown>, asked: Asked = {}): Promise<Made> {
  const document = `mutation ($id: ID!) { made: ${call} {
    record: ${type} { id } errors { code message path } } }`;
  return (await crm.data<{ made: Made }>(document, { variables, as: sunLi, ...asked })).made;
}

const balance = `status amount { amount } settled { amount } credited { amount } open { amount }`;

async function balanceOf(name: string): Promise<string> {
  interface Found {
    readonly receivable: Readonly<Record<'settled' | 'credited' | 'open', { amount: string }>> & { status: string };
  }
  const { receivable } = await crm.data<Found>(`query ($id: ID!) { receivable(id: $id) { ${balance} } }`, {
    variables: { id: ids[name] },
  });
  const { status, settled, credited, open } = receivable;
  return `${status} ${Number(settled.amount)} ${Number(credited.amount)} ${Number(open.amount)}`;
}

beforeAll(async () => {
  crm = await createTestCrm({ http: true });
  await crm.clock.set('2026-03-02T02:00:00Z');
  sunLi = await crm.as('core:finance');
  zhaoMin = await crm.createUser({ roles: ['core:sales-representative'] });
  for (const [key, name] of [
    ['hengji', '恒基建设'],
    ['wanhe', '万和幕墙'],
    ['steel', '鞍山钢铁'],
  ]) {
    const made = await write('Create', 'Account', { name }, 'id', { as: zhaoMin });
    ids[key as string] = made.record.id;
  }
});
afterAll(() => crm.stop());

it('孙丽开票: an invoice has a due day; a receipt pays several of them, in part and in full', async () => {
  const owner = { ownerId: zhaoMin.id };
  for (const [key, amount, dueOn] of [
    ['first', '1000', '2026-01-10'],
    ['second', '500', '2026-02-20'],
    ['third', '800.50', '2026-03-31'],
  ]) {
    const invoice = {
      accountId: ids['hengji'],
      ...owner,
      issuedOn: '2025-12-20',
      dueOn,
      amount: cny(amount as string),
    };
    const { record, errors } = await write('Create', 'Receivable', invoice);
    expect(errors).toEqual([]);
    ids[key as string] = record.id;
  }
  const receipt = {
    accountId: ids['hengji'],
    receivedOn: '2026-02-10',
    amount: cny('1300'),
    method: 'bank-transfer',
    allocations: [
      { receivableId: ids['first'], amount: cny('1000') },
      { receivableId: ids['second'], amount: cny('200') },
    ],
  };
  const paid = await write('Create', 'Receipt', receipt, 'allocated { amount } unallocated { amount }');
  expect(paid).toMatchObject({
    record: { allocated: { amount: '1200.0000' }, unallocated: { amount: '100.0000' } },
    errors: [],
  });
  ids['receipt'] = paid.record.id;
  expect(await balanceOf('first')).toBe('PAID 1000 0 0');
  expect(await balanceOf('second')).toBe('PARTLY_PAID 200 0 300');
});

it('no more is allocated than came in, nor than is owed, nor half a fen', async () => {
  const allocate = (receivable: string, amount: string, asked: Asked = {}) =>
    write(
      'Create',
      'ReceiptAllocation',
      { receiptId: ids['receipt'], receivableId: ids[receivable], amount: cny(amount) },
      'id',
      asked,
    );
  expect((await allocate('third', '100.01', { language: 'zh' })).errors).toMatchObject([
    { code: 'MORE_THAN_RECEIVED', message: '分配金额合计超过收款金额' },
  ]);
  expect((await allocate('third', '0.001')).errors).toMatchObject([{ code: 'TOO_PRECISE' }]);
  const other = await write('Create', 'Receipt', { accountId: ids['hengji'], amount: cny('9000') });
  const tooMuch = { receiptId: other.record.id, receivableId: ids['third'], amount: cny('800.51') };
  expect((await write('Create', 'ReceiptAllocation', tooMuch)).errors).toMatchObject([{ code: 'MORE_THAN_OWED' }]);
  await act('voidReceipt(id: $id, reason: "录入错误")', 'receipt', { id: other.record.id });
  expect((await write('Create', 'ReceiptAllocation', { ...tooMuch, amount: cny('1') })).errors).toMatchObject([
    { code: 'VOID' },
  ]);
  expect(await balanceOf('third')).toBe('OPEN 0 0 800.5');
});

it('赵敏 sees what her customers owe, and does not touch it', async () => {
  const mine = await crm.data('{ receivables(where: { status: { in: [OPEN, PARTLY_PAID] } }) { totalCount } }', {
    as: zhaoMin,
  });
  expect(mine).toEqual({ receivables: { totalCount: 2 } });
  const denied = await write('Update', 'Receivable', { id: ids['second'], amount: cny('1') }, 'id', { as: zhaoMin });
  expect(denied.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  const stranger = await crm.createUser({ roles: ['core:sales-representative'] });
  const hidden = await write('Update', 'Receivable', { id: ids['second'], amount: cny('1') }, 'id', { as: stranger });
  expect(hidden.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
});

it('a credit note reduces what is owed, is paid out, or stays as credit', async () => {
  const note = {
    accountId: ids['hengji'],
    reason: 'return',
    amount: cny('400'),
    allocations: [{ receivableId: ids['second'], amount: cny('100') }],
    refunds: [{ amount: cny('150'), method: 'bank-transfer' }],
  };
  const made = await write(
    'Create',
    'CreditNote',
    note,
    'remaining { amount } allocated { amount } refunded { amount }',
  );
  expect(made).toMatchObject({
    record: { remaining: { amount: '150.0000' }, allocated: { amount: '100.0000' }, refunded: { amount: '150.0000' } },
    errors: [],
  });
  expect(await balanceOf('second')).toBe('PARTLY_PAID 200 100 200');
  const refund = { creditNoteId: made.record.id, amount: cny('150.01') };
  expect((await write('Create', 'CreditRefund', refund)).errors).toMatchObject([{ code: 'MORE_THAN_CREDITED' }]);
  const voided = await act('voidCreditNote(id: $id, reason: "退货取消")', 'creditNote', { id: made.record.id });
  expect(voided.errors).toMatchObject([{ code: 'STILL_USED' }]);
});

it('a cheque that bounced leaves the invoice open again; a void invoice never counted', async () => {
  const bounced = await write('Create', 'Receipt', {
    accountId: ids['hengji'],
    amount: cny('200'),
    method: 'cheque',
    allocations: [{ receivableId: ids['second'], amount: cny('200') }],
  });
  expect(await balanceOf('second')).toBe('PAID 400 100 0');
  await act('voidReceipt(id: $id, reason: "退票")', 'receipt', { id: bounced.record.id });
  expect(await balanceOf('second')).toBe('PARTLY_PAID 200 100 200');
  const wrong = await write('Create', 'Receivable', { accountId: ids['wanhe'], dueOn: '2026-01-01', amount: cny('7') });
  const done = await act('voidReceivable(id: $id, reason: "开错客户")', 'receivable', { id: wrong.record.id });
  expect(done.errors).toEqual([]);
  ids['wrong'] = wrong.record.id;
  expect(await balanceOf('wrong')).toBe('VOID 0 0 0');
  const paid = await act(
    'voidReceivable(id: $id, reason: "?")',
    'receivable',
    { id: ids['first'] },
    { language: 'zh' },
  );
  expect(paid.errors).toMatchObject([{ code: 'STILL_USED', message: '已有收款、冲减或退款,不能作废' }]);
});

const ageing = `query ($by: AgeingBy!, $asOf: Date, $days: [Int!]) {
  receivableAgeing(by: $by, asOf: $asOf, days: $days) { asOf hasMore rows {
    account { name } owner { id } currency count open { amount } overdue { amount }
    buckets { from to count amount { amount } } } } }`;

it('账龄: what is open by days overdue, per customer or owner, as of any day', async () => {
  interface Bucket {
    readonly from: number;
    readonly to: number | null;
    readonly amount: { readonly amount: string };
  }
  interface Row {
    readonly open: { readonly amount: string };
    readonly overdue: { readonly amount: string };
    readonly buckets: readonly Bucket[];
  }
  interface Ageing {
    readonly receivableAgeing: { readonly rows: readonly Row[] };
  }
  const at = async (asOf: string | null, as: TestClient | TestUser = sunLi, more: object = {}) => {
    const options = { variables: { by: 'ACCOUNT', asOf, ...more }, as };
    return (await crm.data<Ageing>(ageing, options)).receivableAgeing;
  };
  const shown = ({ open, overdue, buckets }: Row) =>
    [open, overdue, ...buckets.map(({ amount }) => amount)].map(({ amount }) => Number(amount));
  const today = await at(null);
  expect(today).toMatchObject({
    asOf: '2026-03-02',
    rows: [{ account: { name: '恒基建设' }, owner: null, currency: 'CNY', count: 2 }],
  });
  // Open and overdue; not due, 1–30, 31–60, 61–90, over 90 days.
  expect(today.rows.map(shown)).toEqual([[1000.5, 200, 800.5, 200, 0, 0, 0]]);
  expect(today.rows[0]?.buckets.map(({ from, to }) => [from, to])).toEqual([
    ...[
      [0, 0],
      [1, 30],
      [31, 60],
      [61, 90],
    ],
    [91, null],
  ]);
  // Before the receipt of 10 February: the first invoice was 30 days late, the second one not due.
  expect((await at('2026-02-09')).rows.map(shown)).toEqual([[2300.5, 1000, 1300.5, 1000, 0, 0, 0]]);
  expect((await at('2026-02-09', sunLi, { days: [10, 20] })).rows.map(shown)).toEqual([
    [2300.5, 1000, 1300.5, 0, 0, 1000],
  ]);
  expect((await at('2026-02-10')).rows.map(shown)).toEqual([[1100.5, 0, 1100.5, 0, 0, 0, 0]]);
  expect((await at('2025-12-01')).rows).toEqual([]);
  expect((await at(null, zhaoMin, { by: 'OWNER' })).rows).toMatchObject([{ owner: { id: zhaoMin.id }, count: 2 }]);
  const stranger = await crm.createUser({ roles: ['core:sales-representative'] });
  expect((await at(null, stranger)).rows).toEqual([]);
  const anonymous = await crm.execute(ageing, { variables: { by: 'ALL' }, as: null });
  expect(anonymous.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

it('催款: once per level a task for the owner, and none for what is paid', async () => {
  expect(await crm.runJob('remindOverdue')).toEqual({ reminded: 1 });
  expect(await crm.runJob('remindOverdue')).toEqual({ reminded: 0 });
  await crm.clock.set('2026-03-25T02:00:00Z');
  expect(await crm.runJob('remindOverdue')).toEqual({ reminded: 1 });
  const told = await crm.data<{ tasks: { nodes: object[] }; receivable: object }>(
    `query ($id: ID!) { tasks(orderBy: [{ createdAt: ASC }]) { nodes { title priority assignee { id } subject { id } } }
      receivable(id: $id) { dunningNotices(orderBy: [{ noticedOn: ASC }]) { nodes {
        noticedOn open { amount } level { daysOverdue } task { status } } } } }`,
    { as: zhaoMin, variables: { id: ids['second'] } },
  );
  expect(told.tasks.nodes).toMatchObject([
    { title: expect.stringContaining('友好提醒'), assignee: { id: zhaoMin.id }, subject: { id: ids['second'] } },
    { title: expect.stringContaining('书面催款'), priority: 'P2_HIGH', subject: { id: ids['second'] } },
  ]);
  expect(told.receivable).toEqual({
    dunningNotices: {
      nodes: [
        { noticedOn: '2026-03-02', open: { amount: '200.0000' }, level: { daysOverdue: 3 }, task: { status: 'OPEN' } },
        { noticedOn: '2026-03-25', open: { amount: '200.0000' }, level: { daysOverdue: 30 }, task: { status: 'OPEN' } },
      ],
    },
  });
  await crm.clock.set('2026-03-02T02:00:00Z');
});

it('外币: the rates of the days are kept, and what moved between them is stated', async () => {
  for (const [validOn, rate] of [
    ['2026-01-05', '7.2000'],
    ['2026-02-27', '7.0500'],
  ]) {
    expect((await write('Create', 'ExchangeRate', { from: 'USD', to: 'CNY', validOn, rate })).errors).toEqual([]);
  }
  const invoice = { accountId: ids['wanhe'], issuedOn: '2026-01-08', dueOn: '2026-02-28', amount: usd('1000') };
  const valued = 'exchangeRate baseAmount { amount currency }';
  const owed = await write('Create', 'Receivable', invoice, valued);
  expect(owed.record).toMatchObject({
    exchangeRate: '7.20000000',
    baseAmount: { amount: '7200.0000', currency: 'CNY' },
  });
  const receipt = {
    accountId: ids['wanhe'],
    receivedOn: '2026-03-02',
    amount: usd('400'),
    allocations: [{ receivableId: owed.record.id, amount: usd('400') }],
  };
  const paid = await write(
    'Create',
    'Receipt',
    receipt,
    `${valued} allocations { nodes { exchangeDifference { amount currency } } }`,
  );
  expect(paid.record).toMatchObject({
    exchangeRate: '7.05000000',
    baseAmount: { amount: '2820.0000' },
    allocations: { nodes: [{ exchangeDifference: { amount: '-60.0000', currency: 'CNY' } }] },
  });
  const mixed = { receiptId: paid.record.id, receivableId: ids['third'], amount: cny('1') };
  expect((await write('Create', 'ReceiptAllocation', mixed)).errors).toMatchObject([{ code: 'CURRENCY_MISMATCH' }]);
});

/** What the administrator decides for the whole installation. */
async function decide(input: object): Promise<void> {
  const { commercialPolicies } = await crm.data<{ commercialPolicies: { nodes: { id: string }[] } }>(
    '{ commercialPolicies { nodes { id } } }',
  );
  const policy = { id: commercialPolicies.nodes[0]?.id, ...input };
  expect((await write('Update', 'CommercialPolicy', policy, 'id', { as: crm.administrator })).errors).toEqual([]);
}

it('应付款 where they are wanted: never more is paid than owed', async () => {
  const owed = { accountId: ids['steel'], number: 'AG-778', dueOn: '2026-04-01', amount: cny('300') };
  expect((await write('Create', 'Payable', owed, 'id', { language: 'zh' })).errors).toMatchObject([
    { code: 'PAYABLES_OFF', message: '本系统未启用应付款,请在商务设置中启用' },
  ]);
  await decide({ keepsPayables: true });
  const made = await write(
    'Create',
    'Payable',
    { ...owed, payments: [{ amount: cny('120') }] },
    'status open { amount }',
  );
  expect(made).toMatchObject({ record: { status: 'PARTLY_PAID', open: { amount: '180.0000' } }, errors: [] });
  const over = await write('Create', 'PayablePayment', { payableId: made.record.id, amount: cny('180.01') });
  expect(over.errors).toMatchObject([{ code: 'MORE_THAN_OWED' }]);
});

it('以 ERP 为准: people cannot change what the ERP is master of, its machine can', async () => {
  await decide({ receivableMaster: 'ERP', receiptMaster: 'ERP' });
  const byHand = await write('Update', 'Receivable', { id: ids['third'], dueOn: '2026-05-01' }, 'id', {
    language: 'zh',
  });
  expect(byHand.errors).toMatchObject([
    { code: 'OWNED_BY_ERP', path: ['input', 'dueOn'], message: '该内容以 ERP 为准,只能由 ERP 更新' },
  ]);
  const administrator = { as: crm.administrator };
  const receipt = { accountId: ids['hengji'], amount: cny('1') };
  expect((await write('Create', 'Receipt', receipt, 'id', administrator)).errors).toMatchObject([
    { code: 'OWNED_BY_ERP' },
  ]);
  expect(
    (await act('deleteReceivable(id: $id)', 'receivable', { id: ids['third'] }, administrator)).errors,
  ).toMatchObject([{ code: 'OWNED_BY_ERP' }]);
  const givenUp = await write('Update', 'Receivable', { id: ids['third'], status: 'WRITTEN_OFF' });
  expect(givenUp.errors).toMatchObject([{ code: 'OWNED_BY_ERP', path: ['input', 'status'] }]);
  // What stays ours.
  const note = await write('Update', 'Receivable', { id: ids['third'], description: '客户要求分期' }, 'description');
  expect(note).toMatchObject({ record: { description: '客户要求分期' }, errors: [] });
  const { createApiKey } = await crm.mutate<{ createApiKey: { token: string } }>(
    `mutation ($tomorrow: DateTime!) { createApiKey(name: "ERP", expiresAt: $tomorrow,
      permissions: ["receivable:*", "receipt:*", "erp:synchronise"]) { token errors { code } } }`,
    { variables: { tomorrow: new Date(Date.now() + 86_400_000).toISOString() } },
  );
  const answer = await fetch(new URL('/graphql', crm.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${createApiKey.token}` },
    body: JSON.stringify({
      query: `mutation ($id: ID!) { updateReceivable(id: $id, input: { dueOn: "2026-05-01" }) {
        receivable { dueOn } errors { code } } }`,
      variables: { id: ids['third'] },
    }),
  });
  expect(await answer.json()).toMatchObject({
    data: { updateReceivable: { receivable: { dueOn: '2026-05-01' }, errors: [] } },
  });
});
