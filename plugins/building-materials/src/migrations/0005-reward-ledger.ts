import type { Migration } from '@guanxi/core';

/**
 * The reward ledger is kept by PostgreSQL too: what was decided stays as it is, and nothing leaves, whoever writes.
 * When contacts or projects are merged, their entries move along.
 */
export const rewardLedger: Migration = {
  name: '0005_reward_ledger',
  up: `
create function "building_keep_reward"() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A reward is never removed from the ledger' using errcode = 'restrict_violation';
  end if;
  if old."state" <> 'PENDING' and (
    old."amount_value", old."amount_currency", old."rule_id", old."law_note", old."state", old."granted_on", old."year",
    old."remark", old."reverses_id", old."deleted_at"
  ) is distinct from (
    new."amount_value", new."amount_currency", new."rule_id", new."law_note", new."state", new."granted_on", new."year",
    new."remark", new."reverses_id", new."deleted_at"
  ) then
    raise exception 'A reward that was decided is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger "building_reward_keep" before update or delete on "building_reward"
  for each row execute function "building_keep_reward"();
`,
  down: `
drop trigger "building_reward_keep" on "building_reward";
drop function "building_keep_reward"();
`,
};
