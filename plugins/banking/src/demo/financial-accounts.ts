import { demoDay, draws, type Draws } from '@guanxi/core';
import { companies, households, reviews } from './customers.ts';

/** An account as it was opened. Amounts are whole units of the currency. */
interface OpenedAccount {
  readonly type: string;
  readonly productName: string;
  readonly balance: number;
  readonly currency?: string;
  readonly limit?: number;
  readonly interestRate?: string;
  readonly maturesOn?: string | null;
  /** Of customers who have long been with the bank. */
  readonly openedOn?: string;
}

const money = (amount: number, currency = 'CNY') => ({ amount: String(amount), currency });

function deposit(draw: Draws): OpenedAccount {
  return {
    type: 'deposit',
    productName: '活期储蓄',
    balance: draw.between(1, 300) * 1000,
    interestRate: '0.1',
    openedOn: `20${draw.between(10, 22)}-0${draw.between(1, 9)}-15`,
  };
}

function credit(
  draw: Draws,
  type: string,
  productName: string,
  thousands: number,
  interestRate: string,
): OpenedAccount {
  return {
    type,
    productName,
    balance: -draw.between(1, thousands) * 1000,
    limit: thousands * 1000,
    interestRate,
    openedOn: `20${draw.between(18, 22)}-0${draw.between(1, 9)}-20`,
    maturesOn: type === 'card' ? null : `20${draw.between(30, 45)}-06-20`,
  };
}

/** Everybody has a deposit; heads of households borrow and invest as well. */
function accountsOf(role: string, index: number): OpenedAccount[] {
  const draw = draws(9500 + index);
  const found = [deposit(draw)];
  if (role !== 'child') found.push(credit(draw, 'card', '金卡', 50, '18.25'));
  if (role !== 'head') return found;
  if (draw.chance(0.6)) found.push(credit(draw, 'mortgage', '个人住房贷款', 1200, '3.85'));
  if (draw.chance(0.25)) found.push(credit(draw, 'home-equity', '房屋净值贷款', 600, '4.35'));
  if (draw.chance(0.4)) {
    found.push({ type: 'wealth', productName: '稳健理财 180 天', balance: draw.between(5, 80) * 10_000 });
  }
  if (draw.chance(0.2)) {
    found.push({ type: 'deposit', productName: '外币储蓄', balance: draw.between(1, 40) * 500, currency: 'USD' });
  }
  return found;
}

/** An account with its holder. `joined`: at which review the bank got to know them. */
interface HeldAccount {
  readonly account: OpenedAccount;
  readonly holderKey: string;
  readonly company: boolean;
  readonly joined: number;
}

function held(): readonly HeldAccount[] {
  const people = households.flatMap(({ members, joined }) => members.map((member) => ({ ...member, joined })));
  const ofPeople = people.flatMap(({ role, contact, joined }, index) =>
    accountsOf(role, index).map((account) => ({ account, holderKey: contact.externalId, company: false, joined })),
  );
  const ofCompanies = companies.flatMap(({ externalId: holderKey }, index) => {
    const draw = draws(9900 + index);
    const settlement: OpenedAccount = {
      type: 'deposit',
      productName: '对公结算户',
      balance: draw.between(10, 900) * 10_000,
    };
    return [settlement, credit(draw, 'loan', '流动资金贷款', 8000, '3.45')].map((account) => ({
      ...{ account, holderKey, company: true, joined: 0 },
    }));
  });
  return [...ofPeople, ...ofCompanies];
}

/** What the reviews after the opening found: other balances now and then, for a few that the account was closed. */
function found({ balance, limit, currency }: OpenedAccount, joined: number, draw: Draws, now: Date) {
  const closed = limit === undefined && draw.chance(0.1) ? draw.between(joined + 2, reviews.length - 1) : null;
  return reviews.flatMap((day, review) => {
    if (review <= joined || (closed !== null && review > closed)) return [];
    const { at, date } = demoDay(now, day);
    if (review === closed) return [{ at, values: { closedOn: date, balance: money(0, currency) } }];
    if (!draw.chance(0.4)) return [];
    const changed = Math.round((balance * draw.between(70, 130)) / 100);
    return [{ at, values: { balance: money(limit ? Math.max(changed, -limit) : changed, currency) } }];
  });
}

/** Accounts and what became of them, with the external id of their holder. */
export function financialAccounts(now: Date) {
  return held().map(({ account, holderKey, company, joined }, index) => {
    const { balance, limit, currency, openedOn, ...opening } = account;
    const first = demoDay(now, reviews[joined] ?? reviews[0]);
    const values = {
      ...opening,
      number: `6222${String(100_000_000 + index * 7919)}`,
      balance: money(balance, currency),
      ...(limit !== undefined && { limit: money(limit, currency) }),
      openedOn: joined > 0 ? first.date : (openedOn ?? null),
    };
    return {
      externalId: `bank-demo:account:${index + 1}`,
      ...{ holderKey, company },
      steps: [{ at: first.at, values }, ...found(account, joined, draws(9700 + index), now)],
    };
  });
}
