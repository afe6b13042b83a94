import type { Migration } from '@guanxi/core';

/** Generated from the entity classes by core/test/crm/regenerate-migrations.ts. */
export const init: Migration = {
  name: '0001_init',
  up: `
create table "bank_household" (
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
  "name" varchar(120) not null,
  "number" varchar(40) null,
  "segment" varchar(60) null,
  "address" varchar(300) null,
  "note" text null,
  primary key ("id")
);
create index "bank_household_owner_id_index" on "bank_household" ("owner_id");
create index "bank_household_team_id_index" on "bank_household" ("team_id");
create index "bank_household_unit_id_index" on "bank_household" ("unit_id");
create index "bank_household_segment_index" on "bank_household" ("segment");
create index "bank_household_name_index" on "bank_household" ("name");
create index "bank_household_owner_id_id_index" on "bank_household" ("owner_id", "id");
create index "bank_household_team_id_id_index" on "bank_household" ("team_id", "id");
create index "bank_household_unit_id_id_index" on "bank_household" ("unit_id", "id");
create unique index "bank_household_external_id_unique" on "bank_household" ("external_id") where deleted_at is null;
create unique index "bank_household_number_unique" on "bank_household" ("number") where deleted_at is null;

create table "bank_ext_contact" (
  "record_id" uuid not null,
  "customer_number" varchar(40) null,
  "segment" varchar(60) null,
  "risk_class" varchar(60) null,
  "kyc_expires_on" date null,
  "relationship_manager_id" uuid null,
  "age" int null,
  "job" varchar(60) null,
  "marital_status" varchar(60) null,
  "education" varchar(60) null,
  "has_default" boolean null,
  "has_housing_loan" boolean null,
  "has_personal_loan" boolean null,
  "average_balance_value" numeric(19,4) null,
  "average_balance_currency" char(3) null,
  primary key ("record_id")
);
create index "bank_ext_contact_relationship_manager_id_index" on "bank_ext_contact" ("relationship_manager_id");
create index "bank_ext_contact_kyc_expires_on_index" on "bank_ext_contact" ("kyc_expires_on");
create index "bank_ext_contact_job_index" on "bank_ext_contact" ("job");
create index "bank_ext_contact_segment_index" on "bank_ext_contact" ("segment");
create index "bank_ext_contact_customer_number_index" on "bank_ext_contact" ("customer_number");

create table "bank_household_member" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "household_id" uuid not null,
  "contact_id" uuid not null,
  "role" varchar(60) not null default 'other',
  "since" date null,
  "until" date null,
  primary key ("id")
);
create index "bank_household_member_household_id_index" on "bank_household_member" ("household_id");
create index "bank_household_member_contact_id_index" on "bank_household_member" ("contact_id");
create unique index "bank_household_member_external_id_unique" on "bank_household_member" ("external_id") where deleted_at is null;
create unique index "bank_household_member_household_id_contact_id_unique" on "bank_household_member" ("household_id", "contact_id") where deleted_at is null;

create table "bank_financial_account" (
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
  "number" varchar(40) not null,
  "type" varchar(60) not null,
  "product_name" varchar(120) null,
  "holder_contact_id" uuid null,
  "holder_account_id" uuid null,
  "household_id" uuid null,
  "branch_id" uuid null,
  "currency" varchar(3) not null,
  "balance_value" numeric(19,4) null,
  "balance_currency" char(3) null,
  "limit_value" numeric(19,4) null,
  "limit_currency" char(3) null,
  "interest_rate" numeric(9,4) null,
  "opened_on" date null,
  "matures_on" date null,
  "closed_on" date null,
  "status" text not null default 'ACTIVE',
  primary key ("id")
);
create index "bank_financial_account_owner_id_index" on "bank_financial_account" ("owner_id");
create index "bank_financial_account_team_id_index" on "bank_financial_account" ("team_id");
create index "bank_financial_account_unit_id_index" on "bank_financial_account" ("unit_id");
create index "bank_financial_account_holder_contact_id_index" on "bank_financial_account" ("holder_contact_id");
create index "bank_financial_account_holder_account_id_index" on "bank_financial_account" ("holder_account_id");
create index "bank_financial_account_household_id_index" on "bank_financial_account" ("household_id");
create index "bank_financial_account_branch_id_index" on "bank_financial_account" ("branch_id");
create index "bank_financial_account_matures_on_index" on "bank_financial_account" ("matures_on");
create index "bank_financial_account_type_status_index" on "bank_financial_account" ("type", "status");
create index "bank_financial_account_owner_id_id_index" on "bank_financial_account" ("owner_id", "id");
create index "bank_financial_account_team_id_id_index" on "bank_financial_account" ("team_id", "id");
create index "bank_financial_account_unit_id_id_index" on "bank_financial_account" ("unit_id", "id");
create unique index "bank_financial_account_external_id_unique" on "bank_financial_account" ("external_id") where deleted_at is null;
create unique index "bank_financial_account_number_unique" on "bank_financial_account" ("number") where deleted_at is null;
alter table "bank_financial_account" add constraint "bank_financial_account_status_check"
  check ("status" in ('ACTIVE', 'DORMANT', 'FROZEN', 'CLOSED'));

create table "bank_ext_account" (
  "record_id" uuid not null,
  "customer_number" varchar(40) null,
  "segment" varchar(60) null,
  "risk_class" varchar(60) null,
  "kyc_expires_on" date null,
  "relationship_manager_id" uuid null,
  "credit_limit_value" numeric(19,4) null,
  "credit_limit_currency" char(3) null,
  primary key ("record_id")
);
create index "bank_ext_account_relationship_manager_id_index" on "bank_ext_account" ("relationship_manager_id");
create index "bank_ext_account_kyc_expires_on_index" on "bank_ext_account" ("kyc_expires_on");
create index "bank_ext_account_segment_index" on "bank_ext_account" ("segment");
create index "bank_ext_account_customer_number_index" on "bank_ext_account" ("customer_number");

insert into "bank_ext_account" ("record_id") select "id" from "account";
insert into "bank_ext_contact" ("record_id") select "id" from "contact";

alter table "bank_household" add constraint "bank_household_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "bank_household" add constraint "bank_household_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "bank_household" add constraint "bank_household_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;

alter table "bank_ext_contact" add constraint "bank_ext_contact_record_id_foreign"
  foreign key ("record_id") references "contact" ("id") on update cascade on delete cascade;
alter table "bank_ext_contact" add constraint "bank_ext_contact_relationship_manager_id_foreign"
  foreign key ("relationship_manager_id") references "app_user" ("id") on delete set null;

alter table "bank_household_member" add constraint "bank_household_member_household_id_foreign"
  foreign key ("household_id") references "bank_household" ("id") on delete cascade;
alter table "bank_household_member" add constraint "bank_household_member_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete cascade;

alter table "bank_financial_account" add constraint "bank_financial_account_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "bank_financial_account" add constraint "bank_financial_account_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "bank_financial_account" add constraint "bank_financial_account_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "bank_financial_account" add constraint "bank_financial_account_holder_contact_id_foreign"
  foreign key ("holder_contact_id") references "contact" ("id") on delete restrict;
alter table "bank_financial_account" add constraint "bank_financial_account_holder_account_id_foreign"
  foreign key ("holder_account_id") references "account" ("id") on delete restrict;
alter table "bank_financial_account" add constraint "bank_financial_account_household_id_foreign"
  foreign key ("household_id") references "bank_household" ("id") on delete set null;
alter table "bank_financial_account" add constraint "bank_financial_account_branch_id_foreign"
  foreign key ("branch_id") references "org_unit" ("id") on delete restrict;

alter table "bank_ext_account" add constraint "bank_ext_account_record_id_foreign"
  foreign key ("record_id") references "account" ("id") on update cascade on delete cascade;
alter table "bank_ext_account" add constraint "bank_ext_account_relationship_manager_id_foreign"
  foreign key ("relationship_manager_id") references "app_user" ("id") on delete set null;
`,
  down: `
drop table
  "bank_household",
  "bank_household_member",
  "bank_financial_account",
  "bank_ext_account",
  "bank_ext_contact";
`,
};
