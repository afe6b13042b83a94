/* eslint-disable max-lines -- one migration is one text */
import type { Migration } from '../../sdk/index.ts';

/** Generated from the entity classes by core/test/crm/regenerate-migrations.ts. */
export const init: Migration = {
  name: '0001_init',
  up: `
create table "audit_entry" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "subject_type" varchar(5) not null,
  "subject_id" uuid not null,
  "action" text not null,
  "source" text not null,
  "changes" text not null,
  primary key ("id")
);
create index "audit_entry_subject_type_subject_id_index" on "audit_entry" ("subject_type", "subject_id");
create unique index "audit_entry_external_id_unique" on "audit_entry" ("external_id") where deleted_at is null;
alter table "audit_entry" add constraint "audit_entry_action_check"
  check ("action" in ('CREATE', 'UPDATE', 'DELETE', 'RESTORE', 'PURGE'));
alter table "audit_entry" add constraint "audit_entry_source_check"
  check ("source" in ('GRAPHQL', 'CLI', 'IMPORT', 'SEED'));

create table "org_unit" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(200) not null,
  "kind" varchar(60) null,
  "parent_id" uuid null,
  "path" text not null,
  primary key ("id")
);
create index "org_unit_parent_id_index" on "org_unit" ("parent_id");
create index "org_unit_path_index" on "org_unit" ("path" collate "C");
create unique index "org_unit_external_id_unique" on "org_unit" ("external_id") where deleted_at is null;

create table "pipeline" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(100) not null,
  "code" varchar(60) not null,
  "is_default" boolean not null default false,
  "active" boolean not null default true,
  "description" text null,
  primary key ("id")
);
create unique index "pipeline_external_id_unique" on "pipeline" ("external_id") where deleted_at is null;
create unique index "pipeline_code_unique" on "pipeline" ("code") where deleted_at is null;

create table "product" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(200) not null,
  "code" varchar(60) null,
  "family" varchar(100) null,
  "list_price_value" numeric(19,4) null,
  "list_price_currency" char(3) null,
  "unit_of_measure" varchar(60) null,
  "active" boolean not null default true,
  "description" text null,
  primary key ("id")
);
create index "product_family_name_index" on "product" ("family", "name");
create index "product_name_index" on "product" ("name");
create unique index "product_external_id_unique" on "product" ("external_id") where deleted_at is null;
create unique index "product_code_unique" on "product" ("code") where deleted_at is null;

create table "reference_value" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "vocabulary" varchar(60) not null,
  "code" varchar(60) not null,
  "label_zh" varchar(200) not null,
  "label_en" varchar(200) not null,
  "position" int not null default 0,
  "active" boolean not null default true,
  primary key ("id")
);
create unique index "reference_value_external_id_unique" on "reference_value" ("external_id") where deleted_at is null;
create unique index "reference_value_vocabulary_code_unique" on "reference_value" ("vocabulary", "code") where deleted_at is null;

create table "role" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(100) not null,
  "description" text null,
  primary key ("id")
);
create unique index "role_external_id_unique" on "role" ("external_id") where deleted_at is null;
create unique index "role_name_unique" on "role" ("name") where deleted_at is null;

create table "role_grant" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "role_id" uuid not null,
  "permission" varchar(120) not null,
  "scope" text not null,
  primary key ("id")
);
create index "role_grant_role_id_index" on "role_grant" ("role_id");
create unique index "role_grant_external_id_unique" on "role_grant" ("external_id") where deleted_at is null;
create unique index "role_grant_role_id_permission_unique" on "role_grant" ("role_id", "permission") where deleted_at is null;
alter table "role_grant" add constraint "role_grant_scope_check"
  check ("scope" in ('OWN', 'TEAM', 'UNIT', 'ALL'));

create table "stage" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "pipeline_id" uuid not null,
  "name" varchar(100) not null,
  "code" varchar(60) not null,
  "position" int not null,
  "kind" text not null default 'OPEN',
  "probability" int not null default 0,
  "requires_reason" boolean not null default false,
  "guidance" text null,
  "maximum_days" int null,
  primary key ("id")
);
create index "stage_pipeline_id_index" on "stage" ("pipeline_id");
create unique index "stage_external_id_unique" on "stage" ("external_id") where deleted_at is null;
create unique index "stage_pipeline_id_code_unique" on "stage" ("pipeline_id", "code") where deleted_at is null;
alter table "stage" add constraint "stage_kind_check" check ("kind" in ('OPEN', 'WON', 'LOST'));

create table "app_user" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "display_name" varchar(100) not null,
  "email" varchar(254) not null,
  "password_hash" varchar(200) null,
  "team_id" uuid null,
  "unit_id" uuid null,
  "manager_id" uuid null,
  "job_title" varchar(100) null,
  "language" text null,
  "time_zone" varchar(60) null,
  "active" boolean not null default true,
  "employee_number" varchar(40) null,
  primary key ("id")
);
create index "app_user_team_id_index" on "app_user" ("team_id");
create index "app_user_unit_id_index" on "app_user" ("unit_id");
create index "app_user_manager_id_index" on "app_user" ("manager_id");
create unique index "app_user_external_id_unique" on "app_user" ("external_id") where deleted_at is null;
create unique index "app_user_email_unique" on "app_user" ("email") where deleted_at is null;
create unique index "app_user_employee_number_unique" on "app_user" ("employee_number") where deleted_at is null;
alter table "app_user" add constraint "app_user_language_check" check ("language" in ('ZH', 'EN'));

create table "team" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(200) not null,
  "manager_id" uuid null,
  "unit_id" uuid null,
  primary key ("id")
);
create index "team_manager_id_index" on "team" ("manager_id");
create index "team_unit_id_index" on "team" ("unit_id");
create unique index "team_external_id_unique" on "team" ("external_id") where deleted_at is null;

create table "sign_in_session" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "user_id" uuid not null,
  "token_hash" varchar(64) not null,
  "expires_at" timestamptz(3) not null,
  "user_agent" varchar(300) null,
  "last_used_at" timestamptz(3) not null,
  primary key ("id")
);
create index "sign_in_session_user_id_index" on "sign_in_session" ("user_id");
create unique index "sign_in_session_external_id_unique" on "sign_in_session" ("external_id") where deleted_at is null;
create unique index "sign_in_session_token_hash_unique" on "sign_in_session" ("token_hash") where deleted_at is null;

create table "role_assignment" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "user_id" uuid not null,
  "role_id" uuid not null,
  primary key ("id")
);
create index "role_assignment_user_id_index" on "role_assignment" ("user_id");
create index "role_assignment_role_id_index" on "role_assignment" ("role_id");
create unique index "role_assignment_external_id_unique" on "role_assignment" ("external_id") where deleted_at is null;
create unique index "role_assignment_user_id_role_id_unique" on "role_assignment" ("user_id", "role_id") where deleted_at is null;

create table "account" (
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
  "short_name" varchar(60) null,
  "legal_name" varchar(200) null,
  "roles" text[] null,
  "industry" varchar(60) null,
  "size" varchar(60) null,
  "employees" int null,
  "revenue_value" numeric(19,4) null,
  "revenue_currency" char(3) null,
  "yearly_purchasing" numeric(19,4) null,
  "ownership_type" varchar(60) null,
  "registration_number" varchar(60) null,
  "founded_year" int null,
  "region" varchar(60) null,
  "country" varchar(60) null,
  "province" varchar(60) null,
  "city" varchar(60) null,
  "address" varchar(300) null,
  "postal_code" varchar(20) null,
  "website" varchar(300) null,
  "phone" varchar(40) null,
  "lifecycle" varchar(60) null,
  "status" varchar(60) not null default 'prospect',
  "status_reason" varchar(500) null,
  "description" text null,
  "parent_id" uuid null,
  primary key ("id")
);
create index "account_owner_id_index" on "account" ("owner_id");
create index "account_team_id_index" on "account" ("team_id");
create index "account_unit_id_index" on "account" ("unit_id");
create index "account_parent_id_index" on "account" ("parent_id");
create index "account_lifecycle_status_index" on "account" ("lifecycle", "status");
create index "account_industry_status_index" on "account" ("industry", "status");
create index "account_owner_id_status_index" on "account" ("owner_id", "status");
create index "account_name_index" on "account" ("name");
create unique index "account_external_id_unique" on "account" ("external_id") where deleted_at is null;

create table "contact" (
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
  "family_name" varchar(60) null,
  "given_name" varchar(60) null,
  "salutation" varchar(40) null,
  "email" varchar(254) null,
  "phone" varchar(40) null,
  "mobile" varchar(40) null,
  "birthday" date null,
  "preferred_language" varchar(60) null,
  "description" text null,
  "account_id" uuid null,
  primary key ("id")
);
create index "contact_owner_id_index" on "contact" ("owner_id");
create index "contact_team_id_index" on "contact" ("team_id");
create index "contact_unit_id_index" on "contact" ("unit_id");
create index "contact_account_id_index" on "contact" ("account_id");
create index "contact_mobile_index" on "contact" ("mobile");
create index "contact_email_index" on "contact" ("email");
create index "contact_owner_id_name_index" on "contact" ("owner_id", "name");
create index "contact_name_index" on "contact" ("name");
create unique index "contact_external_id_unique" on "contact" ("external_id") where deleted_at is null;

create table "opportunity" (
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
  "account_id" uuid null,
  "contact_id" uuid null,
  "pipeline_id" uuid null,
  "stage_id" uuid null,
  "status" text not null default 'OPEN',
  "amount_value" numeric(19,4) null,
  "amount_currency" char(3) null,
  "amount_from_lines" boolean not null default false,
  "probability" int null,
  "weighted_amount_value" numeric(19,4) null,
  "weighted_amount_currency" char(3) null,
  "opened_on" date null,
  "close_date" date null,
  "forecast_category" text not null default 'PIPELINE',
  "source" varchar(60) null,
  "loss_reason" varchar(60) null,
  "win_reason" varchar(60) null,
  "next_step" varchar(500) null,
  "description" text null,
  primary key ("id")
);
create index "opportunity_owner_id_index" on "opportunity" ("owner_id");
create index "opportunity_team_id_index" on "opportunity" ("team_id");
create index "opportunity_unit_id_index" on "opportunity" ("unit_id");
create index "opportunity_account_id_index" on "opportunity" ("account_id");
create index "opportunity_contact_id_index" on "opportunity" ("contact_id");
create index "opportunity_pipeline_id_index" on "opportunity" ("pipeline_id");
create index "opportunity_stage_id_index" on "opportunity" ("stage_id");
create index "opportunity_account_id_status_index" on "opportunity" ("account_id", "status");
create index "opportunity_owner_id_status_close_date_index" on "opportunity" ("owner_id", "status", "close_date");
create index "opportunity_status_close_date_index" on "opportunity" ("status", "close_date");
create index "opportunity_stage_id_amount_value_index" on "opportunity" ("stage_id", "amount_value");
create unique index "opportunity_external_id_unique" on "opportunity" ("external_id") where deleted_at is null;
alter table "opportunity" add constraint "opportunity_status_check"
  check ("status" in ('OPEN', 'WON', 'LOST'));
alter table "opportunity" add constraint "opportunity_forecast_category_check"
  check ("forecast_category" in ('PIPELINE', 'BEST_CASE', 'COMMIT', 'CLOSED', 'OMITTED'));

create table "stage_change" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "opportunity_id" uuid not null,
  "from_stage_id" uuid null,
  "to_stage_id" uuid not null,
  "changed_at" timestamptz(3) not null,
  "actor_id" uuid null,
  primary key ("id")
);
create index "stage_change_opportunity_id_index" on "stage_change" ("opportunity_id");
create index "stage_change_from_stage_id_index" on "stage_change" ("from_stage_id");
create index "stage_change_to_stage_id_index" on "stage_change" ("to_stage_id");
create index "stage_change_to_stage_id_changed_at_index" on "stage_change" ("to_stage_id", "changed_at");
create unique index "stage_change_external_id_unique" on "stage_change" ("external_id") where deleted_at is null;

create table "opportunity_line" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "opportunity_id" uuid not null,
  "product_id" uuid null,
  "description" varchar(300) null,
  "quantity" numeric(19,4) not null default '1',
  "price_value" numeric(19,4) null,
  "price_currency" char(3) null,
  "discount" numeric(5,2) not null default '0',
  "amount_value" numeric(19,4) null,
  "amount_currency" char(3) null,
  primary key ("id")
);
create index "opportunity_line_opportunity_id_index" on "opportunity_line" ("opportunity_id");
create index "opportunity_line_product_id_index" on "opportunity_line" ("product_id");
create unique index "opportunity_line_external_id_unique" on "opportunity_line" ("external_id") where deleted_at is null;

create table "activity" (
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
  "type" varchar(60) not null,
  "title" varchar(200) not null,
  "phase" text null,
  "status" text not null default 'PLANNED',
  "subject_type" varchar(5) null,
  "subject_id" uuid null,
  "contact_id" uuid null,
  "starts_at" timestamptz(3) null,
  "ends_at" timestamptz(3) null,
  "due_at" timestamptz(3) null,
  "done_at" timestamptz(3) null,
  "description" text null,
  "outcome" text null,
  "next_action" varchar(500) null,
  primary key ("id")
);
create index "activity_owner_id_index" on "activity" ("owner_id");
create index "activity_team_id_index" on "activity" ("team_id");
create index "activity_unit_id_index" on "activity" ("unit_id");
create index "activity_contact_id_index" on "activity" ("contact_id");
create index "activity_type_starts_at_index" on "activity" ("type", "starts_at");
create index "activity_status_due_at_index" on "activity" ("status", "due_at");
create index "activity_owner_id_status_due_at_index" on "activity" ("owner_id", "status", "due_at");
create index "activity_subject_type_subject_id_index" on "activity" ("subject_type", "subject_id");
create unique index "activity_external_id_unique" on "activity" ("external_id") where deleted_at is null;
alter table "activity" add constraint "activity_phase_check" check ("phase" in ('PRE_SALE', 'AFTER_SALE'));
alter table "activity" add constraint "activity_status_check"
  check ("status" in ('PLANNED', 'IN_PROGRESS', 'DONE', 'CANCELLED'));

create table "affiliation" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "contact_id" uuid not null,
  "account_id" uuid not null,
  "job_title" varchar(120) null,
  "department" varchar(120) null,
  "decision_role" varchar(60) null,
  "from" date null,
  "to" date null,
  "main" boolean not null default false,
  primary key ("id")
);
create index "affiliation_contact_id_index" on "affiliation" ("contact_id");
create index "affiliation_account_id_index" on "affiliation" ("account_id");
create unique index "affiliation_external_id_unique" on "affiliation" ("external_id") where deleted_at is null;

alter table "org_unit" add constraint "org_unit_parent_id_foreign"
  foreign key ("parent_id") references "org_unit" ("id") on delete restrict;

alter table "role_grant" add constraint "role_grant_role_id_foreign"
  foreign key ("role_id") references "role" ("id") on delete cascade;

alter table "stage" add constraint "stage_pipeline_id_foreign"
  foreign key ("pipeline_id") references "pipeline" ("id") on delete cascade;

alter table "app_user" add constraint "app_user_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "app_user" add constraint "app_user_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "app_user" add constraint "app_user_manager_id_foreign"
  foreign key ("manager_id") references "app_user" ("id") on delete restrict;

alter table "team" add constraint "team_manager_id_foreign"
  foreign key ("manager_id") references "app_user" ("id") on delete restrict;
alter table "team" add constraint "team_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;

alter table "sign_in_session" add constraint "sign_in_session_user_id_foreign"
  foreign key ("user_id") references "app_user" ("id") on delete cascade;

alter table "role_assignment" add constraint "role_assignment_user_id_foreign"
  foreign key ("user_id") references "app_user" ("id") on delete cascade;
alter table "role_assignment" add constraint "role_assignment_role_id_foreign"
  foreign key ("role_id") references "role" ("id") on delete cascade;

alter table "account" add constraint "account_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "account" add constraint "account_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "account" add constraint "account_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "account" add constraint "account_parent_id_foreign"
  foreign key ("parent_id") references "account" ("id") on delete set null;

alter table "contact" add constraint "contact_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "contact" add constraint "contact_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "contact" add constraint "contact_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "contact" add constraint "contact_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete set null;

alter table "opportunity" add constraint "opportunity_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;
alter table "opportunity" add constraint "opportunity_pipeline_id_foreign"
  foreign key ("pipeline_id") references "pipeline" ("id") on delete restrict;
alter table "opportunity" add constraint "opportunity_stage_id_foreign"
  foreign key ("stage_id") references "stage" ("id") on delete restrict;

alter table "stage_change" add constraint "stage_change_opportunity_id_foreign"
  foreign key ("opportunity_id") references "opportunity" ("id") on delete cascade;
alter table "stage_change" add constraint "stage_change_from_stage_id_foreign"
  foreign key ("from_stage_id") references "stage" ("id") on delete restrict;
alter table "stage_change" add constraint "stage_change_to_stage_id_foreign"
  foreign key ("to_stage_id") references "stage" ("id") on delete restrict;

alter table "opportunity_line" add constraint "opportunity_line_opportunity_id_foreign"
  foreign key ("opportunity_id") references "opportunity" ("id") on delete cascade;
alter table "opportunity_line" add constraint "opportunity_line_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;

alter table "activity" add constraint "activity_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "activity" add constraint "activity_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "activity" add constraint "activity_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "activity" add constraint "activity_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;

alter table "affiliation" add constraint "affiliation_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete cascade;
alter table "affiliation" add constraint "affiliation_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;
`,
  down: `
drop table
  "org_unit",
  "app_user",
  "team",
  "role",
  "role_grant",
  "role_assignment",
  "reference_value",
  "sign_in_session",
  "audit_entry",
  "account",
  "contact",
  "affiliation",
  "product",
  "pipeline",
  "stage",
  "opportunity",
  "opportunity_line",
  "stage_change",
  "activity";
`,
};
