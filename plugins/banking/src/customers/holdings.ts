import { Account, Contact, type ClassRef, type CrmContext } from '@guanxi/core';
import { BankFinancialAccount } from '../financial-accounts/financial-account.entity.ts';
import type { Sums } from '../financial-accounts/total-balance.ts';

/** Open accounts of one type. */
export interface Holding {
  readonly type: string;
  readonly count: number;
  /** One entry per currency. */
  readonly balances: readonly Sums[];
}

interface Found {
  readonly position: number;
  readonly type: string;
  readonly count: number;
  readonly currency: string;
  readonly held: string;
  readonly owed: string;
  readonly net: string | null;
}

function holding(type: string, rows: readonly Found[]): Holding {
  return {
    type,
    count: rows.reduce((count, row) => count + row.count, 0),
    balances: rows.flatMap(({ currency, held, owed, net }) => (net === null ? [] : [{ currency, held, owed, net }])),
  };
}

/** What each customer of a list holds, in one statement. */
async function holdingsOf(entity: ClassRef, ids: readonly string[], { sql }: CrmContext): Promise<Holding[][]> {
  const found = await sql.rows<Found>`
    select asked.position::int - 1 as position, account.type, account.currency, count(*)::int as count,
      coalesce(sum(account.balance_value) filter (where account.balance_value > 0), 0)::numeric(30, 4)::text as held,
      coalesce(-sum(account.balance_value) filter (where account.balance_value < 0), 0)::numeric(30, 4)::text as owed,
      sum(account.balance_value)::text as net
    from unnest(${sql.ids(entity, ids)}) with ordinality asked(id, position)
    join ${sql.visible(BankFinancialAccount)} account
      on asked.id in (account.holder_contact_id, account.holder_account_id)
      and account.deleted_at is null and account.status <> 'CLOSED'
    group by asked.position, account.type, account.currency
    order by asked.position, account.type, account.currency`;
  const byCustomer = Map.groupBy(found, ({ position }) => position);
  return ids.map((_, index) => {
    const byType = Map.groupBy(byCustomer.get(index) ?? [], ({ type }) => type);
    return [...byType].map(([type, rows]) => holding(type, rows));
  });
}

/** Loaders know a batch by its function: one for people, one for companies. */
export const holdingsOfContacts = (ids: readonly string[], context: CrmContext): Promise<Holding[][]> =>
  holdingsOf(Contact, ids, context);

export const holdingsOfAccounts = (ids: readonly string[], context: CrmContext): Promise<Holding[][]> =>
  holdingsOf(Account, ids, context);
