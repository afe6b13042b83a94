import type { Migration } from '@guanxi/core';

/** Generated from the entity classes by core/test/crm/regenerate-migrations.ts. */
export const init: Migration = {
  name: '0001_init',
  up: `
create table "building_ext_contact" (
  "record_id" uuid not null,
  "advocacy" varchar(60) null,
  "specialty" varchar(60) null,
  "license_number" varchar(60) null,
  "license_expires_on" date null,
  "reviewer" boolean not null default false,
  primary key ("record_id")
);
create index "building_ext_contact_advocacy_index" on "building_ext_contact" ("advocacy");

create table "building_project" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "team_id" uuid null,
  "unit_id" uuid null,
  "owner_id" uuid null,
  "name" varchar(200) not null,
  "type" varchar(60) null,
  "address" varchar(300) null,
  "city" varchar(60) null,
  "district" varchar(60) null,
  "neighbourhood" varchar(100) null,
  "floor_area" numeric(14,2) null,
  "storeys" int null,
  "storeys_note" varchar(200) null,
  "material_value_value" numeric(19,4) null,
  "material_value_currency" char(3) null,
  "progress" varchar(60) null,
  "stage" varchar(60) not null default 'found',
  "outcome" text not null default 'OPEN',
  "source" varchar(60) null,
  "developer_id" uuid null,
  "bid_opens_on" date null,
  "bid_closes_on" date null,
  "starts_on" date null,
  "completes_on" date null,
  "permit_number" varchar(60) null,
  "permit_applied_on" date null,
  "permit_issued_on" date null,
  "permit_fee_value" numeric(19,4) null,
  "permit_fee_currency" char(3) null,
  "description" text null,
  primary key ("id")
);
create index "building_project_team_id_index" on "building_project" ("team_id");
create index "building_project_unit_id_index" on "building_project" ("unit_id");
create index "building_project_owner_id_index" on "building_project" ("owner_id");
create index "building_project_developer_id_index" on "building_project" ("developer_id");
create index "building_project_permit_number_index" on "building_project" ("permit_number");
create index "building_project_bid_closes_on_index" on "building_project" ("bid_closes_on");
create index "building_project_owner_id_outcome_index" on "building_project" ("owner_id", "outcome");
create index "building_project_outcome_stage_index" on "building_project" ("outcome", "stage");
create index "building_project_stage_progress_index" on "building_project" ("stage", "progress");
create index "building_project_name_index" on "building_project" ("name");
create index "building_project_owner_id_id_index" on "building_project" ("owner_id", "id");
create index "building_project_team_id_id_index" on "building_project" ("team_id", "id");
create index "building_project_unit_id_id_index" on "building_project" ("unit_id", "id");
create unique index "building_project_external_id_unique" on "building_project" ("external_id") where deleted_at is null;
alter table "building_project" add constraint "building_project_outcome_check"
  check ("outcome" in ('OPEN', 'WON', 'LOST', 'DISQUALIFIED'));

create table "building_participant" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "project_id" uuid not null,
  "role" varchar(60) not null,
  "account_id" uuid null,
  "contact_id" uuid null,
  "decides" text null,
  "note" varchar(1000) null,
  primary key ("id")
);
create index "building_participant_project_id_index" on "building_participant" ("project_id");
create index "building_participant_account_id_index" on "building_participant" ("account_id");
create index "building_participant_contact_id_index" on "building_participant" ("contact_id");
create index "building_participant_role_decides_index" on "building_participant" ("role", "decides");
create unique index "building_participant_external_id_unique" on "building_participant" ("external_id") where deleted_at is null;
alter table "building_participant" add constraint "building_participant_decides_check"
  check ("decides" in ('DECIDES', 'INFLUENCES', 'NEITHER'));

create table "building_ext_account" (
  "record_id" uuid not null,
  "developer_class" varchar(60) null,
  "yearly_material_purchasing_value" numeric(19,4) null,
  "yearly_material_purchasing_currency" char(3) null,
  "yearly_floor_area" numeric(14,2) null,
  "dealer_tier" varchar(60) null,
  "dealer_territory" varchar(100) null,
  "qualification_number" varchar(60) null,
  "qualification_expires_on" date null,
  "framework_agreement" boolean not null default false,
  primary key ("record_id")
);
create index "building_ext_account_qualification_expires_on_index" on "building_ext_account" ("qualification_expires_on");
create index "building_ext_account_dealer_tier_index" on "building_ext_account" ("dealer_tier");

insert into "building_ext_account" ("record_id") select "id" from "account";
insert into "building_ext_contact" ("record_id") select "id" from "contact";

alter table "building_ext_contact" add constraint "building_ext_contact_record_id_foreign"
  foreign key ("record_id") references "contact" ("id") on update cascade on delete cascade;

alter table "building_project" add constraint "building_project_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "building_project" add constraint "building_project_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "building_project" add constraint "building_project_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "building_project" add constraint "building_project_developer_id_foreign"
  foreign key ("developer_id") references "account" ("id") on delete set null;

alter table "building_participant" add constraint "building_participant_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete cascade;
alter table "building_participant" add constraint "building_participant_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;
alter table "building_participant" add constraint "building_participant_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;

alter table "building_ext_account" add constraint "building_ext_account_record_id_foreign"
  foreign key ("record_id") references "account" ("id") on update cascade on delete cascade;
`,
  down: `
drop table
  "building_project",
  "building_participant",
  "building_ext_account",
  "building_ext_contact";
`,
};
