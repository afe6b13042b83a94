import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
let accountId = '';

interface Errors {
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
interface ReceivablePayload extends Errors {
  readonly receivable: { readonly id: string; readonly number: string };
}
interface ReceiptPayload extends Errors {
  readonly receipt: { readonly id: string; readonly allocations: { readonly nodes: readonly { id: string }[] } };
}

const balance = 'status amount { amount currency } settled { amount } open { amount currency }';
const receivables = writtenRecords<ReceivablePayload>(
  () => crm,
  'Receivable',
  `{ receivable { id number issuedOn account { id } ${balance} } errors { code path } }`,
);
const receipts = writtenRecords<ReceiptPayload>(
  () => crm,
  'Receipt',
  `{ receipt { id number receivedOn allocated { amount } unallocated { amount } allocations { nodes { id } } }
     errors { code path } }`,
);

const money = (amount: string, currency = 'CNY') => ({ amount, currency });

async function owed(amount: string, more: object = {}): Promise<string> {
  const { receivable, errors } = await receivables.create({
    accountId,
    dueOn: '2026-03-31',
    amount: money(amount),
    ...more,
  });
  expect(errors).toEqual([]);
  return receivable.id;
}

const pay = (amount: string, ...allocations: (readonly [string, string])[]) =>
  receipts.create({
    accountId,
    amount: money(amount),
    allocations: allocations.map(([receivableId, part]) => ({ receivableId, amount: money(part) })),
  });

async function paid(amount: string, ...allocations: (readonly [string, string])[]): Promise<ReceiptPayload['receipt']> {
  const { receipt, errors } = await pay(amount, ...allocations);
  expect(errors).toEqual([]);
  return receipt;
}

async function balanceOf(id: string): Promise<string> {
  interface Found {
    readonly receivable: { status: string; settled: { amount: string }; open: { amount: string } };
  }
  const { receivable } = await crm.data<Found>(`query ($id: ID!) { receivable(id: $id) { ${balance} } }`, {
    variables: { id },
  });
  return `${receivable.status} ${Number(receivable.settled.amount)} ${Number(receivable.open.amount)}`;
}

async function act(verb: string, id: string): Promise<Errors> {
  const { done } = await crm.data<{ done: Errors }>(
    `mutation ($id: ID!) { done: ${verb}(id: $id) { errors { code path } } }`,
    { variables: { id } },
  );
  return done;
}

beforeAll(async () => {
  crm = await createTestCrm();
  const made = await crm.data<{ createAccount: { account: { id: string } } }>(
    'mutation { createAccount(input: { name: "恒基建设" }) { account { id } } }',
  );
  accountId = made.createAccount.account.id;
});
afterAll(() => crm.stop());

describe('a receivable', () => {
  it('takes account and amount from its order, gets a number, and is open', async () => {
    const { createOrder } = await crm.data<{ createOrder: { order: { id: string } } }>(
      `mutation ($accountId: ID!) { createOrder(input: { accountId: $accountId, lines: [
        { description: "石膏板", quantity: "3", price: { amount: "10.5", currency: "CNY" } }
      ] }) { order { id } } }`,
      { variables: { accountId } },
    );
    const made = await receivables.create({ orderId: createOrder.order.id, dueOn: '2026-05-01' });
    expect(made).toMatchObject({
      receivable: {
        number: expect.stringMatching(/^AR-\d{6}-[0-9A-Z]{8}$/),
        account: { id: accountId },
        status: 'OPEN',
        amount: { amount: '31.5000', currency: 'CNY' },
        settled: { amount: '0.0000' },
        open: { amount: '31.5000', currency: 'CNY' },
      },
      errors: [],
    });
  });

  it('is refused without account or amount, of nothing, or with a number that is taken', async () => {
    expect((await receivables.create({ dueOn: '2026-05-01' })).errors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'accountId'] },
      { code: 'REQUIRED', path: ['input', 'amount'] },
    ]);
    const base = { accountId, dueOn: '2026-05-01' };
    expect((await receivables.create({ ...base, amount: money('-5') })).errors).toMatchObject([
      { code: 'NOT_POSITIVE', path: ['input', 'amount', 'amount'] },
    ]);
    await receivables.create({ ...base, number: 'FP-1', amount: money('5') });
    expect((await receivables.create({ ...base, number: 'FP-1', amount: money('5') })).errors).toMatchObject([
      { code: 'DUPLICATE', path: ['input', 'number'] },
    ]);
  });

  it('follows its receipts, partly and in full, and a correction of its amount', async () => {
    const id = await owed('1000');
    await paid('300', [id, '300']);
    expect(await balanceOf(id)).toBe('PARTLY_PAID 300 700');
    await paid('900', [id, '700']);
    expect(await balanceOf(id)).toBe('PAID 1000 0');
    expect((await receivables.update(id, { amount: money('999.99') })).errors).toMatchObject([
      { code: 'BELOW_SETTLED', path: ['input', 'amount'] },
    ]);
    expect((await receivables.update(id, { amount: money('1200') })).errors).toEqual([]);
    expect(await balanceOf(id)).toBe('PARTLY_PAID 1000 200');
    expect((await act('deleteReceivable', id)).errors).toMatchObject([{ code: 'HAS_RECEIPTS' }]);
  });

  it('has no status by hand but written off, which can be taken back', async () => {
    const id = await owed('100');
    expect((await receivables.update(id, { status: 'PAID' })).errors).toMatchObject([
      { code: 'STATUS_FOLLOWS_RECEIPTS', path: ['input', 'status'] },
    ]);
    await paid('40', [id, '40']);
    expect((await receivables.update(id, { status: 'WRITTEN_OFF' })).errors).toEqual([]);
    expect(await balanceOf(id)).toBe('WRITTEN_OFF 40 0');
    expect((await pay('10', [id, '10'])).errors).toMatchObject([{ code: 'WRITTEN_OFF' }]);
    expect((await receivables.update(id, { status: 'OPEN' })).errors).toEqual([]);
    expect(await balanceOf(id)).toBe('PARTLY_PAID 40 60');
  });

  it('is overdue when it is due and not settled: a filter', async () => {
    await owed('70', { number: 'LATE', dueOn: '2020-01-31' });
    const filter = '{ dueOn: { lt: "2020-02-01" }, status: { in: [OPEN, PARTLY_PAID] } }';
    expect(
      await crm.data(`{ receivables(where: ${filter}) { nodes { number } }
        receivableGroups(where: ${filter}, groupBy: [{ dueOn: { by: MONTH } }]) {
          nodes { key { dueOn } sum { open { byCurrency { amount currency } } } } } }`),
    ).toEqual({
      receivables: { nodes: [{ number: 'LATE' }] },
      receivableGroups: {
        nodes: [
          { key: { dueOn: '2020-01-01' }, sum: { open: { byCurrency: [{ amount: '70.0000', currency: 'CNY' }] } } },
        ],
      },
    });
  });
});

describe('allocations', () => {
  it('never exceed the receipt nor the receivable', async () => {
    const [first, second] = [await owed('100'), await owed('100')];
    expect((await pay('150', [first, '100'], [second, '60'])).errors).toMatchObject([
      { code: 'MORE_THAN_RECEIVED', path: ['input', 'allocations', '0', 'amount'] },
      { code: 'MORE_THAN_RECEIVED', path: ['input', 'allocations', '1', 'amount'] },
    ]);
    expect((await pay('150', [first, '100.01'])).errors).toMatchObject([
      { code: 'MORE_THAN_OWED', path: ['input', 'allocations', '0', 'amount'] },
    ]);
    expect((await pay('150', [first, '0'])).errors).toMatchObject([{ code: 'NOT_POSITIVE' }]);
    expect(await balanceOf(first)).toBe('OPEN 0 100');
    const receipt = await paid('150', [first, '100'], [second, '50']);
    expect(receipt).toMatchObject({ allocated: { amount: '150.0000' }, unallocated: { amount: '0.0000' } });
    expect((await receipts.update(receipt.id, { amount: money('149') })).errors).toMatchObject([
      { code: 'BELOW_ALLOCATED', path: ['input', 'amount'] },
    ]);
  });

  it('share one currency with both', async () => {
    const dollars = await owed('100', { amount: money('100', 'USD') });
    expect((await pay('100', [dollars, '100'])).errors).toMatchObject([
      { code: 'CURRENCY_MISMATCH', path: ['input', 'allocations', '0', 'amount', 'currency'] },
    ]);
    const id = await owed('100');
    await paid('50', [id, '50']);
    expect((await receivables.update(id, { amount: money('100', 'USD') })).errors).toMatchObject([
      { code: 'BELOW_SETTLED' },
    ]);
  });

  it('change, go and come alone or within their receipt; the balances follow', async () => {
    const [first, second] = [await owed('100'), await owed('100')];
    const receipt = await paid('120', [first, '80']);
    const [allocation] = receipt.allocations.nodes;
    // The list of an update says what is left: the one that is named changes, the other is new.
    const changed = await receipts.update(receipt.id, {
      allocations: [
        { id: allocation?.id, amount: money('20') },
        { receivableId: second, amount: money('100') },
      ],
    });
    expect(changed).toMatchObject({ receipt: { unallocated: { amount: '0.0000' } }, errors: [] });
    expect([await balanceOf(first), await balanceOf(second)]).toEqual(['PARTLY_PAID 20 80', 'PAID 100 0']);
    await act('deleteReceiptAllocation', allocation?.id ?? '');
    expect(await balanceOf(first)).toBe('OPEN 0 100');
    const { createReceiptAllocation } = await crm.data<{ createReceiptAllocation: Errors }>(
      `mutation ($input: CreateReceiptAllocationInput!) {
        createReceiptAllocation(input: $input) { receiptAllocation { receipt { unallocated { amount } } } errors { code } }
      }`,
      { variables: { input: { receiptId: receipt.id, receivableId: first, amount: money('15') } } },
    );
    expect(createReceiptAllocation).toEqual({
      receiptAllocation: { receipt: { unallocated: { amount: '5.0000' } } },
      errors: [],
    });
    expect(await balanceOf(first)).toBe('PARTLY_PAID 15 85');
  });

  it('stop counting with a deleted receipt, and come back with it only where there is still room', async () => {
    const id = await owed('100');
    const receipt = await paid('100', [id, '100']);
    expect((await act('deleteReceipt', receipt.id)).errors).toEqual([]);
    expect(await balanceOf(id)).toBe('OPEN 0 100');
    expect((await act('restoreReceipt', receipt.id)).errors).toEqual([]);
    expect(await balanceOf(id)).toBe('PAID 100 0');
    await act('deleteReceipt', receipt.id);
    const other = await paid('1', [id, '1']);
    expect((await act('restoreReceipt', receipt.id)).errors).toMatchObject([{ code: 'MORE_THAN_OWED' }]);
    expect(await balanceOf(id)).toBe('PARTLY_PAID 1 99');
    expect((await act('purgeReceipt', other.id)).errors).toEqual([]);
    expect(await balanceOf(id)).toBe('OPEN 0 100');
  });
});

describe('at the same moment', () => {
  it('20 receipts settle what there is, and not a fen more', async () => {
    const id = await owed('1000');
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => pay('60', [id, '60'])));
    const refused = outcomes.filter(({ errors }) => errors.length > 0);
    expect(outcomes.length - refused.length).toBe(16);
    for (const { errors } of refused) expect(errors).toMatchObject([{ code: 'MORE_THAN_OWED' }]);
    expect(await balanceOf(id)).toBe('PARTLY_PAID 960 40');
  });

  it('20 allocations of one receipt to 20 receivables use it up, and not more', async () => {
    const receipt = await paid('100');
    const ids: string[] = [];
    for (let index = 0; index < 20; index++) ids.push(await owed('50'));
    const input = (receivableId: string) => ({ receiptId: receipt.id, receivableId, amount: money('10') });
    const document = `mutation ($input: CreateReceiptAllocationInput!) {
      made: createReceiptAllocation(input: $input) { errors { code } } }`;
    const outcomes = await Promise.all(
      ids.map((id) => crm.data<{ made: Errors }>(document, { variables: { input: input(id) } })),
    );
    expect(outcomes.filter(({ made }) => made.errors.length === 0)).toHaveLength(10);
    const found = await crm.data(
      `query ($id: ID!) { receipt(id: $id) { unallocated { amount }
      allocations { totalCount } } }`,
      { variables: { id: receipt.id } },
    );
    expect(found).toEqual({ receipt: { unallocated: { amount: '0.0000' }, allocations: { totalCount: 10 } } });
  });

  it('receipts and corrections across two receivables leave every balance equal to its allocations', async () => {
    const [first, second] = [await owed('500'), await owed('500')];
    const standing = await paid('100', [first, '50'], [second, '50']);
    await Promise.all([
      ...Array.from({ length: 8 }, (_, index) =>
        index % 2 === 0 ? pay('40', [first, '20'], [second, '20']) : pay('40', [second, '20'], [first, '20']),
      ),
      act('deleteReceipt', standing.id),
      receivables.update(first, { amount: money('600') }),
    ]);
    expect([await balanceOf(first), await balanceOf(second)]).toEqual(['PARTLY_PAID 160 440', 'PARTLY_PAID 160 340']);
  });
});
