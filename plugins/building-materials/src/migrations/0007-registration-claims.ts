import type { Migration } from '@guanxi/core';

/**
 * A registration whose status moves claims its project, or lets it go, in the same moment: with the unique claims of
 * living registrations no project is held twice, whoever writes.
 */
export const registrationClaims: Migration = {
  name: '0007_registration_claims',
  up: `
create function "building_check_claim"() returns trigger language plpgsql as $$
begin
  if (new."status" in ('SUBMITTED', 'APPROVED', 'PROTECTED', 'EXTENDED', 'EXPIRED', 'CONVERTED'))
    is distinct from (new."claim_key" is not null)
  then
    raise exception 'A registration claims its project while it holds it, and at no other time'
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger "building_registration_claim" before update of "status", "claim_key"
  on "building_registration" for each row execute function "building_check_claim"();
`,
  down: `
drop trigger "building_registration_claim" on "building_registration";
drop function "building_check_claim"();
`,
};
