/* eslint-disable max-lines -- one migration is one text */
import type { Migration } from '../../sdk/index.ts';

/** Generated from the entity classes by core/test/crm/regenerate-migrations.ts. */
export const init: Migration = {
  name: '0001_init',
  up: `
create table "after_sale_step" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "type" text not null,
  "title" varchar(150) not null,
  "instruction" text null,
  "after_days" int not null default 7,
  "repeat_days" int null,
  "active" boolean not null default true,
  primary key ("id")
);
create index "after_sale_step_type_index" on "after_sale_step" ("type");
create unique index "after_sale_step_external_id_unique" on "after_sale_step" ("external_id") where deleted_at is null;
alter table "after_sale_step" add constraint "after_sale_step_type_check"
  check ("type" in ('BASIC', 'REACTIVE', 'ACCOUNTABLE', 'PROACTIVE', 'PARTNERSHIP'));

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
  "position" int null,
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
create index "attachment_subject_id_created_at_index" on "attachment" ("subject_id", "created_at");
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

create table "comment" (
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
  "recipient_id" uuid null,
  "read_at" timestamptz(3) null,
  primary key ("id")
);
create index "comment_subject_type_subject_id_id_index" on "comment" ("subject_type", "subject_id", "id");
create index "comment_recipient_id_read_at_index" on "comment" ("recipient_id", "read_at");
create unique index "comment_external_id_unique" on "comment" ("external_id") where deleted_at is null;

create table "commercial_policy" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "key" varchar(20) not null,
  "base_currency" varchar(3) not null default 'CNY',
  "ageing_days" text[] null,
  "order_master" text not null default 'CRM',
  "receivable_master" text not null default 'CRM',
  "receipt_master" text not null default 'CRM',
  "keeps_payables" boolean not null default false,
  "assets_on_delivery" boolean not null default false,
  primary key ("id")
);
create unique index "commercial_policy_external_id_unique" on "commercial_policy" ("external_id") where deleted_at is null;
create unique index "commercial_policy_key_unique" on "commercial_policy" ("key") where deleted_at is null;
alter table "commercial_policy" add constraint "commercial_policy_order_master_check"
  check ("order_master" in ('CRM', 'ERP'));
alter table "commercial_policy" add constraint "commercial_policy_receivable_master_check"
  check ("receivable_master" in ('CRM', 'ERP'));
alter table "commercial_policy" add constraint "commercial_policy_receipt_master_check"
  check ("receipt_master" in ('CRM', 'ERP'));

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
  "evidence_file_id" uuid null,
  primary key ("id")
);
create index "consent_evidence_file_id_index" on "consent" ("evidence_file_id");
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

create table "dunning_level" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(100) not null,
  "days_overdue" int not null,
  "priority" text not null default 'P3_NORMAL',
  "days_to_act" int not null default 3,
  "guidance" text null,
  "active" boolean not null default true,
  primary key ("id")
);
create unique index "dunning_level_external_id_unique" on "dunning_level" ("external_id") where deleted_at is null;
create unique index "dunning_level_days_overdue_unique" on "dunning_level" ("days_overdue") where deleted_at is null;
alter table "dunning_level" add constraint "dunning_level_priority_check"
  check ("priority" in ('P1_URGENT', 'P2_HIGH', 'P3_NORMAL', 'P4_LOW'));

create table "duplicate_candidate" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "first_type" varchar(5) not null,
  "first_id" uuid not null,
  "second_type" varchar(5) not null,
  "second_id" uuid not null,
  "type" varchar(60) not null,
  "score" numeric(19,4) not null,
  "status" text not null default 'OPEN',
  "reason" varchar(500) null,
  primary key ("id")
);
create index "duplicate_candidate_first_type_first_id_id_index" on "duplicate_candidate" ("first_type", "first_id", "id");
create index "duplicate_candidate_second_type_second_id_id_index" on "duplicate_candidate" ("second_type", "second_id", "id");
create index "duplicate_candidate_type_status_score_index" on "duplicate_candidate" ("type", "status", "score");
create index "duplicate_candidate_status_score_index" on "duplicate_candidate" ("status", "score");
create unique index "duplicate_candidate_external_id_unique" on "duplicate_candidate" ("external_id") where deleted_at is null;
alter table "duplicate_candidate" add constraint "duplicate_candidate_status_check"
  check ("status" in ('OPEN', 'DISMISSED', 'MERGED'));

create table "evidence_rule" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "type" varchar(60) not null,
  "outcome_required" boolean not null default true,
  "files" int not null default 0,
  "file_kind" text not null default 'FILE',
  primary key ("id")
);
create unique index "evidence_rule_external_id_unique" on "evidence_rule" ("external_id") where deleted_at is null;
create unique index "evidence_rule_type_unique" on "evidence_rule" ("type") where deleted_at is null;
alter table "evidence_rule" add constraint "evidence_rule_file_kind_check"
  check ("file_kind" in ('FILE', 'IMAGE'));

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
create index "exchange_rate_valid_on_index" on "exchange_rate" ("valid_on");
create unique index "exchange_rate_external_id_unique" on "exchange_rate" ("external_id") where deleted_at is null;
create unique index "exchange_rate_from_to_valid_on_unique" on "exchange_rate" ("from", "to", "valid_on") where deleted_at is null;

create table "hand_over_record" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "from_id" uuid null,
  "to_id" uuid null,
  "total" int not null,
  "counts" text not null,
  "undone_at" timestamptz(3) null,
  "undone_by_id" uuid null,
  primary key ("id")
);
create index "hand_over_record_created_by_id_id_index" on "hand_over_record" ("created_by_id", "id");
create unique index "hand_over_record_external_id_unique" on "hand_over_record" ("external_id") where deleted_at is null;

create table "knowledge_article" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "title_zh" varchar(200) not null,
  "title_en" varchar(200) null,
  "category" varchar(60) null,
  "body_zh" text null,
  "body_en" text null,
  "published" boolean not null default true,
  primary key ("id")
);
create index "knowledge_article_category_title_zh_index" on "knowledge_article" ("category", "title_zh");
create unique index "knowledge_article_external_id_unique" on "knowledge_article" ("external_id") where deleted_at is null;

create table "knowledge_article_version" (
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
  "title_zh" varchar(200) not null,
  "title_en" varchar(200) null,
  "category" varchar(60) null,
  "body_zh" text null,
  "body_en" text null,
  "published" boolean not null default true,
  primary key ("id", "valid_from")
);
create index "knowledge_article_version_valid_to_valid_from_index" on "knowledge_article_version" ("valid_to", "valid_from");
alter table "knowledge_article_version" add constraint "knowledge_article_version_time_check"
  check ("valid_from" < "valid_to");

create table "merge_record" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "survivor_type" varchar(5) not null,
  "survivor_id" uuid not null,
  "choices" text null,
  "undone_at" timestamptz(3) null,
  "undone_by_id" uuid null,
  primary key ("id")
);
create index "merge_record_survivor_type_survivor_id_id_index" on "merge_record" ("survivor_type", "survivor_id", "id");
create unique index "merge_record_external_id_unique" on "merge_record" ("external_id") where deleted_at is null;

create table "merged_record" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "merge_id" uuid not null,
  "record_type" varchar(5) not null,
  "record_id" uuid not null,
  primary key ("id")
);
create index "merged_record_merge_id_index" on "merged_record" ("merge_id");
create index "merged_record_record_type_record_id_id_index" on "merged_record" ("record_type", "record_id", "id");
create unique index "merged_record_external_id_unique" on "merged_record" ("external_id") where deleted_at is null;
create unique index "merged_record_record_id_unique" on "merged_record" ("record_id") where deleted_at is null;

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
create index "note_subject_id_created_at_index" on "note" ("subject_id", "created_at");
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

create table "preference" (
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
  "topic" varchar(60) not null,
  "value" varchar(300) not null,
  "source" text not null default 'STATED',
  "confidence" int not null,
  "basis" text null,
  "observed_on" date not null,
  primary key ("id")
);
create index "preference_subject_type_subject_id_id_index" on "preference" ("subject_type", "subject_id", "id");
create index "preference_topic_value_index" on "preference" ("topic", "value");
create unique index "preference_external_id_unique" on "preference" ("external_id") where deleted_at is null;
create unique index "preference_subject_id_topic_value_unique" on "preference" ("subject_id", "topic", "value") where deleted_at is null;
alter table "preference" add constraint "preference_source_check" check ("source" in ('STATED', 'INFERRED'));

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
  "standard_cost_value" numeric(19,4) null,
  "standard_cost_currency" char(3) null,
  "tax_rate" numeric(5,2) not null default '0',
  "warranty_months" int null,
  "serialised" boolean not null default false,
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

create table "relationship_profile" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(200) not null,
  "product_id" uuid null,
  "account_class" varchar(60) null,
  "type" text null,
  "overridden" boolean not null default false,
  "reason" text null,
  "proposed_type" text null,
  "proposed_at" timestamptz(3) null,
  "counted_from" date null,
  "customer_count" int null,
  "customer_level" text null,
  "margin_percent" numeric(9,2) null,
  "margin_level" text null,
  "medium_from" int null,
  "many_from" int null,
  "medium_margin_from" numeric(5,2) null,
  "high_margin_from" numeric(5,2) null,
  primary key ("id")
);
create index "relationship_profile_product_id_index" on "relationship_profile" ("product_id");
create unique index "relationship_profile_external_id_unique" on "relationship_profile" ("external_id") where deleted_at is null;
create unique index "relationship_profile_account_class_unique" on "relationship_profile" ("account_class") where deleted_at is null;
create unique index "relationship_profile_product_id_unique" on "relationship_profile" ("product_id") where deleted_at is null;
alter table "relationship_profile" add constraint "relationship_profile_type_check"
  check ("type" in ('BASIC', 'REACTIVE', 'ACCOUNTABLE', 'PROACTIVE', 'PARTNERSHIP'));
alter table "relationship_profile" add constraint "relationship_profile_proposed_type_check"
  check ("proposed_type" in ('BASIC', 'REACTIVE', 'ACCOUNTABLE', 'PROACTIVE', 'PARTNERSHIP'));
alter table "relationship_profile" add constraint "relationship_profile_customer_level_check"
  check ("customer_level" in ('MANY', 'MEDIUM', 'FEW'));
alter table "relationship_profile" add constraint "relationship_profile_margin_level_check"
  check ("margin_level" in ('LOW', 'MEDIUM', 'HIGH'));

create table "relationship_decision" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "profile_id" uuid not null,
  "from_type" text null,
  "to_type" text null,
  "proposed_type" text null,
  "customer_count" int null,
  "margin_percent" numeric(9,2) null,
  "reason" text null,
  "decided_at" timestamptz(3) not null,
  "decided_by_id" uuid null,
  primary key ("id")
);
create index "relationship_decision_profile_id_index" on "relationship_decision" ("profile_id");
create unique index "relationship_decision_external_id_unique" on "relationship_decision" ("external_id") where deleted_at is null;
alter table "relationship_decision" add constraint "relationship_decision_from_type_check"
  check ("from_type" in ('BASIC', 'REACTIVE', 'ACCOUNTABLE', 'PROACTIVE', 'PARTNERSHIP'));
alter table "relationship_decision" add constraint "relationship_decision_to_type_check"
  check ("to_type" in ('BASIC', 'REACTIVE', 'ACCOUNTABLE', 'PROACTIVE', 'PARTNERSHIP'));
alter table "relationship_decision" add constraint "relationship_decision_proposed_type_check"
  check ("proposed_type" in ('BASIC', 'REACTIVE', 'ACCOUNTABLE', 'PROACTIVE', 'PARTNERSHIP'));

create table "relationship_threshold" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(100) not null,
  "family" varchar(100) null,
  "medium_from" int not null,
  "many_from" int not null,
  "medium_margin_from" numeric(5,2) not null,
  "high_margin_from" numeric(5,2) not null,
  "months" int not null default 12,
  primary key ("id")
);
create unique index "relationship_threshold_external_id_unique" on "relationship_threshold" ("external_id") where deleted_at is null;
create unique index "relationship_threshold_family_unique" on "relationship_threshold" ("family") where deleted_at is null;

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
  "mandatory" boolean not null default false,
  "guidance" text null,
  "maximum_days" int null,
  primary key ("id")
);
create index "stage_pipeline_id_index" on "stage" ("pipeline_id");
create unique index "stage_external_id_unique" on "stage" ("external_id") where deleted_at is null;
create unique index "stage_pipeline_id_code_unique" on "stage" ("pipeline_id", "code") where deleted_at is null;
alter table "stage" add constraint "stage_kind_check" check ("kind" in ('OPEN', 'WON', 'LOST'));

create table "stage_rule" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "stage_id" uuid not null,
  "kind" text not null,
  "field" varchar(120) null,
  "condition" text null,
  "minimum" int not null default 1,
  "approval" varchar(60) null,
  "label_zh" varchar(200) null,
  "label_en" varchar(200) null,
  "advice_zh" varchar(500) null,
  "advice_en" varchar(500) null,
  "position" int not null default 0,
  "active" boolean not null default true,
  primary key ("id")
);
create index "stage_rule_stage_id_index" on "stage_rule" ("stage_id");
create index "stage_rule_stage_id_position_index" on "stage_rule" ("stage_id", "position");
create unique index "stage_rule_external_id_unique" on "stage_rule" ("external_id") where deleted_at is null;
alter table "stage_rule" add constraint "stage_rule_kind_check"
  check ("kind" in ('FIELD', 'CHECK', 'RECORD', 'APPROVAL'));

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
  "mentor_id" uuid null,
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
create index "app_user_mentor_id_index" on "app_user" ("mentor_id");
create index "app_user_manager_path_index" on "app_user" ("manager_path" collate "C");
create index "app_user_team_id_id_index" on "app_user" ("team_id", "id");
create index "app_user_unit_id_id_index" on "app_user" ("unit_id", "id");
create unique index "app_user_external_id_unique" on "app_user" ("external_id") where deleted_at is null;
create unique index "app_user_email_unique" on "app_user" ("email") where deleted_at is null;
create unique index "app_user_employee_number_unique" on "app_user" ("employee_number") where deleted_at is null;
alter table "app_user" add constraint "app_user_language_check" check ("language" in ('ZH', 'EN'));

create table "territory" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "code" varchar(40) not null,
  "name" varchar(120) not null,
  "parent_id" uuid null,
  "manager_id" uuid null,
  primary key ("id")
);
create index "territory_parent_id_index" on "territory" ("parent_id");
create index "territory_manager_id_index" on "territory" ("manager_id");
create unique index "territory_external_id_unique" on "territory" ("external_id") where deleted_at is null;
create unique index "territory_code_unique" on "territory" ("code") where deleted_at is null;

create table "territory_region" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "territory_id" uuid not null,
  "name" varchar(60) not null,
  primary key ("id")
);
create index "territory_region_territory_id_index" on "territory_region" ("territory_id");
create unique index "territory_region_external_id_unique" on "territory_region" ("external_id") where deleted_at is null;
create unique index "territory_region_name_unique" on "territory_region" ("name") where deleted_at is null;

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

create table "lead_assignment_rule" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(120) not null,
  "position" int not null default 0,
  "active" boolean not null default true,
  "source" varchar(60) null,
  "region" varchar(60) null,
  "industry" varchar(60) null,
  "rating" text null,
  "owner_id" uuid null,
  "team_id" uuid null,
  "last_assigned_id" uuid null,
  primary key ("id")
);
create index "lead_assignment_rule_owner_id_index" on "lead_assignment_rule" ("owner_id");
create index "lead_assignment_rule_team_id_index" on "lead_assignment_rule" ("team_id");
create index "lead_assignment_rule_active_position_index" on "lead_assignment_rule" ("active", "position");
create unique index "lead_assignment_rule_external_id_unique" on "lead_assignment_rule" ("external_id") where deleted_at is null;
alter table "lead_assignment_rule" add constraint "lead_assignment_rule_rating_check"
  check ("rating" in ('HOT', 'WARM', 'COLD'));

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

create table "forecast_submission" (
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
  "period" varchar(7) not null,
  "starts_on" date not null,
  "ends_on" date not null,
  "commit_value" numeric(19,4) not null,
  "commit_currency" char(3) not null,
  "best_case_value" numeric(19,4) not null,
  "best_case_currency" char(3) not null,
  "pipeline_value" numeric(19,4) not null,
  "pipeline_currency" char(3) not null,
  "note" text null,
  "submitted_at" timestamptz(3) not null,
  "adjusted_commit_value" numeric(19,4) not null,
  "adjusted_commit_currency" char(3) not null,
  "adjustment_reason" text null,
  "adjusted_by_id" uuid null,
  "adjusted_at" timestamptz(3) null,
  "key" varchar(60) null,
  primary key ("id")
);
create index "forecast_submission_owner_id_index" on "forecast_submission" ("owner_id");
create index "forecast_submission_team_id_index" on "forecast_submission" ("team_id");
create index "forecast_submission_unit_id_index" on "forecast_submission" ("unit_id");
create index "forecast_submission_period_owner_id_index" on "forecast_submission" ("period", "owner_id");
create index "forecast_submission_owner_id_id_index" on "forecast_submission" ("owner_id", "id");
create index "forecast_submission_team_id_id_index" on "forecast_submission" ("team_id", "id");
create index "forecast_submission_unit_id_id_index" on "forecast_submission" ("unit_id", "id");
create unique index "forecast_submission_external_id_unique" on "forecast_submission" ("external_id") where deleted_at is null;
create unique index "forecast_submission_key_unique" on "forecast_submission" ("key") where deleted_at is null;

create table "forecast_submission_version" (
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
  "period" varchar(7) not null,
  "starts_on" date not null,
  "ends_on" date not null,
  "commit_value" numeric(19,4) not null,
  "commit_currency" char(3) not null,
  "best_case_value" numeric(19,4) not null,
  "best_case_currency" char(3) not null,
  "pipeline_value" numeric(19,4) not null,
  "pipeline_currency" char(3) not null,
  "note" text null,
  "submitted_at" timestamptz(3) not null,
  "adjusted_commit_value" numeric(19,4) not null,
  "adjusted_commit_currency" char(3) not null,
  "adjustment_reason" text null,
  "adjusted_by_id" uuid null,
  "adjusted_at" timestamptz(3) null,
  "key" varchar(60) null,
  primary key ("id", "valid_from")
);
create index "forecast_submission_version_valid_to_valid_from_index" on "forecast_submission_version" ("valid_to", "valid_from");
alter table "forecast_submission_version" add constraint "forecast_submission_version_time_check"
  check ("valid_from" < "valid_to");

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
  "approved_budget_value" numeric(19,4) null,
  "approved_budget_currency" char(3) null,
  "plan" text null,
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

create table "campaign_cost" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "campaign_id" uuid not null,
  "spent_on" date null,
  "type" varchar(60) null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "description" varchar(300) null,
  primary key ("id")
);
create index "campaign_cost_campaign_id_index" on "campaign_cost" ("campaign_id");
create index "campaign_cost_campaign_id_spent_on_index" on "campaign_cost" ("campaign_id", "spent_on");
create unique index "campaign_cost_external_id_unique" on "campaign_cost" ("external_id") where deleted_at is null;

create table "approval_limit" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "user_id" uuid null,
  "role_id" uuid null,
  "kind" varchar(80) null,
  "up_to_value" numeric(19,4) not null,
  "up_to_currency" char(3) not null,
  primary key ("id")
);
create index "approval_limit_user_id_index" on "approval_limit" ("user_id");
create index "approval_limit_role_id_index" on "approval_limit" ("role_id");
create index "approval_limit_kind_index" on "approval_limit" ("kind");
create unique index "approval_limit_external_id_unique" on "approval_limit" ("external_id") where deleted_at is null;

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
  "key_account" boolean not null default false,
  "parent_id" uuid null,
  "territory_id" uuid null,
  primary key ("id")
);
create index "account_owner_id_index" on "account" ("owner_id");
create index "account_team_id_index" on "account" ("team_id");
create index "account_unit_id_index" on "account" ("unit_id");
create index "account_parent_id_index" on "account" ("parent_id");
create index "account_territory_id_index" on "account" ("territory_id");
create index "account_key_account_name_index" on "account" ("key_account", "name");
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
  "voided_on" date null,
  "void_reason" varchar(500) null,
  "exchange_rate" numeric(19,8) null,
  "base_amount_value" numeric(19,4) null,
  "base_amount_currency" char(3) null,
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
  "account_id" uuid null,
  "valid_from" date null,
  "valid_to" date null,
  "active" boolean not null default true,
  "is_default" boolean not null default false,
  "description" text null,
  primary key ("id")
);
create index "price_list_account_id_index" on "price_list" ("account_id");
create index "price_list_is_default_currency_index" on "price_list" ("is_default", "currency");
create unique index "price_list_external_id_unique" on "price_list" ("external_id") where deleted_at is null;
create unique index "price_list_code_unique" on "price_list" ("code") where deleted_at is null;

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

create table "payable" (
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
  "issued_on" date not null,
  "due_on" date not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "paid_value" numeric(19,4) not null,
  "paid_currency" char(3) not null,
  "open_value" numeric(19,4) not null,
  "open_currency" char(3) not null,
  "status" text not null default 'OPEN',
  "description" text null,
  primary key ("id")
);
create index "payable_owner_id_index" on "payable" ("owner_id");
create index "payable_team_id_index" on "payable" ("team_id");
create index "payable_unit_id_index" on "payable" ("unit_id");
create index "payable_account_id_index" on "payable" ("account_id");
create index "payable_account_id_status_due_on_index" on "payable" ("account_id", "status", "due_on");
create index "payable_status_due_on_index" on "payable" ("status", "due_on");
create index "payable_owner_id_id_index" on "payable" ("owner_id", "id");
create index "payable_team_id_id_index" on "payable" ("team_id", "id");
create index "payable_unit_id_id_index" on "payable" ("unit_id", "id");
create unique index "payable_external_id_unique" on "payable" ("external_id") where deleted_at is null;
alter table "payable" add constraint "payable_status_check"
  check ("status" in ('OPEN', 'PARTLY_PAID', 'PAID'));

create table "payable_payment" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "payable_id" uuid not null,
  "paid_on" date not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "method" varchar(60) null,
  "reference" varchar(120) null,
  primary key ("id")
);
create index "payable_payment_payable_id_index" on "payable_payment" ("payable_id");
create unique index "payable_payment_external_id_unique" on "payable_payment" ("external_id") where deleted_at is null;

create table "key_account_plan" (
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
  "account_id" uuid not null,
  "status" text not null default 'DRAFT',
  "from" date not null,
  "to" date not null,
  "situation" text null,
  "strategy" text null,
  primary key ("id")
);
create index "key_account_plan_owner_id_index" on "key_account_plan" ("owner_id");
create index "key_account_plan_team_id_index" on "key_account_plan" ("team_id");
create index "key_account_plan_unit_id_index" on "key_account_plan" ("unit_id");
create index "key_account_plan_account_id_index" on "key_account_plan" ("account_id");
create index "key_account_plan_owner_id_status_index" on "key_account_plan" ("owner_id", "status");
create index "key_account_plan_account_id_status_index" on "key_account_plan" ("account_id", "status");
create index "key_account_plan_owner_id_id_index" on "key_account_plan" ("owner_id", "id");
create index "key_account_plan_team_id_id_index" on "key_account_plan" ("team_id", "id");
create index "key_account_plan_unit_id_id_index" on "key_account_plan" ("unit_id", "id");
create unique index "key_account_plan_external_id_unique" on "key_account_plan" ("external_id") where deleted_at is null;
alter table "key_account_plan" add constraint "key_account_plan_status_check"
  check ("status" in ('DRAFT', 'ACTIVE', 'CLOSED'));

create table "plan_review" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "plan_id" uuid not null,
  "due_on" date not null,
  "held_on" date null,
  "findings" text null,
  "reminded_at" timestamptz(3) null,
  primary key ("id")
);
create index "plan_review_plan_id_index" on "plan_review" ("plan_id");
create index "plan_review_held_on_reminded_at_due_on_index" on "plan_review" ("held_on", "reminded_at", "due_on");
create unique index "plan_review_external_id_unique" on "plan_review" ("external_id") where deleted_at is null;

create table "plan_objective" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "plan_id" uuid not null,
  "title" varchar(200) not null,
  "measure" varchar(100) not null,
  "measured_in" varchar(20) null,
  "target" numeric(19,4) not null,
  "actual" numeric(19,4) null,
  "due_on" date null,
  primary key ("id")
);
create index "plan_objective_plan_id_index" on "plan_objective" ("plan_id");
create unique index "plan_objective_external_id_unique" on "plan_objective" ("external_id") where deleted_at is null;

create table "plan_action" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "plan_id" uuid not null,
  "title" varchar(200) not null,
  "responsible_id" uuid null,
  "due_on" date null,
  "done_on" date null,
  "result" text null,
  primary key ("id")
);
create index "plan_action_plan_id_index" on "plan_action" ("plan_id");
create index "plan_action_responsible_id_index" on "plan_action" ("responsible_id");
create index "plan_action_responsible_id_done_on_due_on_index" on "plan_action" ("responsible_id", "done_on", "due_on");
create unique index "plan_action_external_id_unique" on "plan_action" ("external_id") where deleted_at is null;

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
  "stage_since" timestamptz(3) null,
  "stage_due_at" timestamptz(3) null,
  "stage_note" text null,
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
  "next_step_on" date null,
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
  "changed_at" timestamptz(3) not null,
  "actor_id" uuid null,
  "reason" text null,
  "since" timestamptz(3) null,
  "opportunity_id" uuid not null,
  "from_stage_id" uuid null,
  "to_stage_id" uuid not null,
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
  "currency" varchar(3) not null,
  "price_list_id" uuid null,
  "prices_include_tax" boolean not null default false,
  "discount" numeric(5,2) not null default '0',
  "discount_amount_value" numeric(19,4) null,
  "discount_amount_currency" char(3) null,
  "subtotal_value" numeric(19,4) null,
  "subtotal_currency" char(3) null,
  "discount_total_value" numeric(19,4) null,
  "discount_total_currency" char(3) null,
  "net_total_value" numeric(19,4) null,
  "net_total_currency" char(3) null,
  "tax_total_value" numeric(19,4) null,
  "description" text null,
  "tax_total_currency" char(3) null,
  "total_value" numeric(19,4) null,
  "total_currency" char(3) null,
  "number" varchar(60) not null,
  "opportunity_id" uuid null,
  "account_id" uuid not null,
  "contact_id" uuid null,
  "status" text not null default 'DRAFT',
  "valid_until" date null,
  "accepted_at" timestamptz(3) null,
  primary key ("id")
);
create index "quote_owner_id_index" on "quote" ("owner_id");
create index "quote_team_id_index" on "quote" ("team_id");
create index "quote_unit_id_index" on "quote" ("unit_id");
create index "quote_price_list_id_index" on "quote" ("price_list_id");
create index "quote_opportunity_id_index" on "quote" ("opportunity_id");
create index "quote_account_id_index" on "quote" ("account_id");
create index "quote_contact_id_index" on "quote" ("contact_id");
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
  "tax_rate" numeric(5,2) not null,
  "amount_currency" char(3) null,
  "discount_amount_value" numeric(19,4) null,
  "discount_amount_currency" char(3) null,
  "shared_discount_value" numeric(19,4) null,
  "shared_discount_currency" char(3) null,
  "net_amount_value" numeric(19,4) null,
  "net_amount_currency" char(3) null,
  "tax_amount_value" numeric(19,4) null,
  "tax_amount_currency" char(3) null,
  "gross_amount_value" numeric(19,4) null,
  "gross_amount_currency" char(3) null,
  "cost_value" numeric(19,4) null,
  "cost_currency" char(3) null,
  "margin_value" numeric(19,4) null,
  "margin_currency" char(3) null,
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
  "currency" varchar(3) not null,
  "price_list_id" uuid null,
  "prices_include_tax" boolean not null default false,
  "discount" numeric(5,2) not null default '0',
  "discount_amount_value" numeric(19,4) null,
  "discount_amount_currency" char(3) null,
  "subtotal_value" numeric(19,4) null,
  "subtotal_currency" char(3) null,
  "discount_total_value" numeric(19,4) null,
  "discount_total_currency" char(3) null,
  "net_total_value" numeric(19,4) null,
  "net_total_currency" char(3) null,
  "tax_total_value" numeric(19,4) null,
  "description" text null,
  "tax_total_currency" char(3) null,
  "total_value" numeric(19,4) null,
  "total_currency" char(3) null,
  "number" varchar(60) not null,
  "account_id" uuid not null,
  "contact_id" uuid null,
  "opportunity_id" uuid null,
  "quote_id" uuid null,
  "ordered_on" date not null,
  "status" varchar(60) not null default 'confirmed',
  "delivery_due_on" date null,
  "delivered_on" date null,
  "production_status" varchar(60) null,
  "transport_status" varchar(60) null,
  "tracking_number" varchar(120) null,
  primary key ("id")
);
create index "sales_order_owner_id_index" on "sales_order" ("owner_id");
create index "sales_order_team_id_index" on "sales_order" ("team_id");
create index "sales_order_unit_id_index" on "sales_order" ("unit_id");
create index "sales_order_price_list_id_index" on "sales_order" ("price_list_id");
create index "sales_order_account_id_index" on "sales_order" ("account_id");
create index "sales_order_contact_id_index" on "sales_order" ("contact_id");
create index "sales_order_opportunity_id_index" on "sales_order" ("opportunity_id");
create index "sales_order_quote_id_index" on "sales_order" ("quote_id");
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
  "credited_value" numeric(19,4) not null,
  "credited_currency" char(3) not null,
  "open_value" numeric(19,4) not null,
  "open_currency" char(3) not null,
  "status" text not null default 'OPEN',
  "written_off_on" date null,
  "voided_on" date null,
  "void_reason" varchar(500) null,
  "exchange_rate" numeric(19,8) null,
  "base_amount_value" numeric(19,4) null,
  "base_amount_currency" char(3) null,
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
  check ("status" in ('OPEN', 'PARTLY_PAID', 'PAID', 'WRITTEN_OFF', 'VOID'));

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
  "exchange_difference_value" numeric(19,4) null,
  "exchange_difference_currency" char(3) null,
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
  "tax_rate" numeric(5,2) not null,
  "amount_currency" char(3) null,
  "discount_amount_value" numeric(19,4) null,
  "discount_amount_currency" char(3) null,
  "shared_discount_value" numeric(19,4) null,
  "shared_discount_currency" char(3) null,
  "net_amount_value" numeric(19,4) null,
  "net_amount_currency" char(3) null,
  "tax_amount_value" numeric(19,4) null,
  "tax_amount_currency" char(3) null,
  "gross_amount_value" numeric(19,4) null,
  "gross_amount_currency" char(3) null,
  "cost_value" numeric(19,4) null,
  "cost_currency" char(3) null,
  "margin_value" numeric(19,4) null,
  "margin_currency" char(3) null,
  "order_id" uuid not null,
  "ordered_on" date not null,
  primary key ("id")
);
create index "order_line_product_id_index" on "order_line" ("product_id");
create index "order_line_order_id_index" on "order_line" ("order_id");
create index "order_line_ordered_on_index" on "order_line" ("ordered_on");
create index "order_line_product_id_ordered_on_index" on "order_line" ("product_id", "ordered_on");
create unique index "order_line_external_id_unique" on "order_line" ("external_id") where deleted_at is null;

create table "credit_note" (
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
  "reason" varchar(60) not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "allocated_value" numeric(19,4) not null,
  "allocated_currency" char(3) not null,
  "refunded_value" numeric(19,4) not null,
  "refunded_currency" char(3) not null,
  "remaining_value" numeric(19,4) not null,
  "remaining_currency" char(3) not null,
  "voided_on" date null,
  "void_reason" varchar(500) null,
  "description" text null,
  primary key ("id")
);
create index "credit_note_owner_id_index" on "credit_note" ("owner_id");
create index "credit_note_team_id_index" on "credit_note" ("team_id");
create index "credit_note_unit_id_index" on "credit_note" ("unit_id");
create index "credit_note_account_id_index" on "credit_note" ("account_id");
create index "credit_note_order_id_index" on "credit_note" ("order_id");
create index "credit_note_owner_id_issued_on_index" on "credit_note" ("owner_id", "issued_on");
create index "credit_note_account_id_issued_on_index" on "credit_note" ("account_id", "issued_on");
create index "credit_note_owner_id_id_index" on "credit_note" ("owner_id", "id");
create index "credit_note_team_id_id_index" on "credit_note" ("team_id", "id");
create index "credit_note_unit_id_id_index" on "credit_note" ("unit_id", "id");
create unique index "credit_note_external_id_unique" on "credit_note" ("external_id") where deleted_at is null;
create unique index "credit_note_number_unique" on "credit_note" ("number") where deleted_at is null;

create table "credit_refund" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "credit_note_id" uuid not null,
  "paid_on" date not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "method" varchar(60) null,
  "reference" varchar(120) null,
  primary key ("id")
);
create index "credit_refund_credit_note_id_index" on "credit_refund" ("credit_note_id");
create unique index "credit_refund_external_id_unique" on "credit_refund" ("external_id") where deleted_at is null;

create table "credit_allocation" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "credit_note_id" uuid not null,
  "receivable_id" uuid not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  primary key ("id")
);
create index "credit_allocation_credit_note_id_index" on "credit_allocation" ("credit_note_id");
create index "credit_allocation_receivable_id_index" on "credit_allocation" ("receivable_id");
create unique index "credit_allocation_external_id_unique" on "credit_allocation" ("external_id") where deleted_at is null;
create unique index "credit_allocation_credit_note_id_receivable_id_unique" on "credit_allocation" ("credit_note_id", "receivable_id") where deleted_at is null;

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
  "stage_since" timestamptz(3) null,
  "stage_due_at" timestamptz(3) null,
  "stage_note" text null,
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
  "next_step_on" date null,
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
  "channel" varchar(60) null,
  "result" varchar(60) null,
  "attempts" int not null default 0,
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

create table "campaign_member_response" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "member_id" uuid not null,
  "responded_at" timestamptz(3) not null,
  "response" text not null,
  "channel" varchar(60) null,
  "result" varchar(60) null,
  "note" text null,
  primary key ("id")
);
create index "campaign_member_response_member_id_index" on "campaign_member_response" ("member_id");
create index "campaign_member_response_member_id_responded_at_index" on "campaign_member_response" ("member_id", "responded_at");
create unique index "campaign_member_response_external_id_unique" on "campaign_member_response" ("external_id") where deleted_at is null;
alter table "campaign_member_response" add constraint "campaign_member_response_response_check"
  check ("response" in ('NONE', 'YES', 'NO'));

create table "asset" (
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
  "name" varchar(300) not null,
  "account_id" uuid not null,
  "contact_id" uuid null,
  "product_id" uuid not null,
  "order_line_id" uuid null,
  "unit_number" int null,
  "serial_number" varchar(120) null,
  "quantity" numeric(19,4) not null default '1',
  "status" text not null default 'SOLD',
  "sold_on" date null,
  "installed_on" date null,
  "installed_at" varchar(300) null,
  "warranty_end_on" date null,
  "warranty_agreed" boolean not null default false,
  "parent_id" uuid null,
  "description" text null,
  primary key ("id")
);
create index "asset_owner_id_index" on "asset" ("owner_id");
create index "asset_team_id_index" on "asset" ("team_id");
create index "asset_unit_id_index" on "asset" ("unit_id");
create index "asset_account_id_index" on "asset" ("account_id");
create index "asset_contact_id_index" on "asset" ("contact_id");
create index "asset_product_id_index" on "asset" ("product_id");
create index "asset_order_line_id_index" on "asset" ("order_line_id");
create index "asset_parent_id_index" on "asset" ("parent_id");
create index "asset_owner_id_warranty_end_on_index" on "asset" ("owner_id", "warranty_end_on");
create index "asset_warranty_end_on_status_index" on "asset" ("warranty_end_on", "status");
create index "asset_account_id_status_index" on "asset" ("account_id", "status");
create index "asset_owner_id_id_index" on "asset" ("owner_id", "id");
create index "asset_team_id_id_index" on "asset" ("team_id", "id");
create index "asset_unit_id_id_index" on "asset" ("unit_id", "id");
create unique index "asset_external_id_unique" on "asset" ("external_id") where deleted_at is null;
create unique index "asset_order_line_id_unit_number_unique" on "asset" ("order_line_id", "unit_number") where deleted_at is null;
create unique index "asset_product_id_serial_number_unique" on "asset" ("product_id", "serial_number") where deleted_at is null;
alter table "asset" add constraint "asset_status_check"
  check ("status" in ('SOLD', 'INSTALLED', 'IN_REPAIR', 'REPLACED', 'RETURNED', 'RETIRED'));

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
  "account_id" uuid null,
  "starts_at" timestamptz(3) null,
  "ends_at" timestamptz(3) null,
  "due_at" timestamptz(3) null,
  "done_at" timestamptz(3) null,
  "occurs_at" timestamptz(3) null,
  "done_by_id" uuid null,
  "description" text null,
  "outcome" text null,
  "next_action" varchar(500) null,
  "client_id" varchar(64) null,
  primary key ("id")
);
create index "activity_owner_id_index" on "activity" ("owner_id");
create index "activity_team_id_index" on "activity" ("team_id");
create index "activity_unit_id_index" on "activity" ("unit_id");
create index "activity_contact_id_index" on "activity" ("contact_id");
create index "activity_account_id_index" on "activity" ("account_id");
create index "activity_subject_type_subject_id_id_index" on "activity" ("subject_type", "subject_id", "id");
create index "activity_owner_id_occurs_at_index" on "activity" ("owner_id", "occurs_at");
create index "activity_account_id_occurs_at_index" on "activity" ("account_id", "occurs_at");
create index "activity_type_starts_at_index" on "activity" ("type", "starts_at");
create index "activity_status_due_at_index" on "activity" ("status", "due_at");
create index "activity_owner_id_status_due_at_index" on "activity" ("owner_id", "status", "due_at");
create index "activity_owner_id_id_index" on "activity" ("owner_id", "id");
create index "activity_team_id_id_index" on "activity" ("team_id", "id");
create index "activity_unit_id_id_index" on "activity" ("unit_id", "id");
create unique index "activity_external_id_unique" on "activity" ("external_id") where deleted_at is null;
create unique index "activity_created_by_id_client_id_unique" on "activity" ("created_by_id", "client_id") where deleted_at is null;
alter table "activity" add constraint "activity_phase_check" check ("phase" in ('PRE_SALE', 'AFTER_SALE'));
alter table "activity" add constraint "activity_status_check"
  check ("status" in ('PLANNED', 'IN_PROGRESS', 'DONE', 'CANCELLED'));

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
  "follow_up_of_id" uuid null,
  primary key ("id")
);
create index "task_owner_id_index" on "task" ("owner_id");
create index "task_team_id_index" on "task" ("team_id");
create index "task_unit_id_index" on "task" ("unit_id");
create index "task_assignee_id_index" on "task" ("assignee_id");
create index "task_follow_up_of_id_index" on "task" ("follow_up_of_id");
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
create unique index "task_follow_up_of_id_unique" on "task" ("follow_up_of_id") where deleted_at is null;
alter table "task" add constraint "task_status_check"
  check ("status" in ('OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED'));
alter table "task" add constraint "task_priority_check"
  check ("priority" in ('P1_URGENT', 'P2_HIGH', 'P3_NORMAL', 'P4_LOW'));

create table "dunning_notice" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "receivable_id" uuid not null,
  "level_id" uuid not null,
  "noticed_on" date not null,
  "open_value" numeric(19,4) null,
  "open_currency" char(3) null,
  "task_id" uuid null,
  primary key ("id")
);
create index "dunning_notice_receivable_id_index" on "dunning_notice" ("receivable_id");
create index "dunning_notice_level_id_index" on "dunning_notice" ("level_id");
create index "dunning_notice_task_id_index" on "dunning_notice" ("task_id");
create index "dunning_notice_level_id_noticed_on_index" on "dunning_notice" ("level_id", "noticed_on");
create unique index "dunning_notice_external_id_unique" on "dunning_notice" ("external_id") where deleted_at is null;
create unique index "dunning_notice_receivable_id_level_id_unique" on "dunning_notice" ("receivable_id", "level_id") where deleted_at is null;

create table "synced_activity" (
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
  "key" varchar(110) not null,
  "client_id" varchar(64) not null,
  "activity_id" uuid null,
  "state" text null,
  primary key ("id")
);
create index "synced_activity_owner_id_index" on "synced_activity" ("owner_id");
create index "synced_activity_team_id_index" on "synced_activity" ("team_id");
create index "synced_activity_unit_id_index" on "synced_activity" ("unit_id");
create index "synced_activity_activity_id_index" on "synced_activity" ("activity_id");
create index "synced_activity_owner_id_id_index" on "synced_activity" ("owner_id", "id");
create unique index "synced_activity_external_id_unique" on "synced_activity" ("external_id") where deleted_at is null;
create unique index "synced_activity_key_unique" on "synced_activity" ("key") where deleted_at is null;

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

create table "working_calendar" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(100) not null,
  "time_zone" varchar(60) not null default 'Asia/Shanghai',
  "is_default" boolean not null default false,
  primary key ("id")
);
create unique index "working_calendar_external_id_unique" on "working_calendar" ("external_id") where deleted_at is null;

create table "calendar_day" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "calendar_id" uuid not null,
  "date" date not null,
  "kind" text not null,
  "name" varchar(100) null,
  "like_weekday" int null,
  primary key ("id")
);
create index "calendar_day_calendar_id_index" on "calendar_day" ("calendar_id");
create unique index "calendar_day_external_id_unique" on "calendar_day" ("external_id") where deleted_at is null;
create unique index "calendar_day_calendar_id_date_unique" on "calendar_day" ("calendar_id", "date") where deleted_at is null;
alter table "calendar_day" add constraint "calendar_day_kind_check" check ("kind" in ('HOLIDAY', 'WORKDAY'));

create table "approval_definition" (
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
  "kind" varchar(80) not null,
  "position" int not null default 0,
  "active" boolean not null default true,
  "condition" text null,
  "above_value" numeric(19,4) null,
  "above_currency" char(3) null,
  "up_to_value" numeric(19,4) null,
  "up_to_currency" char(3) null,
  "calendar_id" uuid null,
  "description" text null,
  primary key ("id")
);
create index "approval_definition_calendar_id_index" on "approval_definition" ("calendar_id");
create index "approval_definition_kind_active_position_index" on "approval_definition" ("kind", "active", "position");
create unique index "approval_definition_external_id_unique" on "approval_definition" ("external_id") where deleted_at is null;
create unique index "approval_definition_code_unique" on "approval_definition" ("code") where deleted_at is null;

create table "approval_request" (
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
  "title" varchar(300) not null,
  "kind" varchar(80) not null,
  "definition_id" uuid null,
  "definition_code" varchar(60) not null,
  "rules" text not null,
  "subject_type" varchar(5) not null,
  "subject_id" uuid not null,
  "amount_value" numeric(19,4) null,
  "amount_currency" char(3) null,
  "snapshot" text null,
  "status" text not null,
  "applicant_id" uuid not null,
  "submitted_at" timestamptz(3) not null,
  "decided_at" timestamptz(3) null,
  "round" int not null default 1,
  primary key ("id")
);
create index "approval_request_owner_id_index" on "approval_request" ("owner_id");
create index "approval_request_team_id_index" on "approval_request" ("team_id");
create index "approval_request_unit_id_index" on "approval_request" ("unit_id");
create index "approval_request_definition_id_index" on "approval_request" ("definition_id");
create index "approval_request_applicant_id_index" on "approval_request" ("applicant_id");
create index "approval_request_subject_type_subject_id_id_index" on "approval_request" ("subject_type", "subject_id", "id");
create index "approval_request_definition_code_status_index" on "approval_request" ("definition_code", "status");
create index "approval_request_applicant_id_status_index" on "approval_request" ("applicant_id", "status");
create index "approval_request_owner_id_status_index" on "approval_request" ("owner_id", "status");
create index "approval_request_status_submitted_at_index" on "approval_request" ("status", "submitted_at");
create index "approval_request_owner_id_id_index" on "approval_request" ("owner_id", "id");
create index "approval_request_team_id_id_index" on "approval_request" ("team_id", "id");
create index "approval_request_unit_id_id_index" on "approval_request" ("unit_id", "id");
create unique index "approval_request_external_id_unique" on "approval_request" ("external_id") where deleted_at is null;
alter table "approval_request" add constraint "approval_request_status_check"
  check ("status" in ('PENDING', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN'));

create table "approval_step" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "request_id" uuid not null,
  "name" varchar(100) not null,
  "round" int not null,
  "position" int not null,
  "mode" text not null,
  "needed" int not null,
  "status" text not null,
  "limited" boolean not null,
  "deadline_hours" int null,
  "started_at" timestamptz(3) null,
  "due_at" timestamptz(3) null,
  "decided_at" timestamptz(3) null,
  primary key ("id")
);
create index "approval_step_request_id_index" on "approval_step" ("request_id");
create index "approval_step_status_due_at_index" on "approval_step" ("status", "due_at");
create index "approval_step_request_id_round_position_index" on "approval_step" ("request_id", "round", "position");
create unique index "approval_step_external_id_unique" on "approval_step" ("external_id") where deleted_at is null;
alter table "approval_step" add constraint "approval_step_mode_check"
  check ("mode" in ('ALL', 'ANY', 'QUORUM'));
alter table "approval_step" add constraint "approval_step_status_check"
  check ("status" in ('WAITING', 'ACTIVE', 'APPROVED', 'REJECTED', 'RETURNED', 'CANCELLED'));

create table "approval_assignment" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "request_id" uuid not null,
  "step_id" uuid not null,
  "approver_id" uuid not null,
  "status" text not null,
  "asked_at" timestamptz(3) null,
  "done_at" timestamptz(3) null,
  "comment" text null,
  "in_place_of_id" uuid null,
  "added_by_id" uuid null,
  primary key ("id")
);
create index "approval_assignment_request_id_index" on "approval_assignment" ("request_id");
create index "approval_assignment_step_id_index" on "approval_assignment" ("step_id");
create index "approval_assignment_approver_id_index" on "approval_assignment" ("approver_id");
create index "approval_assignment_in_place_of_id_index" on "approval_assignment" ("in_place_of_id");
create index "approval_assignment_added_by_id_index" on "approval_assignment" ("added_by_id");
create index "approval_assignment_request_id_status_index" on "approval_assignment" ("request_id", "status");
create index "approval_assignment_approver_id_status_index" on "approval_assignment" ("approver_id", "status");
create unique index "approval_assignment_external_id_unique" on "approval_assignment" ("external_id") where deleted_at is null;
alter table "approval_assignment" add constraint "approval_assignment_status_check"
  check ("status" in ('EXPECTED', 'PENDING', 'APPROVED', 'REJECTED', 'RETURNED', 'DELEGATED', 'ESCALATED', 'REPLACED', 'NOT_NEEDED'));

create table "approval_action" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "request_id" uuid not null,
  "kind" text not null,
  "at" timestamptz(3) not null,
  "actor_id" uuid null,
  "person_id" uuid null,
  "step" varchar(100) null,
  "comment" text null,
  primary key ("id")
);
create index "approval_action_request_id_index" on "approval_action" ("request_id");
create index "approval_action_actor_id_index" on "approval_action" ("actor_id");
create index "approval_action_person_id_index" on "approval_action" ("person_id");
create index "approval_action_request_id_at_index" on "approval_action" ("request_id", "at");
create unique index "approval_action_external_id_unique" on "approval_action" ("external_id") where deleted_at is null;
alter table "approval_action" add constraint "approval_action_kind_check"
  check ("kind" in ('SUBMITTED', 'APPROVED', 'REJECTED', 'RETURNED', 'RESUBMITTED', 'WITHDRAWN', 'DELEGATED', 'APPROVER_ADDED', 'COMMENTED', 'ESCALATED', 'DEADLINE_PASSED', 'REPLACED'));

create table "approval_definition_step" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "definition_id" uuid not null,
  "name" varchar(100) not null,
  "position" int not null default 10,
  "mode" text not null default 'ALL',
  "quorum" int null,
  "deadline_hours" int null,
  primary key ("id")
);
create index "approval_definition_step_definition_id_index" on "approval_definition_step" ("definition_id");
create index "approval_definition_step_definition_id_position_index" on "approval_definition_step" ("definition_id", "position");
create unique index "approval_definition_step_external_id_unique" on "approval_definition_step" ("external_id") where deleted_at is null;
alter table "approval_definition_step" add constraint "approval_definition_step_mode_check"
  check ("mode" in ('ALL', 'ANY', 'QUORUM'));

create table "approval_definition_approver" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "step_id" uuid not null,
  "rule" text not null,
  "user_id" uuid null,
  "role_id" uuid null,
  "nearest" boolean not null default false,
  "levels" int null,
  primary key ("id")
);
create index "approval_definition_approver_step_id_index" on "approval_definition_approver" ("step_id");
create index "approval_definition_approver_user_id_index" on "approval_definition_approver" ("user_id");
create index "approval_definition_approver_role_id_index" on "approval_definition_approver" ("role_id");
create unique index "approval_definition_approver_external_id_unique" on "approval_definition_approver" ("external_id") where deleted_at is null;
alter table "approval_definition_approver" add constraint "approval_definition_approver_rule_check"
  check ("rule" in ('USER', 'ROLE', 'MANAGER', 'LIMIT'));

create table "working_hours" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "calendar_id" uuid not null,
  "weekday" int not null,
  "starts_at" varchar(5) not null,
  "ends_at" varchar(5) not null,
  primary key ("id")
);
create index "working_hours_calendar_id_index" on "working_hours" ("calendar_id");
create unique index "working_hours_external_id_unique" on "working_hours" ("external_id") where deleted_at is null;

create table "work_tip" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "entity" varchar(60) not null,
  "stage_id" uuid null,
  "condition" text null,
  "done_when" text null,
  "title_zh" varchar(200) not null,
  "title_en" varchar(200) not null,
  "advice_zh" text null,
  "advice_en" text null,
  "due_days" int null,
  "article_id" uuid null,
  "position" int not null default 0,
  "active" boolean not null default true,
  primary key ("id")
);
create index "work_tip_stage_id_index" on "work_tip" ("stage_id");
create index "work_tip_article_id_index" on "work_tip" ("article_id");
create index "work_tip_entity_position_index" on "work_tip" ("entity", "position");
create unique index "work_tip_external_id_unique" on "work_tip" ("external_id") where deleted_at is null;

alter table "consent" add constraint "consent_evidence_file_id_foreign"
  foreign key ("evidence_file_id") references "attachment" ("id") on delete set null;

alter table "knowledge_article_version" add constraint "knowledge_article_version_id_foreign"
  foreign key ("id") references "knowledge_article" ("id") on delete cascade;

alter table "merged_record" add constraint "merged_record_merge_id_foreign"
  foreign key ("merge_id") references "merge_record" ("id") on delete cascade;

alter table "org_unit" add constraint "org_unit_parent_id_foreign"
  foreign key ("parent_id") references "org_unit" ("id") on delete restrict;

alter table "relationship_profile" add constraint "relationship_profile_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete cascade;

alter table "relationship_decision" add constraint "relationship_decision_profile_id_foreign"
  foreign key ("profile_id") references "relationship_profile" ("id") on delete cascade;

alter table "role_grant" add constraint "role_grant_role_id_foreign"
  foreign key ("role_id") references "role" ("id") on delete cascade;

alter table "stage" add constraint "stage_pipeline_id_foreign"
  foreign key ("pipeline_id") references "pipeline" ("id") on delete cascade;

alter table "stage_rule" add constraint "stage_rule_stage_id_foreign"
  foreign key ("stage_id") references "stage" ("id") on delete cascade;

alter table "tagging" add constraint "tagging_tag_id_foreign"
  foreign key ("tag_id") references "tag" ("id") on delete cascade;

alter table "app_user" add constraint "app_user_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "app_user" add constraint "app_user_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "app_user" add constraint "app_user_manager_id_foreign"
  foreign key ("manager_id") references "app_user" ("id") on delete restrict;
alter table "app_user" add constraint "app_user_mentor_id_foreign"
  foreign key ("mentor_id") references "app_user" ("id") on delete set null;

alter table "territory" add constraint "territory_parent_id_foreign"
  foreign key ("parent_id") references "territory" ("id") on delete restrict;
alter table "territory" add constraint "territory_manager_id_foreign"
  foreign key ("manager_id") references "app_user" ("id") on delete restrict;

alter table "territory_region" add constraint "territory_region_territory_id_foreign"
  foreign key ("territory_id") references "territory" ("id") on delete cascade;

alter table "team" add constraint "team_manager_id_foreign"
  foreign key ("manager_id") references "app_user" ("id") on delete restrict;
alter table "team" add constraint "team_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;

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

alter table "lead_assignment_rule" add constraint "lead_assignment_rule_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "lead_assignment_rule" add constraint "lead_assignment_rule_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;

alter table "job" add constraint "job_started_by_id_foreign"
  foreign key ("started_by_id") references "app_user" ("id") on delete cascade;

alter table "job_problem" add constraint "job_problem_job_id_foreign"
  foreign key ("job_id") references "job" ("id") on delete cascade;

alter table "forecast_submission" add constraint "forecast_submission_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "forecast_submission" add constraint "forecast_submission_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "forecast_submission" add constraint "forecast_submission_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;

alter table "forecast_submission_version" add constraint "forecast_submission_version_id_foreign"
  foreign key ("id") references "forecast_submission" ("id") on delete cascade;

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

alter table "campaign_cost" add constraint "campaign_cost_campaign_id_foreign"
  foreign key ("campaign_id") references "campaign" ("id") on delete cascade;

alter table "approval_limit" add constraint "approval_limit_user_id_foreign"
  foreign key ("user_id") references "app_user" ("id") on delete restrict;
alter table "approval_limit" add constraint "approval_limit_role_id_foreign"
  foreign key ("role_id") references "role" ("id") on delete cascade;

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
alter table "account" add constraint "account_territory_id_foreign"
  foreign key ("territory_id") references "territory" ("id") on delete set null;

alter table "receipt" add constraint "receipt_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "receipt" add constraint "receipt_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "receipt" add constraint "receipt_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "receipt" add constraint "receipt_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;

alter table "price_list" add constraint "price_list_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;

alter table "price_list_entry" add constraint "price_list_entry_price_list_id_foreign"
  foreign key ("price_list_id") references "price_list" ("id") on delete cascade;
alter table "price_list_entry" add constraint "price_list_entry_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete cascade;

alter table "payable" add constraint "payable_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "payable" add constraint "payable_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "payable" add constraint "payable_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "payable" add constraint "payable_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;

alter table "payable_payment" add constraint "payable_payment_payable_id_foreign"
  foreign key ("payable_id") references "payable" ("id") on delete cascade;

alter table "key_account_plan" add constraint "key_account_plan_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "key_account_plan" add constraint "key_account_plan_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "key_account_plan" add constraint "key_account_plan_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "key_account_plan" add constraint "key_account_plan_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;

alter table "plan_review" add constraint "plan_review_plan_id_foreign"
  foreign key ("plan_id") references "key_account_plan" ("id") on delete cascade;

alter table "plan_objective" add constraint "plan_objective_plan_id_foreign"
  foreign key ("plan_id") references "key_account_plan" ("id") on delete cascade;

alter table "plan_action" add constraint "plan_action_plan_id_foreign"
  foreign key ("plan_id") references "key_account_plan" ("id") on delete cascade;
alter table "plan_action" add constraint "plan_action_responsible_id_foreign"
  foreign key ("responsible_id") references "app_user" ("id") on delete restrict;

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
alter table "quote" add constraint "quote_price_list_id_foreign"
  foreign key ("price_list_id") references "price_list" ("id") on delete set null;
alter table "quote" add constraint "quote_opportunity_id_foreign"
  foreign key ("opportunity_id") references "opportunity" ("id") on delete set null;
alter table "quote" add constraint "quote_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "quote" add constraint "quote_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;

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
alter table "sales_order" add constraint "sales_order_price_list_id_foreign"
  foreign key ("price_list_id") references "price_list" ("id") on delete set null;
alter table "sales_order" add constraint "sales_order_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "sales_order" add constraint "sales_order_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;
alter table "sales_order" add constraint "sales_order_opportunity_id_foreign"
  foreign key ("opportunity_id") references "opportunity" ("id") on delete set null;
alter table "sales_order" add constraint "sales_order_quote_id_foreign"
  foreign key ("quote_id") references "quote" ("id") on delete set null;

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

alter table "credit_note" add constraint "credit_note_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "credit_note" add constraint "credit_note_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "credit_note" add constraint "credit_note_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "credit_note" add constraint "credit_note_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "credit_note" add constraint "credit_note_order_id_foreign"
  foreign key ("order_id") references "sales_order" ("id") on delete set null;

alter table "credit_refund" add constraint "credit_refund_credit_note_id_foreign"
  foreign key ("credit_note_id") references "credit_note" ("id") on delete cascade;

alter table "credit_allocation" add constraint "credit_allocation_credit_note_id_foreign"
  foreign key ("credit_note_id") references "credit_note" ("id") on delete cascade;
alter table "credit_allocation" add constraint "credit_allocation_receivable_id_foreign"
  foreign key ("receivable_id") references "receivable" ("id") on delete restrict;

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

alter table "campaign_member" add constraint "campaign_member_campaign_id_foreign"
  foreign key ("campaign_id") references "campaign" ("id") on delete cascade;
alter table "campaign_member" add constraint "campaign_member_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete cascade;
alter table "campaign_member" add constraint "campaign_member_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;
alter table "campaign_member" add constraint "campaign_member_lead_id_foreign"
  foreign key ("lead_id") references "lead" ("id") on delete cascade;

alter table "campaign_member_response" add constraint "campaign_member_response_member_id_foreign"
  foreign key ("member_id") references "campaign_member" ("id") on delete cascade;

alter table "asset" add constraint "asset_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "asset" add constraint "asset_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "asset" add constraint "asset_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "asset" add constraint "asset_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "asset" add constraint "asset_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;
alter table "asset" add constraint "asset_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "asset" add constraint "asset_order_line_id_foreign"
  foreign key ("order_line_id") references "order_line" ("id") on delete set null;
alter table "asset" add constraint "asset_parent_id_foreign"
  foreign key ("parent_id") references "asset" ("id") on delete set null;

alter table "affiliation" add constraint "affiliation_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete cascade;
alter table "affiliation" add constraint "affiliation_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;

alter table "activity" add constraint "activity_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "activity" add constraint "activity_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "activity" add constraint "activity_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "activity" add constraint "activity_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;
alter table "activity" add constraint "activity_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete set null;

alter table "task" add constraint "task_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "task" add constraint "task_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "task" add constraint "task_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "task" add constraint "task_assignee_id_foreign"
  foreign key ("assignee_id") references "app_user" ("id") on delete restrict;
alter table "task" add constraint "task_follow_up_of_id_foreign"
  foreign key ("follow_up_of_id") references "activity" ("id") on delete set null;

alter table "dunning_notice" add constraint "dunning_notice_receivable_id_foreign"
  foreign key ("receivable_id") references "receivable" ("id") on delete cascade;
alter table "dunning_notice" add constraint "dunning_notice_level_id_foreign"
  foreign key ("level_id") references "dunning_level" ("id") on delete restrict;
alter table "dunning_notice" add constraint "dunning_notice_task_id_foreign"
  foreign key ("task_id") references "task" ("id") on delete set null;

alter table "synced_activity" add constraint "synced_activity_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "synced_activity" add constraint "synced_activity_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "synced_activity" add constraint "synced_activity_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "synced_activity" add constraint "synced_activity_activity_id_foreign"
  foreign key ("activity_id") references "activity" ("id") on delete cascade;

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

alter table "calendar_day" add constraint "calendar_day_calendar_id_foreign"
  foreign key ("calendar_id") references "working_calendar" ("id") on delete cascade;

alter table "approval_definition" add constraint "approval_definition_calendar_id_foreign"
  foreign key ("calendar_id") references "working_calendar" ("id") on delete set null;

alter table "approval_request" add constraint "approval_request_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "approval_request" add constraint "approval_request_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "approval_request" add constraint "approval_request_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "approval_request" add constraint "approval_request_definition_id_foreign"
  foreign key ("definition_id") references "approval_definition" ("id") on delete set null;
alter table "approval_request" add constraint "approval_request_applicant_id_foreign"
  foreign key ("applicant_id") references "app_user" ("id") on delete restrict;

alter table "approval_step" add constraint "approval_step_request_id_foreign"
  foreign key ("request_id") references "approval_request" ("id") on delete cascade;

alter table "approval_assignment" add constraint "approval_assignment_request_id_foreign"
  foreign key ("request_id") references "approval_request" ("id") on delete cascade;
alter table "approval_assignment" add constraint "approval_assignment_step_id_foreign"
  foreign key ("step_id") references "approval_step" ("id") on delete cascade;
alter table "approval_assignment" add constraint "approval_assignment_approver_id_foreign"
  foreign key ("approver_id") references "app_user" ("id") on delete restrict;
alter table "approval_assignment" add constraint "approval_assignment_in_place_of_id_foreign"
  foreign key ("in_place_of_id") references "app_user" ("id") on delete restrict;
alter table "approval_assignment" add constraint "approval_assignment_added_by_id_foreign"
  foreign key ("added_by_id") references "app_user" ("id") on delete restrict;

alter table "approval_action" add constraint "approval_action_request_id_foreign"
  foreign key ("request_id") references "approval_request" ("id") on delete cascade;
alter table "approval_action" add constraint "approval_action_actor_id_foreign"
  foreign key ("actor_id") references "app_user" ("id") on delete restrict;
alter table "approval_action" add constraint "approval_action_person_id_foreign"
  foreign key ("person_id") references "app_user" ("id") on delete restrict;

alter table "approval_definition_step" add constraint "approval_definition_step_definition_id_foreign"
  foreign key ("definition_id") references "approval_definition" ("id") on delete cascade;

alter table "approval_definition_approver" add constraint "approval_definition_approver_step_id_foreign"
  foreign key ("step_id") references "approval_definition_step" ("id") on delete cascade;
alter table "approval_definition_approver" add constraint "approval_definition_approver_user_id_foreign"
  foreign key ("user_id") references "app_user" ("id") on delete restrict;
alter table "approval_definition_approver" add constraint "approval_definition_approver_role_id_foreign"
  foreign key ("role_id") references "role" ("id") on delete restrict;

alter table "working_hours" add constraint "working_hours_calendar_id_foreign"
  foreign key ("calendar_id") references "working_calendar" ("id") on delete cascade;

alter table "work_tip" add constraint "work_tip_stage_id_foreign"
  foreign key ("stage_id") references "stage" ("id") on delete cascade;
alter table "work_tip" add constraint "work_tip_article_id_foreign"
  foreign key ("article_id") references "knowledge_article" ("id") on delete set null;
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
  "hand_over_record",
  "territory",
  "territory_region",
  "account",
  "contact",
  "affiliation",
  "product",
  "pipeline",
  "stage",
  "stage_rule",
  "opportunity",
  "opportunity_line",
  "opportunity_participant",
  "opportunity_competitor",
  "stage_change",
  "activity",
  "task",
  "comment",
  "evidence_rule",
  "synced_activity",
  "commercial_policy",
  "lead",
  "lead_assignment_rule",
  "price_list",
  "price_list_entry",
  "quote",
  "quote_line",
  "sales_order",
  "order_line",
  "receivable",
  "receipt",
  "receipt_allocation",
  "credit_note",
  "credit_allocation",
  "credit_refund",
  "exchange_rate",
  "campaign",
  "campaign_cost",
  "campaign_member",
  "campaign_member_response",
  "contact_point",
  "consent",
  "account_relation",
  "preference",
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
  "working_calendar",
  "working_hours",
  "calendar_day",
  "approval_definition",
  "approval_definition_step",
  "approval_definition_approver",
  "approval_limit",
  "approval_request",
  "approval_step",
  "approval_assignment",
  "approval_action",
  "key_account_plan",
  "plan_objective",
  "plan_action",
  "plan_review",
  "duplicate_candidate",
  "merge_record",
  "merged_record",
  "forecast_submission",
  "relationship_threshold",
  "relationship_profile",
  "relationship_decision",
  "after_sale_step",
  "dunning_level",
  "dunning_notice",
  "payable",
  "payable_payment",
  "asset",
  "work_tip",
  "knowledge_article",
  "opportunity_version",
  "opportunity_line_version",
  "forecast_submission_version",
  "knowledge_article_version";
`,
};
