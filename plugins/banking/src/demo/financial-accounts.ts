import { draws, type Draws } from '@guanxi/core';
import { companies, households } from './customers.ts';

const money = (amount: number, currency = 'CNY') => ({ amount: String(amount), currency });

function deposit(draw: Draws) {
  return {
    type: 'deposit',
    productName: '活期储蓄',
    balance: money(draw.between(1, 300) * 1000),
    interestRate: '0.1',
    openedOn: `20${draw.between(10, 24)}-0${draw.between(1, 9)}-15`,
  };
}

function credit(draw: Draws, type: string, productName: string, thousands: number, interestRate: string) {
  return {
    type,
    productName,
    balance: money(-draw.between(1, thousands) * 1000),
    limit: money(thousands * 1000),
    interestRate,
    openedOn: `20${draw.between(18, 24)}-0${draw.between(1, 9)}-20`,
    maturesOn: type === 'card' ? null : `20${draw.between(30, 45)}-06-20`,
  };
}

/** Everybody has a deposit; heads of households borrow and invest as well. */
function accountsOf(role: string, index: number) {
  const draw = draws(9500 + index);
  const found: object[] = [deposit(draw)];
  if (role !== 'child') found.push(credit(draw, 'card', '金卡', 50, '18.25'));
  if (role !== 'head') return found;
  if (draw.chance(0.6)) found.push(credit(draw, 'mortgage', '个人住房贷款', 1200, '3.85'));
  if (draw.chance(0.25)) found.push(credit(draw, 'home-equity', '房屋净值贷款', 600, '4.35'));
  if (draw.chance(0.4)) {
    found.push({ type: 'wealth', productName: '稳健理财 180 天', balance: money(draw.between(5, 80) * 10_000) });
  }
  if (draw.chance(0.2)) {
    found.push({ type: 'deposit', productName: '外币储蓄', balance: money(draw.between(1, 40) * 500, 'USD') });
  }
  return found;
}

/** Accounts with the external id of their holder. */
export function financialAccounts() {
  const people = households.flatMap(({ members }) => members);
  const ofPeople = people.flatMap(({ role, contact }, index) =>
    accountsOf(role, index).map((account) => ({ ...account, holderKey: contact.externalId, company: false })),
  );
  const ofCompanies = companies.flatMap(({ externalId }, index) => {
    const draw = draws(9900 + index);
    const settlement = { type: 'deposit', productName: '对公结算户', balance: money(draw.between(10, 900) * 10_000) };
    return [settlement, credit(draw, 'loan', '流动资金贷款', 8000, '3.45')].map((account) => ({
      ...account,
      holderKey: externalId,
      company: true,
    }));
  });
  return [...ofPeople, ...ofCompanies].map((account, index) => ({
    ...account,
    externalId: `bank-demo:account:${index + 1}`,
    number: `6222${String(100_000_000 + index * 7919)}`,
  }));
}
