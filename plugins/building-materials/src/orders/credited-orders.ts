import { Account, Order, type SqlFragment, type SqlPort } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';

/** Statuses of orders that do not count: they are not, or no longer, ours. */
export const notOrdered: readonly string[] = ['draft', 'cancelled'];

/**
 * Orders that count and are for a project, as far as the caller sees the orders: `order_id`, `project_id`,
 * `account_id`, `ordered_on`, `net` and `currency`. The projects are not behind the gate yet: join them.
 * @example sql.rows`select … from ${projectOrders(sql)} bought join ${sql.visible(BuildingProject)} p on …`
 */
export function projectOrders(sql: SqlPort): SqlFragment {
  return sql.fragment`(
    select o.id as order_id, placed.project_id, o.account_id, o.ordered_on, o.net_total_value as net,
      o.net_total_currency as currency
    from building_ext_order placed join ${sql.visible(Order)} o on o.id = placed.record_id
    where placed.project_id is not null and o.status <> all(${notOrdered}::text[])
  )`;
}

/** What an order has to meet where its project may be hidden, or its developer unknown. */
const isSeen = (sql: SqlPort): SqlFragment => sql.fragment`
  o.status <> all(${notOrdered}::text[]) and (placed.project_id is null or project.id is not null)`;

/**
 * Orders that count, each for exactly one company: the developer of its project; where that is not known, or there is
 * no project, the account that ordered. Orders for projects that the caller does not see are nobody's. Columns as
 * above, and `company_id`.
 * @param companies opaque ids of accounts
 */
export function creditedOrders(sql: SqlPort, companies: readonly string[]): SqlFragment {
  const ids = sql.ids(Account, companies);
  // Two ways to an order, each with its index; one condition for both would read all of them.
  return sql.fragment`(
    select project.developer_id as company_id, bought.*
    from ${projectOrders(sql)} bought join ${sql.visible(BuildingProject)} project on project.id = bought.project_id
    where project.developer_id = any(${ids})
    union all
    select o.account_id, o.id, placed.project_id, o.account_id, o.ordered_on, o.net_total_value, o.net_total_currency
    from ${sql.visible(Order)} o left join building_ext_order placed on placed.record_id = o.id
    left join ${sql.visible(BuildingProject)} project on project.id = placed.project_id
    where o.account_id = any(${ids}) and project.developer_id is null and ${isSeen(sql)}
  )`;
}

/** The same of all companies, in one pass over the orders: `company_id`, `order_id` and `ordered_on`. */
export function allCreditedOrders(sql: SqlPort): SqlFragment {
  return sql.fragment`(
    select coalesce(project.developer_id, o.account_id) as company_id, o.id as order_id, o.ordered_on
    from ${sql.visible(Order)} o left join building_ext_order placed on placed.record_id = o.id
    left join ${sql.visible(BuildingProject)} project on project.id = placed.project_id
    where ${isSeen(sql)}
  )`;
}
