import type { CrmContext } from '@guanxi/core';
import { BankFinancialAccount } from '../financial-accounts/financial-account.entity.ts';
import { totalBalance, type BankTotalBalance, type Sums } from '../financial-accounts/total-balance.ts';
import { BankHouseholdMember } from './household-member.entity.ts';
import { BankHousehold } from './household.entity.ts';

interface Found extends Sums {
  readonly position: number;
}

/**
 * Open accounts of the households and of those who belong to them now, each once, by currency: one statement for all
 * households of a list.
 */
export async function householdBalances(ids: readonly string[], { sql }: CrmContext): Promise<BankTotalBalance[][]> {
  const found = await sql.rows<Found>`
    select position::int - 1 as position, balance_currency as currency,
      coalesce(sum(balance_value) filter (where balance_value > 0), 0)::numeric(30, 4)::text as held,
      coalesce(-sum(balance_value) filter (where balance_value < 0), 0)::numeric(30, 4)::text as owed,
      sum(balance_value)::text as net
    from (
      select distinct asked.position, account.id, account.balance_value, account.balance_currency
      from unnest(${sql.ids(BankHousehold, ids)}) with ordinality asked(id, position)
      left join ${sql.visible(BankHouseholdMember)} member on member.household_id = asked.id
        and member.deleted_at is null and (member.until is null or member.until >= current_date)
      join ${sql.visible(BankFinancialAccount)} account
        on (account.household_id = asked.id or account.holder_contact_id = member.contact_id)
        and account.deleted_at is null and account.status <> 'CLOSED' and account.balance_value is not null
    ) counted
    group by position, balance_currency
    order by position, balance_currency`;
  const byHousehold = Map.groupBy(found, ({ position }) => position);
  return ids.map((_, index) => (byHousehold.get(index) ?? []).map(totalBalance));
}
