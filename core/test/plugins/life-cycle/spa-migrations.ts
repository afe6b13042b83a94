import type { Migration } from '../../../src/sdk/index.ts';

/** As the generator writes it from the classes of spa-plugin.ts. */
export const spaInit: Migration = {
  name: '0001_init',
  up: `
create table "spa_therapist" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(200) not null,
  "mentor_id" uuid null,
  primary key ("id")
);
create index "spa_therapist_mentor_id_index" on "spa_therapist" ("mentor_id");
create unique index "spa_therapist_external_id_unique" on "spa_therapist" ("external_id") where deleted_at is null;

create table "spa_treatment" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "owner_id" uuid null,
  "team_id" uuid null,
  "unit_id" uuid null,
  "name" varchar(200) not null,
  "remark" text null,
  "number" varchar(200) null,
  "state" text not null default 'BOOKED',
  "price_value" numeric(19,4) null,
  "price_currency" char(3) null,
  "dose" numeric(30,12) null,
  "day" date null,
  "begins_at" timestamptz(3) null,
  "tags" text[] null,
  "guest_id" uuid not null,
  "therapist_id" uuid null,
  primary key ("id")
);
create index "spa_treatment_owner_id_index" on "spa_treatment" ("owner_id");
create index "spa_treatment_team_id_index" on "spa_treatment" ("team_id");
create index "spa_treatment_unit_id_index" on "spa_treatment" ("unit_id");
create index "spa_treatment_guest_id_index" on "spa_treatment" ("guest_id");
create index "spa_treatment_therapist_id_index" on "spa_treatment" ("therapist_id");
create index "spa_treatment_owner_id_id_index" on "spa_treatment" ("owner_id", "id");
create index "spa_treatment_team_id_id_index" on "spa_treatment" ("team_id", "id");
create index "spa_treatment_unit_id_id_index" on "spa_treatment" ("unit_id", "id");
create unique index "spa_treatment_external_id_unique" on "spa_treatment" ("external_id") where deleted_at is null;
create unique index "spa_treatment_number_unique" on "spa_treatment" ("number") where deleted_at is null;
alter table "spa_treatment" add constraint "spa_treatment_state_check" check ("state" in ('BOOKED', 'DONE'));

create table "spa_treatment_version" (
  "id" uuid not null,
  "valid_from" timestamptz(3) not null,
  "valid_to" timestamptz(3) not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "owner_id" uuid null,
  "team_id" uuid null,
  "unit_id" uuid null,
  "name" varchar(200) not null,
  "remark" text null,
  "number" varchar(200) null,
  "state" text not null default 'BOOKED',
  "price_value" numeric(19,4) null,
  "price_currency" char(3) null,
  "dose" numeric(30,12) null,
  "day" date null,
  "begins_at" timestamptz(3) null,
  "tags" text[] null,
  "guest_id" uuid not null,
  "therapist_id" uuid null,
  primary key ("id", "valid_from")
);
create index "spa_treatment_version_valid_to_valid_from_index" on "spa_treatment_version" ("valid_to", "valid_from");
alter table "spa_treatment_version" add constraint "spa_treatment_version_time_check"
  check ("valid_from" < "valid_to");

create table "spa_ext_contact" (
  "record_id" uuid not null,
  "level" int not null default 1,
  "allergies" varchar(200) null,
  "favourite_id" uuid null,
  primary key ("record_id")
);
create index "spa_ext_contact_favourite_id_index" on "spa_ext_contact" ("favourite_id");
create index "spa_ext_contact_level_index" on "spa_ext_contact" ("level");

insert into "spa_ext_contact" ("record_id") select "id" from "contact";

alter table "spa_therapist" add constraint "spa_therapist_mentor_id_foreign"
  foreign key ("mentor_id") references "spa_therapist" ("id") on delete set null;

alter table "spa_treatment" add constraint "spa_treatment_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "spa_treatment" add constraint "spa_treatment_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "spa_treatment" add constraint "spa_treatment_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "spa_treatment" add constraint "spa_treatment_guest_id_foreign"
  foreign key ("guest_id") references "contact" ("id") on delete restrict;
alter table "spa_treatment" add constraint "spa_treatment_therapist_id_foreign"
  foreign key ("therapist_id") references "spa_therapist" ("id") on delete set null;

alter table "spa_treatment_version" add constraint "spa_treatment_version_id_foreign"
  foreign key ("id") references "spa_treatment" ("id") on delete cascade;

alter table "spa_ext_contact" add constraint "spa_ext_contact_record_id_foreign"
  foreign key ("record_id") references "contact" ("id") on update cascade on delete cascade;
alter table "spa_ext_contact" add constraint "spa_ext_contact_favourite_id_foreign"
  foreign key ("favourite_id") references "spa_therapist" ("id") on delete set null;
`,
  down: `
drop table
  "spa_therapist",
  "spa_treatment",
  "spa_ext_contact",
  "spa_treatment_version";
`,
};

/** What no generator knows of: the prefix says whose it is. */
export const byHand: Migration = {
  name: '0002_by_hand',
  up: `
create sequence spa_ticket;
create type spa_mood as enum ('calm', 'wild');
create function spa_next_ticket() returns text language sql as $$ select 'T' || nextval('spa_ticket') $$;
create index spa_treatment_name_by_hand on spa_treatment (lower(name));
`,
  down: `
drop function spa_next_ticket();
drop type spa_mood;
drop sequence spa_ticket;
`,
};

/** As the generator writes it. */
export const saunaInit: Migration = {
  name: '0001_init',
  up: `
create table "sauna_visit" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "treatment_id" uuid not null,
  primary key ("id")
);
create index "sauna_visit_treatment_id_index" on "sauna_visit" ("treatment_id");
create unique index "sauna_visit_external_id_unique" on "sauna_visit" ("external_id") where deleted_at is null;

alter table "sauna_visit" add constraint "sauna_visit_treatment_id_foreign"
  foreign key ("treatment_id") references "spa_treatment" ("id") on delete cascade;
`,
  down: `
drop table
  "sauna_visit";
`,
};
