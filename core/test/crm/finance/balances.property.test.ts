// Whatever is created, allocated, credited, made void, deleted and restored in whatever order: the balances hold.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';

interface Amount {
  readonly amount: string;
  readonly currency: string;
}
interface Share {
  readonly amount: Amount;
  readonly receivable: { readonly id: string };
}
interface Shares {
  readonly nodes: readonly Share[];
}
interface State {
  readonly receivables: {
    readonly nodes: readonly (Record<'amount' | 'settled' | 'credited' | 'open', Amount> & {
      readonly id: string;
      readonly status: string;
    })[];
  };
  readonly receipts: {
    readonly nodes: readonly (Record<'amount' | 'allocated' | 'unallocated', Amount> & {
      readonly voidedOn: string | null;
      readonly allocations: Shares;
    })[];
  };
  readonly creditNotes: {
    readonly nodes: readonly (Record<'amount' | 'allocated' | 'refunded' | 'remaining', Amount> & {
      readonly voidedOn: string | null;
      readonly allocations: Shares;
      readonly refunds: { readonly nodes: readonly { readonly amount: Amount }[] };
    })[];
  };
}

let crm: TestCrm;
let accountId = '';
beforeAll(async () => {
  crm = await createTestCrm({ comparePaths: false });
  const { createAccount } = await crm.mutate<{ createAccount: { account: { id: string } } }>(
    'mutation { createAccount(input: { name: "恒基建设" }) { account { id } errors { code } } }',
  );
  accountId = createAccount.account.id;
});
afterAll(() => crm.stop());

const shares = 'allocations(first: 40) { nodes { amount { amount } receivable { id } } }';
const everything = `query ($receivables: [ID!]!, $receipts: [ID!]!, $creditNotes: [ID!]!) {
  receivables(first: 40, where: { id: { in: $receivables } }) { nodes {
    id status amount { amount } settled { amount } credited { amount } open { amount } } }
  receipts(first: 40, where: { id: { in: $receipts } }) { nodes {
    amount { amount } allocated { amount } unallocated { amount } voidedOn ${shares} } }
  creditNotes(first: 40, where: { id: { in: $creditNotes } }) { nodes {
    amount { amount } allocated { amount } refunded { amount } remaining { amount } voidedOn ${shares}
    refunds(first: 40) { nodes { amount { amount } } } } }
}`;

type Kind = 'Receivable' | 'Receipt' | 'CreditNote' | 'ReceiptAllocation' | 'CreditAllocation' | 'CreditRefund';

/** One step: a verb on the nth record of its kind, with an amount of some fen. */
const step = fc.record({
  verb: fc.constantFrom(
    ...([
      'owe',
      'owe',
      'receive',
      'receive',
      'credit',
      'allocate',
      'allocate',
      'allocate',
      'reduce',
      'reduce',
    ] as const),
    ...(['refund', 'correct', 'writeOff', 'takeBack', 'void', 'delete', 'delete', 'restore', 'restore'] as const),
  ),
  kind: fc.constantFrom<Kind>(
    ...(['Receivable', 'Receipt', 'CreditNote', 'ReceiptAllocation', 'CreditAllocation', 'CreditRefund'] as const),
  ),
  first: fc.nat(5),
  second: fc.nat(5),
  fen: fc.integer({ min: 1, max: 40_000 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Records that this run has made, deleted ones too. */
type Made = Record<Kind, string[]>;

/** Does one step; one that is refused changes nothing, and is one of the cases. */
class Run {
  readonly made: Made = {
    ...{ Receivable: [], Receipt: [], CreditNote: [], ReceiptAllocation: [], CreditAllocation: [], CreditRefund: [] },
  };
  readonly refused = new Set<string>();
  done = 0;

  async take({ verb, kind, first, second, fen }: Step): Promise<void> {
    const amount = { amount: (fen / 100).toFixed(2), currency: 'CNY' };
    const owned = { accountId, amount };
    const [receivableId, receiptId, creditNoteId] = (['Receivable', 'Receipt', 'CreditNote'] as const).map(
      (of, index) => this.#pick(of, index === 0 ? second : first),
    );
    const steps: Record<Step['verb'], () => Promise<void>> = {
      owe: () => this.#create('Receivable', { ...owned, dueOn: '2026-03-31' }),
      receive: () => this.#create('Receipt', owned),
      credit: () => this.#create('CreditNote', { ...owned, reason: 'return' }),
      allocate: () => this.#create('ReceiptAllocation', { receiptId, receivableId, amount }),
      reduce: () => this.#create('CreditAllocation', { creditNoteId, receivableId, amount }),
      refund: () => this.#create('CreditRefund', { creditNoteId, amount }),
      correct: () => this.#update(kind, this.#pick(kind, first), { amount }),
      writeOff: () => this.#update('Receivable', receivableId, { status: 'WRITTEN_OFF' }),
      takeBack: () => this.#update('Receivable', receivableId, { status: 'OPEN' }),
      void: () => this.#void(kind, first),
      delete: () => this.#call(`delete${kind}(id: $id)`, { id: this.#pick(kind, first) }),
      restore: () => this.#call(`restore${kind}(id: $id)`, { id: this.#pick(kind, first) }),
    };
    await steps[verb]();
  }

  #pick(kind: Kind, index: number): string | undefined {
    const all = this.made[kind];
    return all[index % Math.max(all.length, 1)];
  }

  async #create(kind: Kind, input: Readonly<Record<string, unknown>>): Promise<void> {
    if (Object.values(input).includes(undefined)) return;
    const name = kind.charAt(0).toLowerCase() + kind.slice(1);
    const { made } = await crm.data<{ made: Record<string, { id: string } | null> & { errors: { code: string }[] } }>(
      `mutation ($input: Create${kind}Input!) { made: create${kind}(input: $input) { ${name} { id } errors { code } } }`,
      { variables: { input } },
    );
    this.#count(made.errors);
    const record = made[name];
    if (record) this.made[kind].push(record.id);
  }

  async #update(kind: Kind, id: string | undefined, input: object): Promise<void> {
    if (!id) return;
    const document = `mutation ($id: ID!, $input: Update${kind}Input!) {
      done: update${kind}(id: $id, input: $input) { errors { code } } }`;
    const { done } = await crm.data<{ done: { errors: { code: string }[] } }>(document, { variables: { id, input } });
    this.#count(done.errors);
  }

  async #void(kind: Kind, index: number): Promise<void> {
    if (!['Receivable', 'Receipt', 'CreditNote'].includes(kind)) return;
    await this.#call(`void${kind}(id: $id, reason: "录入错误")`, { id: this.#pick(kind, index) });
  }

  async #call(verb: string, variables: { readonly id: string | undefined }): Promise<void> {
    if (!variables.id) return;
    const document = `mutation ($id: ID!) { done: ${verb} { errors { code } } }`;
    const { done } = await crm.data<{ done: { errors: { code: string }[] } }>(document, { variables });
    this.#count(done.errors);
  }

  #count(errors: readonly { readonly code: string }[]): void {
    if (errors.length === 0) this.done++;
    for (const { code } of errors) this.refused.add(code);
  }
}

const exact = ({ amount }: Amount): Decimal => new Decimal(amount);
const sum = (parts: readonly { readonly amount: Amount }[]): Decimal =>
  parts.reduce((total, part) => total.add(exact(part.amount)), new Decimal(0));
const equal = (left: Decimal, right: Decimal): void => expect(left.toFixed(2)).toBe(right.toFixed(2));

function checkBalances({ receivables, receipts, creditNotes }: State): void {
  const paid = receipts.nodes.flatMap(({ allocations }) => allocations.nodes);
  const credited = creditNotes.nodes.flatMap(({ allocations }) => allocations.nodes);
  for (const receivable of receivables.nodes) {
    const { id, status, amount, settled, credited: taken, open } = receivable;
    equal(exact(settled), sum(paid.filter((share) => share.receivable.id === id)));
    equal(exact(taken), sum(credited.filter((share) => share.receivable.id === id)));
    const rest = exact(amount).sub(exact(settled)).sub(exact(taken));
    expect(rest.isNegative() && !rest.isZero()).toBe(false);
    const isClosed = status === 'WRITTEN_OFF' || status === 'VOID';
    equal(exact(open), isClosed ? new Decimal(0) : rest);
    if (isClosed) continue;
    expect(status).toBe(rest.isZero() ? 'PAID' : rest.eq(exact(amount)) ? 'OPEN' : 'PARTLY_PAID');
  }
  for (const { amount, allocated, unallocated, voidedOn, allocations } of receipts.nodes) {
    equal(exact(allocated), sum(allocations.nodes));
    equal(exact(unallocated), voidedOn ? new Decimal(0) : exact(amount).sub(exact(allocated)));
    expect(Number(unallocated.amount)).toBeGreaterThanOrEqual(0);
  }
  for (const { amount, allocated, refunded, remaining, voidedOn, allocations, refunds } of creditNotes.nodes) {
    equal(exact(allocated), sum(allocations.nodes));
    equal(exact(refunded), sum(refunds.nodes));
    equal(exact(remaining), voidedOn ? new Decimal(0) : exact(amount).sub(exact(allocated)).sub(exact(refunded)));
    expect(Number(remaining.amount)).toBeGreaterThanOrEqual(0);
  }
}

it('hold after any sequence of steps', async () => {
  const refused = new Set<string>();
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 40 }), async (steps) => {
      const run = new Run();
      for (const one of steps) await run.take(one);
      const { Receivable: receivables, Receipt: receipts, CreditNote: creditNotes } = run.made;
      checkBalances(await crm.data<State>(everything, { variables: { receivables, receipts, creditNotes } }));
      for (const code of run.refused) refused.add(code);
      done += run.done;
    }),
    { numRuns: 12, seed: 20_260_801, endOnFailure: true },
  );
  // The sequences are worth something: steps succeed, and each limit is met at least once.
  expect(done).toBeGreaterThan(120);
  expect([...refused]).toEqual(expect.arrayContaining(['MORE_THAN_OWED', 'MORE_THAN_RECEIVED', 'MORE_THAN_CREDITED']));
});
