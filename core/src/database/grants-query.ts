/** The grants of a user's roles, each with its role: $1 user. Roles and grants that are deleted give nothing. */
export const grantsOfUser = `
  select r.name as role, g.permission, g.scope, coalesce(g.through, '{}') as through
  from role_assignment a
  join role r on r.id = a.role_id
  join role_grant g on g.role_id = r.id
  where a.user_id = $1 and a.deleted_at is null and r.deleted_at is null and g.deleted_at is null
  order by r.name, g.permission`;
