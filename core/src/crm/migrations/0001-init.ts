/* eslint-disable max-lines -- one migration is one text */
import type { Migration } from '../../sdk/index.ts';

/** Generated from the entity classes by core/test/crm/regenerate-migrations.ts. */
export const init: Migration = {
  name: '0001_init',
  up: `
create table "attachment" (
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
  "file_name" varchar(200) not null,
  "description" varchar(2000) null,
  "media_type" varchar(120) not null,
  "size" int not null,
  "checksum" varchar(64) not null,
  "width" int null,
  "height" int null,
  "has_thumbnail" boolean not null default false,
  "storage_key" varchar(100) not null,
  primary key ("id")
);
create index "attachment_subject_type_subject_id_id_index" on "attachment" ("subject_type", "subject_id", "id");
create index "attachment_checksum_index" on "attachment" ("checksum");
create unique index "attachment_external_id_unique" on "attachment" ("external_id") where deleted_at is null;
create unique index "attachment_storage_key_unique" on "attachment" ("storage_key") where deleted_at is null;

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
  "record_version" int null,
  "event" varchar(120) null,
  "payload" text null,
  "transaction_id" xid8 not null default guanxi_transaction(),
  "address" varchar(45) null,
  "user_agent" varchar(300) null,
  primary key ("id")
);
create index "audit_entry_subject_type_subject_id_id_index" on "audit_entry" ("subject_type", "subject_id", "id");
create index "audit_entry_created_by_id_id_index" on "audit_entry" ("created_by_id", "id");
create index "audit_entry_transaction_id_id_index" on "audit_entry" ("transaction_id", "id");
create unique index "audit_entry_external_id_unique" on "audit_entry" ("external_id") where deleted_at is null;
alter table "audit_entry" add constraint "audit_entry_action_check"
  check ("action" in ('CREATE', 'UPDATE', 'DELETE', 'RESTORE', 'PURGE', 'SIGN_IN', 'SIGN_IN_FAILED', 'SIGN_IN_LOCKED', 'SIGN_OUT', 'SESSION_ENDED', 'REFRESH_REUSED', 'PASSWORD_CHANGED', 'API_KEY_CREATED', 'API_KEY_REVOKED', 'DENIED', 'EVENT'));
alter table "audit_entry" add constraint "audit_entry_source_check"
  check ("source" in ('GRAPHQL', 'CLI', 'IMPORT', 'SEED', 'JOB'));

create table "consent" (
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
  "channel" varchar(60) not null,
  "purpose" varchar(60) not null,
  "status" text not null,
  "decided_at" timestamptz(3) not null,
  "source" varchar(60) null,
  "evidence" text null,
  primary key ("id")
);
create index "consent_subject_type_subject_id_id_index" on "consent" ("subject_type", "subject_id", "id");
create index "consent_channel_purpose_status_index" on "consent" ("channel", "purpose", "status");
create index "consent_subject_id_channel_purpose_decided_at_index" on "consent" ("subject_id", "channel", "purpose", "decided_at");
create unique index "consent_external_id_unique" on "consent" ("external_id") where deleted_at is null;
alter table "consent" add constraint "consent_status_check" check ("status" in ('OPT_IN', 'OPT_OUT'));

create table "contact_point" (
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
  "type" varchar(60) not null,
  "value" varchar(300) not null,
  "label" varchar(60) null,
  "verified" boolean not null default false,
  "preferred" boolean not null default false,
  primary key ("id")
);
create index "contact_point_subject_type_subject_id_id_index" on "contact_point" ("subject_type", "subject_id", "id");
create index "contact_point_value_index" on "contact_point" ("value");
create index "contact_point_type_value_index" on "contact_point" ("type", "value");
create unique index "contact_point_external_id_unique" on "contact_point" ("external_id") where deleted_at is null;

create table "exchange_rate" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "from" varchar(3) not null,
  "to" varchar(3) not null,
  "valid_on" date not null,
  "rate" numeric(19,8) not null,
  "source" varchar(100) null,
  primary key ("id")
);
create unique index "exchange_rate_external_id_unique" on "exchange_rate" ("external_id") where deleted_at is null;
create unique index "exchange_rate_from_to_valid_on_unique" on "exchange_rate" ("from", "to", "valid_on") where deleted_at is null;

create table "note" (
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
  "text" text not null,
  "pinned" boolean not null default false,
  primary key ("id")
);
create index "note_subject_type_subject_id_id_index" on "note" ("subject_type", "subject_id", "id");
create unique index "note_external_id_unique" on "note" ("external_id") where deleted_at is null;

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

create table "price_list" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(100) not null,
  "code" varchar(60) null,
  "currency" varchar(3) not null,
  "valid_from" date null,
  "valid_to" date null,
  "active" boolean not null default true,
  "is_default" boolean not null default false,
  "description" text null,
  primary key ("id")
);
create index "price_list_is_default_currency_index" on "price_list" ("is_default", "currency");
create unique index "price_list_external_id_unique" on "price_list" ("external_id") where deleted_at is null;
create unique index "price_list_code_unique" on "price_list" ("code") where deleted_at is null;

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

create table "price_list_entry" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "price_list_id" uuid not null,
  "product_id" uuid not null,
  "unit_price_value" numeric(19,4) not null,
  "unit_price_currency" char(3) not null,
  "minimum_quantity" numeric(19,4) not null default '0',
  primary key ("id")
);
create index "price_list_entry_price_list_id_index" on "price_list_entry" ("price_list_id");
create index "price_list_entry_product_id_index" on "price_list_entry" ("product_id");
create unique index "price_list_entry_external_id_unique" on "price_list_entry" ("external_id") where deleted_at is null;
create unique index "price_list_entry_price_list_id_product_id_minimum_b0bd3_unique" on "price_list_entry" ("price_list_id", "product_id", "minimum_quantity") where deleted_at is null;

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
  "through" text[] null,
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

create table "tag" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(60) not null,
  "colour" varchar(7) null,
  primary key ("id")
);
create unique index "tag_external_id_unique" on "tag" ("external_id") where deleted_at is null;
create unique index "tag_name_unique" on "tag" ("name") where deleted_at is null;

create table "tagging" (
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
  "tag_id" uuid not null,
  primary key ("id")
);
create index "tagging_tag_id_index" on "tagging" ("tag_id");
create index "tagging_subject_type_subject_id_id_index" on "tagging" ("subject_type", "subject_id", "id");
create unique index "tagging_external_id_unique" on "tagging" ("external_id") where deleted_at is null;
create unique index "tagging_subject_id_tag_id_unique" on "tagging" ("subject_id", "tag_id") where deleted_at is null;

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
  "manager_path" text null,
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
create index "app_user_manager_path_index" on "app_user" ("manager_path" collate "C");
create index "app_user_team_id_id_index" on "app_user" ("team_id", "id");
create index "app_user_unit_id_id_index" on "app_user" ("unit_id", "id");
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

create table "task" (
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
  "title" varchar(200) not null,
  "assignee_id" uuid null,
  "status" text not null default 'OPEN',
  "priority" text not null default 'P3_NORMAL',
  "due_at" timestamptz(3) null,
  "reminder_at" timestamptz(3) null,
  "done_at" timestamptz(3) null,
  "subject_type" varchar(5) null,
  "subject_id" uuid null,
  "description" text null,
  primary key ("id")
);
create index "task_owner_id_index" on "task" ("owner_id");
create index "task_team_id_index" on "task" ("team_id");
create index "task_unit_id_index" on "task" ("unit_id");
create index "task_assignee_id_index" on "task" ("assignee_id");
create index "task_subject_type_subject_id_id_index" on "task" ("subject_type", "subject_id", "id");
create index "task_status_reminder_at_index" on "task" ("status", "reminder_at");
create index "task_owner_id_status_due_at_index" on "task" ("owner_id", "status", "due_at");
create index "task_assignee_id_status_due_at_index" on "task" ("assignee_id", "status", "due_at");
create index "task_assignee_id_status_priority_due_at_index" on "task" ("assignee_id", "status", "priority", "due_at");
create index "task_owner_id_id_index" on "task" ("owner_id", "id");
create index "task_assignee_id_id_index" on "task" ("assignee_id", "id");
create index "task_team_id_id_index" on "task" ("team_id", "id");
create index "task_unit_id_id_index" on "task" ("unit_id", "id");
create unique index "task_external_id_unique" on "task" ("external_id") where deleted_at is null;
alter table "task" add constraint "task_status_check"
  check ("status" in ('OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED'));
alter table "task" add constraint "task_priority_check"
  check ("priority" in ('P1_URGENT', 'P2_HIGH', 'P3_NORMAL', 'P4_LOW'));

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
  "generation" int not null default 0,
  "rotated_at" timestamptz(3) null,
  "expires_at" timestamptz(3) not null,
  "user_agent" varchar(300) null,
  "address" varchar(45) null,
  "last_used_at" timestamptz(3) not null,
  primary key ("id")
);
create index "sign_in_session_user_id_index" on "sign_in_session" ("user_id");
create index "sign_in_session_user_id_id_index" on "sign_in_session" ("user_id", "id");
create unique index "sign_in_session_external_id_unique" on "sign_in_session" ("external_id") where deleted_at is null;
create unique index "sign_in_session_token_hash_unique" on "sign_in_session" ("token_hash") where deleted_at is null;

create table "saved_view" (
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
  "entity" varchar(60) not null,
  "name" varchar(120) not null,
  "where" text null,
  "order_by" text null,
  "columns" text null,
  "shared" boolean not null default false,
  primary key ("id")
);
create index "saved_view_owner_id_index" on "saved_view" ("owner_id");
create index "saved_view_team_id_index" on "saved_view" ("team_id");
create index "saved_view_unit_id_index" on "saved_view" ("unit_id");
create index "saved_view_entity_name_index" on "saved_view" ("entity", "name");
create index "saved_view_owner_id_id_index" on "saved_view" ("owner_id", "id");
create index "saved_view_team_id_id_index" on "saved_view" ("team_id", "id");
create index "saved_view_unit_id_id_index" on "saved_view" ("unit_id", "id");
create unique index "saved_view_external_id_unique" on "saved_view" ("external_id") where deleted_at is null;
create unique index "saved_view_owner_id_entity_name_unique" on "saved_view" ("owner_id", "entity", "name") where deleted_at is null;

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
create index "role_assignment_user_id_id_index" on "role_assignment" ("user_id", "id");
create unique index "role_assignment_external_id_unique" on "role_assignment" ("external_id") where deleted_at is null;
create unique index "role_assignment_user_id_role_id_unique" on "role_assignment" ("user_id", "role_id") where deleted_at is null;

create table "record_share" (
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
  "user_id" uuid null,
  "team_id" uuid null,
  "level" text not null default 'READ',
  "expires_at" timestamptz(3) null,
  "note" text null,
  primary key ("id")
);
create index "record_share_user_id_index" on "record_share" ("user_id");
create index "record_share_team_id_index" on "record_share" ("team_id");
create index "record_share_subject_type_subject_id_id_index" on "record_share" ("subject_type", "subject_id", "id");
create index "record_share_subject_id_index" on "record_share" ("subject_id");
create unique index "record_share_external_id_unique" on "record_share" ("external_id") where deleted_at is null;
create unique index "record_share_team_id_subject_id_unique" on "record_share" ("team_id", "subject_id") where deleted_at is null;
create unique index "record_share_user_id_subject_id_unique" on "record_share" ("user_id", "subject_id") where deleted_at is null;
alter table "record_share" add constraint "record_share_level_check" check ("level" in ('READ', 'WRITE'));

create table "job" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "job" varchar(120) not null,
  "status" text not null,
  "started_by_id" uuid null,
  "progress" int not null default 0,
  "total" int null,
  "attempts" int not null default 0,
  "max_attempts" int not null default 10,
  "last_error" text null,
  "result" text null,
  "queue" varchar(120) null,
  "priority" int not null default 0,
  "run_at" timestamptz(3) not null,
  "started_at" timestamptz(3) null,
  "finished_at" timestamptz(3) null,
  "cancelling" boolean not null default false,
  "revertible" boolean not null default false,
  "key" varchar(200) null,
  "payload" text not null,
  "saved" text null,
  "claim" int not null default 0,
  "saved_claim" int null,
  "worker" varchar(60) null,
  "api_key_id" varchar(36) null,
  "language" varchar(5) not null default 'en',
  primary key ("id")
);
create index "job_started_by_id_index" on "job" ("started_by_id");
create index "job_started_by_id_id_index" on "job" ("started_by_id", "id");
create index "job_status_finished_at_index" on "job" ("status", "finished_at");
create index "job_key_status_index" on "job" ("key", "status");
create unique index "job_external_id_unique" on "job" ("external_id") where deleted_at is null;
alter table "job" add constraint "job_status_check"
  check ("status" in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'DEAD', 'CANCELLED'));

create table "job_problem" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "job_id" uuid not null,
  "line" int null,
  "subject_type" varchar(5) null,
  "subject_id" uuid null,
  "row_key" varchar(200) null,
  "field" varchar(200) null,
  "code" varchar(60) not null,
  "message" text not null,
  "value" text null,
  primary key ("id")
);
create index "job_problem_job_id_index" on "job_problem" ("job_id");
create index "job_problem_subject_type_subject_id_id_index" on "job_problem" ("subject_type", "subject_id", "id");
create index "job_problem_job_id_id_index" on "job_problem" ("job_id", "id");
create unique index "job_problem_external_id_unique" on "job_problem" ("external_id") where deleted_at is null;

create table "data_import" (
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
  "mapping" text not null,
  primary key ("id")
);
create index "data_import_owner_id_index" on "data_import" ("owner_id");
create index "data_import_team_id_index" on "data_import" ("team_id");
create index "data_import_unit_id_index" on "data_import" ("unit_id");
create index "data_import_owner_id_id_index" on "data_import" ("owner_id", "id");
create index "data_import_team_id_id_index" on "data_import" ("team_id", "id");
create index "data_import_unit_id_id_index" on "data_import" ("unit_id", "id");
create unique index "data_import_external_id_unique" on "data_import" ("external_id") where deleted_at is null;

create table "campaign" (
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
  "type" varchar(60) null,
  "status" varchar(60) not null default 'planned',
  "starts_on" date null,
  "ends_on" date null,
  "budget_value" numeric(19,4) null,
  "budget_currency" char(3) null,
  "description" text null,
  "parent_id" uuid null,
  primary key ("id")
);
create index "campaign_owner_id_index" on "campaign" ("owner_id");
create index "campaign_team_id_index" on "campaign" ("team_id");
create index "campaign_unit_id_index" on "campaign" ("unit_id");
create index "campaign_parent_id_index" on "campaign" ("parent_id");
create index "campaign_owner_id_status_index" on "campaign" ("owner_id", "status");
create index "campaign_type_starts_on_index" on "campaign" ("type", "starts_on");
create index "campaign_status_starts_on_index" on "campaign" ("status", "starts_on");
create index "campaign_name_index" on "campaign" ("name");
create index "campaign_owner_id_id_index" on "campaign" ("owner_id", "id");
create index "campaign_team_id_id_index" on "campaign" ("team_id", "id");
create index "campaign_unit_id_id_index" on "campaign" ("unit_id", "id");
create unique index "campaign_external_id_unique" on "campaign" ("external_id") where deleted_at is null;

create table "api_key" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(100) not null,
  "owner_id" uuid not null,
  "permissions" text[] not null,
  "expires_at" timestamptz(3) not null,
  "last_used_at" timestamptz(3) null,
  "revoked_at" timestamptz(3) null,
  "secret_hash" varchar(64) not null,
  primary key ("id")
);
create index "api_key_owner_id_index" on "api_key" ("owner_id");
create index "api_key_owner_id_id_index" on "api_key" ("owner_id", "id");
create unique index "api_key_external_id_unique" on "api_key" ("external_id") where deleted_at is null;

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
create index "account_owner_id_id_index" on "account" ("owner_id", "id");
create index "account_team_id_id_index" on "account" ("team_id", "id");
create index "account_unit_id_id_index" on "account" ("unit_id", "id");
create unique index "account_external_id_unique" on "account" ("external_id") where deleted_at is null;

create table "receipt" (
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
  "number" varchar(60) not null,
  "account_id" uuid not null,
  "received_on" date not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "allocated_value" numeric(19,4) not null,
  "allocated_currency" char(3) not null,
  "unallocated_value" numeric(19,4) not null,
  "unallocated_currency" char(3) not null,
  "method" varchar(60) null,
  "reference" varchar(120) null,
  "note" text null,
  primary key ("id")
);
create index "receipt_owner_id_index" on "receipt" ("owner_id");
create index "receipt_team_id_index" on "receipt" ("team_id");
create index "receipt_unit_id_index" on "receipt" ("unit_id");
create index "receipt_account_id_index" on "receipt" ("account_id");
create index "receipt_owner_id_received_on_index" on "receipt" ("owner_id", "received_on");
create index "receipt_account_id_received_on_index" on "receipt" ("account_id", "received_on");
create index "receipt_received_on_index" on "receipt" ("received_on");
create index "receipt_owner_id_id_index" on "receipt" ("owner_id", "id");
create index "receipt_team_id_id_index" on "receipt" ("team_id", "id");
create index "receipt_unit_id_id_index" on "receipt" ("unit_id", "id");
create unique index "receipt_external_id_unique" on "receipt" ("external_id") where deleted_at is null;
create unique index "receipt_number_unique" on "receipt" ("number") where deleted_at is null;

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
create index "contact_owner_id_id_index" on "contact" ("owner_id", "id");
create index "contact_team_id_id_index" on "contact" ("team_id", "id");
create index "contact_unit_id_id_index" on "contact" ("unit_id", "id");
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
  "pipeline_id" uuid not null,
  "stage_id" uuid not null,
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
create index "opportunity_owner_id_id_index" on "opportunity" ("owner_id", "id");
create index "opportunity_team_id_id_index" on "opportunity" ("team_id", "id");
create index "opportunity_unit_id_id_index" on "opportunity" ("unit_id", "id");
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

create table "quote" (
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
  "number" varchar(60) not null,
  "opportunity_id" uuid null,
  "account_id" uuid not null,
  "contact_id" uuid null,
  "status" text not null default 'DRAFT',
  "valid_until" date null,
  "currency" varchar(3) not null,
  "price_list_id" uuid null,
  "total_value" numeric(19,4) null,
  "total_currency" char(3) null,
  "description" text null,
  primary key ("id")
);
create index "quote_owner_id_index" on "quote" ("owner_id");
create index "quote_team_id_index" on "quote" ("team_id");
create index "quote_unit_id_index" on "quote" ("unit_id");
create index "quote_opportunity_id_index" on "quote" ("opportunity_id");
create index "quote_account_id_index" on "quote" ("account_id");
create index "quote_contact_id_index" on "quote" ("contact_id");
create index "quote_price_list_id_index" on "quote" ("price_list_id");
create index "quote_account_id_status_index" on "quote" ("account_id", "status");
create index "quote_owner_id_status_index" on "quote" ("owner_id", "status");
create index "quote_status_valid_until_index" on "quote" ("status", "valid_until");
create index "quote_owner_id_id_index" on "quote" ("owner_id", "id");
create index "quote_team_id_id_index" on "quote" ("team_id", "id");
create index "quote_unit_id_id_index" on "quote" ("unit_id", "id");
create unique index "quote_external_id_unique" on "quote" ("external_id") where deleted_at is null;
create unique index "quote_number_unique" on "quote" ("number") where deleted_at is null;
alter table "quote" add constraint "quote_status_check"
  check ("status" in ('DRAFT', 'SENT', 'ACCEPTED', 'REJECTED', 'EXPIRED'));

create table "quote_line" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "product_id" uuid null,
  "description" varchar(300) null,
  "quantity" numeric(19,4) not null default '1',
  "discount" numeric(5,2) not null default '0',
  "price_value" numeric(19,4) null,
  "price_currency" char(3) null,
  "amount_value" numeric(19,4) null,
  "amount_currency" char(3) null,
  "quote_id" uuid not null,
  primary key ("id")
);
create index "quote_line_product_id_index" on "quote_line" ("product_id");
create index "quote_line_quote_id_index" on "quote_line" ("quote_id");
create unique index "quote_line_external_id_unique" on "quote_line" ("external_id") where deleted_at is null;

create table "sales_order" (
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
  "number" varchar(60) not null,
  "account_id" uuid not null,
  "contact_id" uuid null,
  "opportunity_id" uuid null,
  "quote_id" uuid null,
  "ordered_on" date not null,
  "status" varchar(60) not null default 'confirmed',
  "currency" varchar(3) not null,
  "price_list_id" uuid null,
  "total_value" numeric(19,4) null,
  "total_currency" char(3) null,
  "description" text null,
  primary key ("id")
);
create index "sales_order_owner_id_index" on "sales_order" ("owner_id");
create index "sales_order_team_id_index" on "sales_order" ("team_id");
create index "sales_order_unit_id_index" on "sales_order" ("unit_id");
create index "sales_order_account_id_index" on "sales_order" ("account_id");
create index "sales_order_contact_id_index" on "sales_order" ("contact_id");
create index "sales_order_opportunity_id_index" on "sales_order" ("opportunity_id");
create index "sales_order_quote_id_index" on "sales_order" ("quote_id");
create index "sales_order_price_list_id_index" on "sales_order" ("price_list_id");
create index "sales_order_status_ordered_on_index" on "sales_order" ("status", "ordered_on");
create index "sales_order_owner_id_ordered_on_index" on "sales_order" ("owner_id", "ordered_on");
create index "sales_order_account_id_ordered_on_index" on "sales_order" ("account_id", "ordered_on");
create index "sales_order_ordered_on_index" on "sales_order" ("ordered_on");
create index "sales_order_owner_id_id_index" on "sales_order" ("owner_id", "id");
create index "sales_order_team_id_id_index" on "sales_order" ("team_id", "id");
create index "sales_order_unit_id_id_index" on "sales_order" ("unit_id", "id");
create unique index "sales_order_external_id_unique" on "sales_order" ("external_id") where deleted_at is null;
create unique index "sales_order_number_unique" on "sales_order" ("number") where deleted_at is null;

create table "receivable" (
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
  "number" varchar(60) not null,
  "account_id" uuid not null,
  "order_id" uuid null,
  "issued_on" date not null,
  "due_on" date not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "settled_value" numeric(19,4) not null,
  "settled_currency" char(3) not null,
  "open_value" numeric(19,4) not null,
  "open_currency" char(3) not null,
  "status" text not null default 'OPEN',
  "description" text null,
  primary key ("id")
);
create index "receivable_owner_id_index" on "receivable" ("owner_id");
create index "receivable_team_id_index" on "receivable" ("team_id");
create index "receivable_unit_id_index" on "receivable" ("unit_id");
create index "receivable_account_id_index" on "receivable" ("account_id");
create index "receivable_order_id_index" on "receivable" ("order_id");
create index "receivable_owner_id_status_due_on_index" on "receivable" ("owner_id", "status", "due_on");
create index "receivable_account_id_status_due_on_index" on "receivable" ("account_id", "status", "due_on");
create index "receivable_status_due_on_index" on "receivable" ("status", "due_on");
create index "receivable_owner_id_id_index" on "receivable" ("owner_id", "id");
create index "receivable_team_id_id_index" on "receivable" ("team_id", "id");
create index "receivable_unit_id_id_index" on "receivable" ("unit_id", "id");
create unique index "receivable_external_id_unique" on "receivable" ("external_id") where deleted_at is null;
create unique index "receivable_number_unique" on "receivable" ("number") where deleted_at is null;
alter table "receivable" add constraint "receivable_status_check"
  check ("status" in ('OPEN', 'PARTLY_PAID', 'PAID', 'WRITTEN_OFF'));

create table "receipt_allocation" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "receipt_id" uuid not null,
  "receivable_id" uuid not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  primary key ("id")
);
create index "receipt_allocation_receipt_id_index" on "receipt_allocation" ("receipt_id");
create index "receipt_allocation_receivable_id_index" on "receipt_allocation" ("receivable_id");
create unique index "receipt_allocation_external_id_unique" on "receipt_allocation" ("external_id") where deleted_at is null;
create unique index "receipt_allocation_receipt_id_receivable_id_unique" on "receipt_allocation" ("receipt_id", "receivable_id") where deleted_at is null;

create table "order_line" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "product_id" uuid null,
  "description" varchar(300) null,
  "quantity" numeric(19,4) not null default '1',
  "discount" numeric(5,2) not null default '0',
  "price_value" numeric(19,4) null,
  "price_currency" char(3) null,
  "amount_value" numeric(19,4) null,
  "amount_currency" char(3) null,
  "order_id" uuid not null,
  "ordered_on" date not null,
  primary key ("id")
);
create index "order_line_product_id_index" on "order_line" ("product_id");
create index "order_line_order_id_index" on "order_line" ("order_id");
create index "order_line_ordered_on_index" on "order_line" ("ordered_on");
create index "order_line_product_id_ordered_on_index" on "order_line" ("product_id", "ordered_on");
create unique index "order_line_external_id_unique" on "order_line" ("external_id") where deleted_at is null;

create table "opportunity_participant" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "opportunity_id" uuid not null,
  "contact_id" uuid null,
  "account_id" uuid null,
  "role" varchar(60) null,
  "note" text null,
  primary key ("id")
);
create index "opportunity_participant_opportunity_id_index" on "opportunity_participant" ("opportunity_id");
create index "opportunity_participant_contact_id_index" on "opportunity_participant" ("contact_id");
create index "opportunity_participant_account_id_index" on "opportunity_participant" ("account_id");
create index "opportunity_participant_opportunity_id_account_id_role_index" on "opportunity_participant" ("opportunity_id", "account_id", "role");
create unique index "opportunity_participant_external_id_unique" on "opportunity_participant" ("external_id") where deleted_at is null;
create unique index "opportunity_participant_opportunity_id_contact_id_role_unique" on "opportunity_participant" ("opportunity_id", "contact_id", "role") where deleted_at is null;

create table "opportunity_line" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "product_id" uuid null,
  "description" varchar(300) null,
  "quantity" numeric(19,4) not null default '1',
  "discount" numeric(5,2) not null default '0',
  "price_value" numeric(19,4) null,
  "price_currency" char(3) null,
  "amount_value" numeric(19,4) null,
  "amount_currency" char(3) null,
  "opportunity_id" uuid not null,
  primary key ("id")
);
create index "opportunity_line_product_id_index" on "opportunity_line" ("product_id");
create index "opportunity_line_opportunity_id_index" on "opportunity_line" ("opportunity_id");
create unique index "opportunity_line_external_id_unique" on "opportunity_line" ("external_id") where deleted_at is null;

create table "opportunity_line_version" (
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
  "product_id" uuid null,
  "description" varchar(300) null,
  "quantity" numeric(19,4) not null default '1',
  "discount" numeric(5,2) not null default '0',
  "price_value" numeric(19,4) null,
  "price_currency" char(3) null,
  "amount_value" numeric(19,4) null,
  "amount_currency" char(3) null,
  "opportunity_id" uuid not null,
  primary key ("id", "valid_from")
);
create index "opportunity_line_version_valid_to_valid_from_index" on "opportunity_line_version" ("valid_to", "valid_from");
create index "opportunity_line_version_opportunity_id_valid_to_index" on "opportunity_line_version" ("opportunity_id", "valid_to");
alter table "opportunity_line_version" add constraint "opportunity_line_version_time_check"
  check ("valid_from" < "valid_to");

create table "opportunity_competitor" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "opportunity_id" uuid not null,
  "competitor_id" uuid not null,
  "product" varchar(200) null,
  "strengths" text null,
  "weaknesses" text null,
  "outcome" text not null default 'OPEN',
  primary key ("id")
);
create index "opportunity_competitor_opportunity_id_index" on "opportunity_competitor" ("opportunity_id");
create index "opportunity_competitor_competitor_id_index" on "opportunity_competitor" ("competitor_id");
create index "opportunity_competitor_competitor_id_outcome_index" on "opportunity_competitor" ("competitor_id", "outcome");
create unique index "opportunity_competitor_external_id_unique" on "opportunity_competitor" ("external_id") where deleted_at is null;
create unique index "opportunity_competitor_opportunity_id_competitor_id_unique" on "opportunity_competitor" ("opportunity_id", "competitor_id") where deleted_at is null;
alter table "opportunity_competitor" add constraint "opportunity_competitor_outcome_check"
  check ("outcome" in ('OPEN', 'WON_AGAINST', 'LOST_TO', 'WITHDREW'));

create table "opportunity_version" (
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
  "account_id" uuid null,
  "contact_id" uuid null,
  "pipeline_id" uuid not null,
  "stage_id" uuid not null,
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
  primary key ("id", "valid_from")
);
create index "opportunity_version_valid_to_valid_from_index" on "opportunity_version" ("valid_to", "valid_from");
alter table "opportunity_version" add constraint "opportunity_version_time_check"
  check ("valid_from" < "valid_to");

create table "lead" (
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
  "company" varchar(200) null,
  "contact_name" varchar(120) null,
  "job_title" varchar(120) null,
  "phone" varchar(40) null,
  "mobile" varchar(40) null,
  "email" varchar(254) null,
  "source" varchar(60) null,
  "rating" text null,
  "status" text not null default 'NEW',
  "disqualified_reason" varchar(60) null,
  "industry" varchar(60) null,
  "region" varchar(60) null,
  "expected_amount_value" numeric(19,4) null,
  "expected_amount_currency" char(3) null,
  "description" text null,
  "campaign_id" uuid null,
  "converted_account_id" uuid null,
  "converted_contact_id" uuid null,
  "converted_opportunity_id" uuid null,
  "converted_at" timestamptz(3) null,
  primary key ("id")
);
create index "lead_owner_id_index" on "lead" ("owner_id");
create index "lead_team_id_index" on "lead" ("team_id");
create index "lead_unit_id_index" on "lead" ("unit_id");
create index "lead_campaign_id_index" on "lead" ("campaign_id");
create index "lead_converted_account_id_index" on "lead" ("converted_account_id");
create index "lead_converted_contact_id_index" on "lead" ("converted_contact_id");
create index "lead_converted_opportunity_id_index" on "lead" ("converted_opportunity_id");
create index "lead_source_status_index" on "lead" ("source", "status");
create index "lead_status_rating_index" on "lead" ("status", "rating");
create index "lead_owner_id_status_index" on "lead" ("owner_id", "status");
create index "lead_mobile_index" on "lead" ("mobile");
create index "lead_email_index" on "lead" ("email");
create index "lead_name_index" on "lead" ("name");
create index "lead_owner_id_id_index" on "lead" ("owner_id", "id");
create index "lead_team_id_id_index" on "lead" ("team_id", "id");
create index "lead_unit_id_id_index" on "lead" ("unit_id", "id");
create unique index "lead_external_id_unique" on "lead" ("external_id") where deleted_at is null;
alter table "lead" add constraint "lead_rating_check" check ("rating" in ('HOT', 'WARM', 'COLD'));
alter table "lead" add constraint "lead_status_check"
  check ("status" in ('NEW', 'CONTACTED', 'QUALIFIED', 'DISQUALIFIED', 'CONVERTED'));

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
create index "activity_subject_type_subject_id_id_index" on "activity" ("subject_type", "subject_id", "id");
create index "activity_type_starts_at_index" on "activity" ("type", "starts_at");
create index "activity_status_due_at_index" on "activity" ("status", "due_at");
create index "activity_owner_id_status_due_at_index" on "activity" ("owner_id", "status", "due_at");
create index "activity_owner_id_id_index" on "activity" ("owner_id", "id");
create index "activity_team_id_id_index" on "activity" ("team_id", "id");
create index "activity_unit_id_id_index" on "activity" ("unit_id", "id");
create unique index "activity_external_id_unique" on "activity" ("external_id") where deleted_at is null;
alter table "activity" add constraint "activity_phase_check" check ("phase" in ('PRE_SALE', 'AFTER_SALE'));
alter table "activity" add constraint "activity_status_check"
  check ("status" in ('PLANNED', 'IN_PROGRESS', 'DONE', 'CANCELLED'));

create table "campaign_member" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "campaign_id" uuid not null,
  "contact_id" uuid null,
  "account_id" uuid null,
  "lead_id" uuid null,
  "status" varchar(60) not null default 'invited',
  "response" text not null default 'NONE',
  "responded_at" timestamptz(3) null,
  "note" text null,
  primary key ("id")
);
create index "campaign_member_campaign_id_index" on "campaign_member" ("campaign_id");
create index "campaign_member_contact_id_index" on "campaign_member" ("contact_id");
create index "campaign_member_account_id_index" on "campaign_member" ("account_id");
create index "campaign_member_lead_id_index" on "campaign_member" ("lead_id");
create index "campaign_member_campaign_id_response_index" on "campaign_member" ("campaign_id", "response");
create index "campaign_member_campaign_id_status_index" on "campaign_member" ("campaign_id", "status");
create unique index "campaign_member_external_id_unique" on "campaign_member" ("external_id") where deleted_at is null;
create unique index "campaign_member_campaign_id_lead_id_unique" on "campaign_member" ("campaign_id", "lead_id") where deleted_at is null;
create unique index "campaign_member_campaign_id_account_id_unique" on "campaign_member" ("campaign_id", "account_id") where deleted_at is null;
create unique index "campaign_member_campaign_id_contact_id_unique" on "campaign_member" ("campaign_id", "contact_id") where deleted_at is null;
alter table "campaign_member" add constraint "campaign_member_response_check"
  check ("response" in ('NONE', 'YES', 'NO'));

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

create table "account_relation" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "from_id" uuid not null,
  "to_id" uuid not null,
  "type" varchar(60) not null,
  "valid_from" date null,
  "valid_to" date null,
  "note" text null,
  "open_key" varchar(140) null,
  primary key ("id")
);
create index "account_relation_from_id_index" on "account_relation" ("from_id");
create index "account_relation_to_id_index" on "account_relation" ("to_id");
create index "account_relation_to_id_type_index" on "account_relation" ("to_id", "type");
create index "account_relation_from_id_type_index" on "account_relation" ("from_id", "type");
create unique index "account_relation_external_id_unique" on "account_relation" ("external_id") where deleted_at is null;
create unique index "account_relation_open_key_unique" on "account_relation" ("open_key") where deleted_at is null;

create table "webhook_endpoint" (
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
  "url" varchar(2000) not null,
  "description" varchar(200) null,
  "types" text[] null,
  "where" text null,
  "active" boolean not null default true,
  "authorized_by_id" uuid null,
  "authorized_with_id" uuid null,
  "paused_reason" varchar(500) null,
  "paused_at" timestamptz(3) null,
  "failures" int not null default 0,
  "secret_number" int not null default 1,
  "previous_secret_until" timestamptz(3) null,
  primary key ("id")
);
create index "webhook_endpoint_owner_id_index" on "webhook_endpoint" ("owner_id");
create index "webhook_endpoint_team_id_index" on "webhook_endpoint" ("team_id");
create index "webhook_endpoint_unit_id_index" on "webhook_endpoint" ("unit_id");
create index "webhook_endpoint_authorized_by_id_index" on "webhook_endpoint" ("authorized_by_id");
create index "webhook_endpoint_authorized_with_id_index" on "webhook_endpoint" ("authorized_with_id");
create index "webhook_endpoint_owner_id_id_index" on "webhook_endpoint" ("owner_id", "id");
create index "webhook_endpoint_team_id_id_index" on "webhook_endpoint" ("team_id", "id");
create index "webhook_endpoint_unit_id_id_index" on "webhook_endpoint" ("unit_id", "id");
create unique index "webhook_endpoint_external_id_unique" on "webhook_endpoint" ("external_id") where deleted_at is null;

create table "webhook_delivery" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "endpoint_id" uuid not null,
  "event_id" varchar(120) not null,
  "type" varchar(120) not null,
  "status" text not null,
  "attempts" int not null default 0,
  "response_status" int null,
  "latency" int null,
  "response_excerpt" varchar(500) null,
  "reason" varchar(500) null,
  "delivered_at" timestamptz(3) null,
  primary key ("id")
);
create index "webhook_delivery_endpoint_id_index" on "webhook_delivery" ("endpoint_id");
create index "webhook_delivery_created_at_index" on "webhook_delivery" ("created_at");
create index "webhook_delivery_endpoint_id_id_index" on "webhook_delivery" ("endpoint_id", "id");
create unique index "webhook_delivery_external_id_unique" on "webhook_delivery" ("external_id") where deleted_at is null;
alter table "webhook_delivery" add constraint "webhook_delivery_status_check"
  check ("status" in ('WAITING', 'DELIVERED', 'FAILED', 'DEAD', 'SKIPPED'));

alter table "org_unit" add constraint "org_unit_parent_id_foreign"
  foreign key ("parent_id") references "org_unit" ("id") on delete restrict;

alter table "price_list_entry" add constraint "price_list_entry_price_list_id_foreign"
  foreign key ("price_list_id") references "price_list" ("id") on delete cascade;
alter table "price_list_entry" add constraint "price_list_entry_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete cascade;

alter table "role_grant" add constraint "role_grant_role_id_foreign"
  foreign key ("role_id") references "role" ("id") on delete cascade;

alter table "stage" add constraint "stage_pipeline_id_foreign"
  foreign key ("pipeline_id") references "pipeline" ("id") on delete cascade;

alter table "tagging" add constraint "tagging_tag_id_foreign"
  foreign key ("tag_id") references "tag" ("id") on delete cascade;

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

alter table "task" add constraint "task_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "task" add constraint "task_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "task" add constraint "task_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "task" add constraint "task_assignee_id_foreign"
  foreign key ("assignee_id") references "app_user" ("id") on delete restrict;

alter table "sign_in_session" add constraint "sign_in_session_user_id_foreign"
  foreign key ("user_id") references "app_user" ("id") on delete cascade;

alter table "saved_view" add constraint "saved_view_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "saved_view" add constraint "saved_view_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "saved_view" add constraint "saved_view_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;

alter table "role_assignment" add constraint "role_assignment_user_id_foreign"
  foreign key ("user_id") references "app_user" ("id") on delete cascade;
alter table "role_assignment" add constraint "role_assignment_role_id_foreign"
  foreign key ("role_id") references "role" ("id") on delete cascade;

alter table "record_share" add constraint "record_share_user_id_foreign"
  foreign key ("user_id") references "app_user" ("id") on delete cascade;
alter table "record_share" add constraint "record_share_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete cascade;

alter table "job" add constraint "job_started_by_id_foreign"
  foreign key ("started_by_id") references "app_user" ("id") on delete cascade;

alter table "job_problem" add constraint "job_problem_job_id_foreign"
  foreign key ("job_id") references "job" ("id") on delete cascade;

alter table "data_import" add constraint "data_import_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "data_import" add constraint "data_import_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "data_import" add constraint "data_import_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;

alter table "campaign" add constraint "campaign_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "campaign" add constraint "campaign_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "campaign" add constraint "campaign_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "campaign" add constraint "campaign_parent_id_foreign"
  foreign key ("parent_id") references "campaign" ("id") on delete set null;

alter table "api_key" add constraint "api_key_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete cascade;

alter table "account" add constraint "account_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "account" add constraint "account_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "account" add constraint "account_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "account" add constraint "account_parent_id_foreign"
  foreign key ("parent_id") references "account" ("id") on delete set null;

alter table "receipt" add constraint "receipt_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "receipt" add constraint "receipt_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "receipt" add constraint "receipt_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "receipt" add constraint "receipt_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;

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

alter table "quote" add constraint "quote_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "quote" add constraint "quote_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "quote" add constraint "quote_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "quote" add constraint "quote_opportunity_id_foreign"
  foreign key ("opportunity_id") references "opportunity" ("id") on delete set null;
alter table "quote" add constraint "quote_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "quote" add constraint "quote_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;
alter table "quote" add constraint "quote_price_list_id_foreign"
  foreign key ("price_list_id") references "price_list" ("id") on delete set null;

alter table "quote_line" add constraint "quote_line_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "quote_line" add constraint "quote_line_quote_id_foreign"
  foreign key ("quote_id") references "quote" ("id") on delete cascade;

alter table "sales_order" add constraint "sales_order_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "sales_order" add constraint "sales_order_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "sales_order" add constraint "sales_order_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "sales_order" add constraint "sales_order_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "sales_order" add constraint "sales_order_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;
alter table "sales_order" add constraint "sales_order_opportunity_id_foreign"
  foreign key ("opportunity_id") references "opportunity" ("id") on delete set null;
alter table "sales_order" add constraint "sales_order_quote_id_foreign"
  foreign key ("quote_id") references "quote" ("id") on delete set null;
alter table "sales_order" add constraint "sales_order_price_list_id_foreign"
  foreign key ("price_list_id") references "price_list" ("id") on delete set null;

alter table "receivable" add constraint "receivable_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "receivable" add constraint "receivable_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "receivable" add constraint "receivable_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "receivable" add constraint "receivable_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "receivable" add constraint "receivable_order_id_foreign"
  foreign key ("order_id") references "sales_order" ("id") on delete set null;

alter table "receipt_allocation" add constraint "receipt_allocation_receipt_id_foreign"
  foreign key ("receipt_id") references "receipt" ("id") on delete cascade;
alter table "receipt_allocation" add constraint "receipt_allocation_receivable_id_foreign"
  foreign key ("receivable_id") references "receivable" ("id") on delete restrict;

alter table "order_line" add constraint "order_line_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "order_line" add constraint "order_line_order_id_foreign"
  foreign key ("order_id") references "sales_order" ("id") on delete cascade;

alter table "opportunity_participant" add constraint "opportunity_participant_opportunity_id_foreign"
  foreign key ("opportunity_id") references "opportunity" ("id") on delete cascade;
alter table "opportunity_participant" add constraint "opportunity_participant_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete cascade;
alter table "opportunity_participant" add constraint "opportunity_participant_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;

alter table "opportunity_line" add constraint "opportunity_line_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "opportunity_line" add constraint "opportunity_line_opportunity_id_foreign"
  foreign key ("opportunity_id") references "opportunity" ("id") on delete cascade;

alter table "opportunity_line_version" add constraint "opportunity_line_version_id_foreign"
  foreign key ("id") references "opportunity_line" ("id") on delete cascade;

alter table "opportunity_competitor" add constraint "opportunity_competitor_opportunity_id_foreign"
  foreign key ("opportunity_id") references "opportunity" ("id") on delete cascade;
alter table "opportunity_competitor" add constraint "opportunity_competitor_competitor_id_foreign"
  foreign key ("competitor_id") references "account" ("id") on delete cascade;

alter table "opportunity_version" add constraint "opportunity_version_id_foreign"
  foreign key ("id") references "opportunity" ("id") on delete cascade;

alter table "lead" add constraint "lead_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "lead" add constraint "lead_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "lead" add constraint "lead_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "lead" add constraint "lead_campaign_id_foreign"
  foreign key ("campaign_id") references "campaign" ("id") on delete set null;
alter table "lead" add constraint "lead_converted_account_id_foreign"
  foreign key ("converted_account_id") references "account" ("id") on delete set null;
alter table "lead" add constraint "lead_converted_contact_id_foreign"
  foreign key ("converted_contact_id") references "contact" ("id") on delete set null;
alter table "lead" add constraint "lead_converted_opportunity_id_foreign"
  foreign key ("converted_opportunity_id") references "opportunity" ("id") on delete set null;

alter table "activity" add constraint "activity_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "activity" add constraint "activity_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "activity" add constraint "activity_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "activity" add constraint "activity_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;

alter table "campaign_member" add constraint "campaign_member_campaign_id_foreign"
  foreign key ("campaign_id") references "campaign" ("id") on delete cascade;
alter table "campaign_member" add constraint "campaign_member_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete cascade;
alter table "campaign_member" add constraint "campaign_member_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;
alter table "campaign_member" add constraint "campaign_member_lead_id_foreign"
  foreign key ("lead_id") references "lead" ("id") on delete cascade;

alter table "affiliation" add constraint "affiliation_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete cascade;
alter table "affiliation" add constraint "affiliation_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;

alter table "account_relation" add constraint "account_relation_from_id_foreign"
  foreign key ("from_id") references "account" ("id") on delete cascade;
alter table "account_relation" add constraint "account_relation_to_id_foreign"
  foreign key ("to_id") references "account" ("id") on delete cascade;

alter table "webhook_endpoint" add constraint "webhook_endpoint_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "webhook_endpoint" add constraint "webhook_endpoint_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "webhook_endpoint" add constraint "webhook_endpoint_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "webhook_endpoint" add constraint "webhook_endpoint_authorized_by_id_foreign"
  foreign key ("authorized_by_id") references "app_user" ("id") on delete set null;
alter table "webhook_endpoint" add constraint "webhook_endpoint_authorized_with_id_foreign"
  foreign key ("authorized_with_id") references "api_key" ("id") on delete set null;

alter table "webhook_delivery" add constraint "webhook_delivery_endpoint_id_foreign"
  foreign key ("endpoint_id") references "webhook_endpoint" ("id") on delete cascade;
`,
  down: `
drop table
  "org_unit",
  "app_user",
  "team",
  "role",
  "role_grant",
  "role_assignment",
  "record_share",
  "reference_value",
  "sign_in_session",
  "api_key",
  "audit_entry",
  "account",
  "contact",
  "affiliation",
  "product",
  "pipeline",
  "stage",
  "opportunity",
  "opportunity_line",
  "opportunity_participant",
  "opportunity_competitor",
  "stage_change",
  "activity",
  "task",
  "lead",
  "price_list",
  "price_list_entry",
  "quote",
  "quote_line",
  "sales_order",
  "order_line",
  "receivable",
  "receipt",
  "receipt_allocation",
  "exchange_rate",
  "campaign",
  "campaign_member",
  "contact_point",
  "consent",
  "account_relation",
  "note",
  "tag",
  "tagging",
  "attachment",
  "saved_view",
  "job",
  "job_problem",
  "data_import",
  "webhook_endpoint",
  "webhook_delivery",
  "opportunity_version",
  "opportunity_line_version";
`,
};
