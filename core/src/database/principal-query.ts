/**
 * What is known about the one who asks, as one JSON object: the user, the teams (the own one and those that the user
 * manages), the path of the unit, and the grants of all roles. No row: no such user, inactive, deleted.
 */
const principal = `select json_build_object(
  'userId', u.id,
  'displayName', u.display_name,
  'language', u.language,
  'timeZone', u.time_zone,
  'unitId', unit.id,
  'unitPath', unit.path,
  'teamIds', array(
    select t.id from team t
    where t.deleted_at is null and (t.id = u.team_id or t.manager_id = u.id)
    order by t.id
  ),
  'roles', array(
    select r.name from role_assignment a join role r on r.id = a.role_id
    where a.user_id = u.id and a.deleted_at is null and r.deleted_at is null
    order by r.name
  ),
  'grants', array(
    select distinct g.scope || ' ' || g.permission
    from role_assignment a
    join role r on r.id = a.role_id
    join role_grant g on g.role_id = r.id
    where a.user_id = u.id and a.deleted_at is null and r.deleted_at is null and g.deleted_at is null
    order by 1
  )
)::text
from app_user u
left join org_unit unit on unit.id = u.unit_id and unit.deleted_at is null
where u.id = $1 and u.active and u.deleted_at is null`;

/** The principal of a living session: $1 user, $2 session. */
export const principalOfSession = `${principal}
and exists (
  select from sign_in_session s
  where s.id = $2 and s.user_id = u.id and s.deleted_at is null and s.expires_at > now()
)`;

/** The principal that a user would be: $1 user. Says nothing about whether anybody is signed in. */
export const principalOfUser = principal;
