/**
 * Waits until no other transaction is about to take somebody's administration away, and keeps the others waiting until
 * this one ends. The number only has to be ours: nothing else of the database takes advisory locks with two keys of it.
 */
export const lockAdministrators = `select pg_advisory_xact_lock(1735748974, 1)`;

/** Whether there is an administrator: an active, living user whose roles grant `*` over all records. */
export const administratorExists = `select exists (
  select from role_assignment a
  join app_user u on u.id = a.user_id
  join role r on r.id = a.role_id
  join role_grant g on g.role_id = r.id
  where u.active and u.deleted_at is null and a.deleted_at is null and r.deleted_at is null
    and g.deleted_at is null and g.permission = '*' and g.scope = 'ALL'
)::int`;
