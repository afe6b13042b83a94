/**
 * What is known about the one who asks, as one JSON object: the user, the teams (the own one and those that the user
 * manages), the path of the unit, the path in the chain of managers where somebody is below, which types of records
 * are shared with the user, and the grants of all roles. No row: no such user, inactive, deleted.
 */
// Ranges in the collation of the index, not `like`: the planner uses an index for constant patterns only.
const principalOf = (user: string): string => `select json_build_object(
  'userId', u.id,
  'displayName', u.display_name,
  'language', u.language,
  'timeZone', u.time_zone,
  'unitId', unit.id,
  'unitPath', unit.path,
  'unitIds', array(
    select below.id from org_unit below
    where unit.path is not null and below.path collate "C" between unit.path and unit.path || '~'
    limit 101
  ),
  'reportIds', array(
    select below.id from app_user below
    where below.manager_path collate "C" between chain.path and chain.path || '~' and below.id <> u.id
    limit 101
  ),
  'managerPath', case when exists (select from app_user r where r.manager_id = u.id) then chain.path end,
  'teamIds', teams.ids,
  'shares', array(
    select distinct s.subject_type || ' ' || s.level
    from record_share s
    where (s.user_id = u.id or s.team_id = any(teams.ids))
      and s.deleted_at is null and (s.expires_at is null or s.expires_at > now())
  ),
  'roles', array(
    select r.name from role_assignment a join role r on r.id = a.role_id
    where a.user_id = u.id and a.deleted_at is null and r.deleted_at is null
    order by r.name
  ),
  'grants', array(
    select distinct g.scope || ' ' || g.permission || coalesce(' ' || array_to_string(g.through, ' '), '')
    from role_assignment a
    join role r on r.id = a.role_id
    join role_grant g on g.role_id = r.id
    where a.user_id = u.id and a.deleted_at is null and r.deleted_at is null and g.deleted_at is null
    order by 1
  )
)::text
from app_user u
cross join lateral (
  select array(
    select t.id from team t
    where t.deleted_at is null and (t.id = u.team_id or t.manager_id = u.id)
    order by t.id
  ) as ids
) teams
cross join lateral (select coalesce(u.manager_path, '/' || u.id || '/') as path) chain
left join org_unit unit on unit.id = u.unit_id and unit.deleted_at is null
where u.id = ${user} and u.active and u.deleted_at is null`;

const ofSession = (user: string, session: string): string => `${principalOf(user)}
and exists (
  select from sign_in_session s
  where s.id = ${session} and s.user_id = u.id and s.deleted_at is null and s.expires_at > now()
)`;

/** The principal of a living session: $1 user, $2 session. */
export const principalOfSession = ofSession('$1', '$2');

/** The same of many: $1 users, $2 their sessions. One row each, in their order; null where there is none. */
export const principalsOfSessions = `select found.text as principal
from unnest($1::uuid[], $2::uuid[]) with ordinality asked(user_id, session_id, place)
left join lateral (${ofSession('asked.user_id', 'asked.session_id')}) found(text) on true
order by asked.place`;

/** The principal that a user would be: $1 user. Says nothing about whether anybody is signed in. */
export const principalOfUser = principalOf('$1');
