import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cny, openBranch, type Branch } from './branch.ts';

let bank: Branch;
beforeAll(async () => void (bank = await openBranch()));
afterAll(() => bank.crm.stop());

describe('a financial account', () => {
  it('has one holder, a person or a company', async () => {
    const oneHolder = [{ code: 'ONE_HOLDER', path: ['input', 'holderContactId'] }];
    expect((await bank.open({})).errors).toEqual(oneHolder);
    const both = { holderContactId: bank.ids.lin, holderAccountId: bank.ids.company };
    expect((await bank.open(both)).errors).toEqual(oneHolder);
    expect((await bank.open({ holderContactId: bank.ids.lin })).errors).toEqual([]);
    const ofCompany = await bank.open({ holderAccountId: bank.ids.company });
    expect(ofCompany.errors).toEqual([]);
    expect((await bank.change(ofCompany.bankFinancialAccount.id, { holderAccountId: null })).errors).toEqual(oneHolder);
  });

  it('has a number that no other has', async () => {
    const holder = { holderContactId: bank.ids.lin };
    await bank.open({ ...holder, number: '6222-0001' });
    expect((await bank.open({ ...holder, number: '6222-0001' })).errors).toEqual([
      { code: 'DUPLICATE', path: ['input', 'number'] },
    ]);
  });

  it('is kept in one currency: the one said, that of the balance, or yuan', async () => {
    const holder = { holderContactId: bank.ids.lin };
    const currencyOf = async (input: object) =>
      (await bank.open({ ...holder, ...input })).bankFinancialAccount.currency;
    expect(await currencyOf({})).toBe('CNY');
    expect(await currencyOf({ balance: { amount: '12.5', currency: 'USD' } })).toBe('USD');
    expect(await currencyOf({ currency: 'EUR' })).toBe('EUR');
    const mixed = await bank.open({ ...holder, currency: 'USD', limit: cny('100') });
    expect(mixed.errors).toEqual([{ code: 'OTHER_CURRENCY', path: ['input', 'limit'] }]);
  });

  it('is closed by its closing date, which is not before the opening', async () => {
    const holder = { holderContactId: bank.ids.lin, openedOn: '2020-05-01' };
    const wrong = await bank.open({ ...holder, closedOn: '2020-04-30', maturesOn: '2020-01-01' });
    expect(wrong.errors.map(({ code }) => code)).toEqual(['CLOSED_BEFORE_OPENED', 'MATURES_BEFORE_OPENED']);
    const { bankFinancialAccount } = await bank.open(holder);
    expect(bankFinancialAccount.status).toBe('ACTIVE');
    const closed = await bank.change(bankFinancialAccount.id, { closedOn: '2024-05-01' });
    expect(closed.bankFinancialAccount).toMatchObject({ status: 'CLOSED', closedOn: '2024-05-01' });
    expect((await bank.change(bankFinancialAccount.id, { status: 'FROZEN' })).errors).toEqual([
      { code: 'OPEN_BUT_CLOSED', path: ['input', 'status'] },
    ]);
  });
});

describe('who sees accounts', () => {
  const list = '{ bankFinancialAccounts { nodes { number balance { amount } limit { amount } } } }';

  it('those of the branch, where the account was opened', async () => {
    const unitId = bank.ids.branch;
    const teller = await bank.crm.createUser({ roles: ['bank:teller'], unitId });
    const elsewhere = await bank.crm.createUser({ roles: ['bank:teller'] });
    const opened = await bank.open({
      holderContactId: bank.ids.chen,
      branchId: unitId,
      number: 'B-1',
      balance: cny('300'),
      limit: cny('9'),
    });
    expect(opened.bankFinancialAccount.unit).toEqual({ name: '东四支行' });
    expect(await bank.crm.data(list, { as: teller })).toEqual({
      bankFinancialAccounts: { nodes: [{ number: 'B-1', balance: null, limit: null }] },
    });
    expect(await bank.crm.data(list, { as: elsewhere })).toEqual({ bankFinancialAccounts: { nodes: [] } });
  });

  it('balances only with the permission, whichever way they are asked for', async () => {
    const unitId = bank.ids.branch;
    const teller = await bank.crm.createUser({ roles: ['bank:teller'], unitId });
    const manager = await bank.crm.createUser({ roles: ['bank:relationship-manager'], unitId });
    expect(await bank.crm.data(list, { as: manager })).toEqual({
      bankFinancialAccounts: {
        nodes: [{ number: 'B-1', balance: { amount: '300.0000' }, limit: { amount: '9.0000' } }],
      },
    });
    const questions = [
      '{ bankFinancialAccounts(where: { balance: { gt: "100" } }) { totalCount } }',
      '{ bankFinancialAccounts(orderBy: [{ balance: DESC }]) { totalCount } }',
      '{ bankFinancialAccountGroups(groupBy: [{ type: VALUE }]) { nodes { sum { balance { byCurrency { amount } } } } } }',
      '{ contacts(where: { bank: { averageBalance: { gt: "100" } } }) { totalCount } }',
      '{ accounts(orderBy: [{ bank: { creditLimit: DESC } }]) { totalCount } }',
    ];
    for (const question of questions) {
      const answer = await bank.crm.execute(question, { as: teller });
      // A group is shown without its sum, everything else is refused.
      if (!answer.errors) expect(JSON.stringify(answer.data)).not.toMatch(/amount/);
      expect((await bank.crm.execute(question, { as: manager })).errors).toBeUndefined();
    }
    expect((await bank.crm.execute(questions[0] ?? '', { as: teller })).errors).toHaveLength(1);
    expect((await bank.crm.execute(questions[1] ?? '', { as: teller })).errors).toHaveLength(1);
  });
});
