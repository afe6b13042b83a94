/* eslint-disable max-lines -- one migration is one text */
import type { Migration } from '@guanxi/core';

/** Generated from the entity classes by core/test/crm/regenerate-migrations.ts. */
export const init: Migration = {
  name: '0001_init',
  up: `
create table "building_ext_attachment" (
  "record_id" uuid not null,
  "progress" varchar(60) null,
  primary key ("record_id")
);
create index "building_ext_attachment_progress_index" on "building_ext_attachment" ("progress");

create table "building_cell_requirement" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "stage" varchar(60) not null,
  "progress" varchar(60) not null,
  "name_zh" varchar(200) not null,
  "name_en" varchar(200) not null,
  "kind" varchar(60) null,
  "times" int not null default 1,
  "due_days" int null,
  "position" int not null default 0,
  "active" boolean not null default true,
  primary key ("id")
);
create index "building_cell_requirement_active_stage_progress_index" on "building_cell_requirement" ("active", "stage", "progress");
create unique index "building_cell_requirement_external_id_unique" on "building_cell_requirement" ("external_id") where deleted_at is null;

create table "building_dealer_grade" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "minimum_score" numeric(5,2) not null,
  "tier" varchar(60) not null,
  "consequence" text not null default 'NONE',
  "discount_percent" numeric(5,2) null,
  "training_days" int null,
  primary key ("id")
);
create unique index "building_dealer_grade_external_id_unique" on "building_dealer_grade" ("external_id") where deleted_at is null;
create unique index "building_dealer_grade_minimum_score_unique" on "building_dealer_grade" ("minimum_score") where deleted_at is null;
alter table "building_dealer_grade" add constraint "building_dealer_grade_consequence_check"
  check ("consequence" in ('NONE', 'SUPPORT', 'WARNING', 'PROPOSE_DISQUALIFICATION'));

create table "building_dealer_indicator" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(100) not null,
  "measure" text not null,
  "weight" int not null,
  "worst" numeric(18,2) not null,
  "best" numeric(18,2) not null,
  "position" int not null default 10,
  "active" boolean not null default true,
  primary key ("id")
);
create index "building_dealer_indicator_active_position_index" on "building_dealer_indicator" ("active", "position");
create unique index "building_dealer_indicator_external_id_unique" on "building_dealer_indicator" ("external_id") where deleted_at is null;
alter table "building_dealer_indicator" add constraint "building_dealer_indicator_measure_check"
  check ("measure" in ('PURCHASES', 'SALES', 'SALES_GROWTH', 'STOCK_TURN', 'DIVERSIONS', 'PROJECTS_JOINED', 'PROJECTS_WON'));

create table "building_reward_limit" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "valid_from" date not null,
  "active" boolean not null default true,
  primary key ("id")
);
create unique index "building_reward_limit_external_id_unique" on "building_reward_limit" ("external_id") where deleted_at is null;

create table "building_reward_rule" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(200) not null,
  "stage" varchar(60) not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "law_note" text not null,
  "active" boolean not null default true,
  primary key ("id")
);
create index "building_reward_rule_stage_active_index" on "building_reward_rule" ("stage", "active");
create unique index "building_reward_rule_external_id_unique" on "building_reward_rule" ("external_id") where deleted_at is null;

create table "building_scoring_criterion" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "label_zh" varchar(200) not null,
  "label_en" varchar(200) not null,
  "aim" text not null,
  "condition" text not null,
  "weight" int not null,
  "required" boolean not null default false,
  "position" int not null default 0,
  "active" boolean not null default true,
  primary key ("id")
);
create index "building_scoring_criterion_active_position_index" on "building_scoring_criterion" ("active", "position");
create unique index "building_scoring_criterion_external_id_unique" on "building_scoring_criterion" ("external_id") where deleted_at is null;
alter table "building_scoring_criterion" add constraint "building_scoring_criterion_aim_check"
  check ("aim" in ('VALIDITY', 'LIKELIHOOD'));

create table "building_stage_window" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "stage" varchar(60) not null,
  "from_progress" varchar(60) not null,
  "until_progress" varchar(60) not null,
  primary key ("id")
);
create unique index "building_stage_window_external_id_unique" on "building_stage_window" ("external_id") where deleted_at is null;
create unique index "building_stage_window_stage_unique" on "building_stage_window" ("stage") where deleted_at is null;

create table "building_cell_tip" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "stage" varchar(60) not null,
  "progress" varchar(60) not null,
  "title_zh" varchar(200) not null,
  "title_en" varchar(200) not null,
  "advice_zh" text null,
  "advice_en" text null,
  "article_id" uuid null,
  "position" int not null default 0,
  "active" boolean not null default true,
  primary key ("id")
);
create index "building_cell_tip_article_id_index" on "building_cell_tip" ("article_id");
create index "building_cell_tip_active_stage_progress_position_index" on "building_cell_tip" ("active", "stage", "progress", "position");
create unique index "building_cell_tip_external_id_unique" on "building_cell_tip" ("external_id") where deleted_at is null;

create table "building_cell_tip_version" (
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
  "stage" varchar(60) not null,
  "progress" varchar(60) not null,
  "title_zh" varchar(200) not null,
  "title_en" varchar(200) not null,
  "advice_zh" text null,
  "advice_en" text null,
  "article_id" uuid null,
  "position" int not null default 0,
  "active" boolean not null default true,
  primary key ("id", "valid_from")
);
create index "building_cell_tip_version_valid_to_valid_from_index" on "building_cell_tip_version" ("valid_to", "valid_from");
alter table "building_cell_tip_version" add constraint "building_cell_tip_version_time_check"
  check ("valid_from" < "valid_to");

create table "building_source_cost" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "source" varchar(60) not null,
  "spent_on" date not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "territory_id" uuid null,
  "description" varchar(300) null,
  primary key ("id")
);
create index "building_source_cost_territory_id_index" on "building_source_cost" ("territory_id");
create index "building_source_cost_spent_on_index" on "building_source_cost" ("spent_on");
create index "building_source_cost_source_spent_on_index" on "building_source_cost" ("source", "spent_on");
create unique index "building_source_cost_external_id_unique" on "building_source_cost" ("external_id") where deleted_at is null;

create table "building_protection_rule" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(100) not null,
  "active" boolean not null default true,
  "territory_id" uuid null,
  "tier" varchar(60) null,
  "floor_area_from" numeric(14,2) null,
  "days" int not null,
  "extension_days" int null,
  "max_extensions" int null,
  primary key ("id")
);
create index "building_protection_rule_territory_id_index" on "building_protection_rule" ("territory_id");
create index "building_protection_rule_territory_id_tier_index" on "building_protection_rule" ("territory_id", "tier");
create unique index "building_protection_rule_external_id_unique" on "building_protection_rule" ("external_id") where deleted_at is null;

create table "building_ext_campaign" (
  "record_id" uuid not null,
  "effect_days" int not null default 180,
  primary key ("record_id")
);

create table "building_routing_rule" (
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
  "territory_id" uuid null,
  "source" varchar(60) null,
  "type" varchar(60) null,
  "floor_area_from" numeric(14,2) null,
  "material_value_from_value" numeric(19,4) null,
  "material_value_from_currency" char(3) null,
  "owner_id" uuid null,
  "team_id" uuid null,
  "unit_id" uuid null,
  "last_assigned_id" uuid null,
  primary key ("id")
);
create index "building_routing_rule_territory_id_index" on "building_routing_rule" ("territory_id");
create index "building_routing_rule_owner_id_index" on "building_routing_rule" ("owner_id");
create index "building_routing_rule_team_id_index" on "building_routing_rule" ("team_id");
create index "building_routing_rule_unit_id_index" on "building_routing_rule" ("unit_id");
create index "building_routing_rule_active_position_index" on "building_routing_rule" ("active", "position");
create unique index "building_routing_rule_external_id_unique" on "building_routing_rule" ("external_id") where deleted_at is null;

create table "building_outlet" (
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
  "code" varchar(40) null,
  "kind" text not null,
  "parent_id" uuid null,
  "city" varchar(60) null,
  "address" varchar(300) null,
  "phone" varchar(40) null,
  "area" numeric(10,2) null,
  "opened_on" date null,
  "closed_on" date null,
  primary key ("id")
);
create index "building_outlet_owner_id_index" on "building_outlet" ("owner_id");
create index "building_outlet_team_id_index" on "building_outlet" ("team_id");
create index "building_outlet_unit_id_index" on "building_outlet" ("unit_id");
create index "building_outlet_parent_id_index" on "building_outlet" ("parent_id");
create index "building_outlet_city_kind_index" on "building_outlet" ("city", "kind");
create index "building_outlet_kind_name_index" on "building_outlet" ("kind", "name");
create index "building_outlet_owner_id_id_index" on "building_outlet" ("owner_id", "id");
create index "building_outlet_team_id_id_index" on "building_outlet" ("team_id", "id");
create index "building_outlet_unit_id_id_index" on "building_outlet" ("unit_id", "id");
create unique index "building_outlet_external_id_unique" on "building_outlet" ("external_id") where deleted_at is null;
create unique index "building_outlet_code_unique" on "building_outlet" ("code") where deleted_at is null;
alter table "building_outlet" add constraint "building_outlet_kind_check"
  check ("kind" in ('DISTRIBUTION_CENTRE', 'OWN_STORE'));

create table "building_trial_sale" (
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
  "product_id" uuid not null,
  "outlet_id" uuid not null,
  "starts_on" date not null,
  "ends_on" date not null,
  "least_sell_through" numeric(5,2) not null default '60',
  "highest_return_rate" numeric(5,2) not null default '10',
  "quantity_placed" numeric(14,3) not null default '0',
  "quantity_sold" numeric(14,3) not null default '0',
  "quantity_returned" numeric(14,3) not null default '0',
  "status" text not null default 'RUNNING',
  "proposed_verdict" text null,
  "verdict" text null,
  "verdict_reason" varchar(500) null,
  "evaluated_at" timestamptz(3) null,
  "evaluated_by_id" uuid null,
  "extensions" int not null default 0,
  primary key ("id")
);
create index "building_trial_sale_owner_id_index" on "building_trial_sale" ("owner_id");
create index "building_trial_sale_team_id_index" on "building_trial_sale" ("team_id");
create index "building_trial_sale_unit_id_index" on "building_trial_sale" ("unit_id");
create index "building_trial_sale_product_id_index" on "building_trial_sale" ("product_id");
create index "building_trial_sale_outlet_id_index" on "building_trial_sale" ("outlet_id");
create index "building_trial_sale_evaluated_by_id_index" on "building_trial_sale" ("evaluated_by_id");
create index "building_trial_sale_status_ends_on_index" on "building_trial_sale" ("status", "ends_on");
create index "building_trial_sale_product_id_status_index" on "building_trial_sale" ("product_id", "status");
create index "building_trial_sale_outlet_id_status_index" on "building_trial_sale" ("outlet_id", "status");
create index "building_trial_sale_owner_id_id_index" on "building_trial_sale" ("owner_id", "id");
create index "building_trial_sale_team_id_id_index" on "building_trial_sale" ("team_id", "id");
create index "building_trial_sale_unit_id_id_index" on "building_trial_sale" ("unit_id", "id");
create unique index "building_trial_sale_external_id_unique" on "building_trial_sale" ("external_id") where deleted_at is null;
alter table "building_trial_sale" add constraint "building_trial_sale_status_check"
  check ("status" in ('RUNNING', 'EVALUATED'));
alter table "building_trial_sale" add constraint "building_trial_sale_proposed_verdict_check"
  check ("proposed_verdict" in ('ADOPT', 'EXTEND', 'WITHDRAW'));
alter table "building_trial_sale" add constraint "building_trial_sale_verdict_check"
  check ("verdict" in ('ADOPT', 'EXTEND', 'WITHDRAW'));

create table "building_trial_sale_entry" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "trial_id" uuid not null,
  "on" date not null,
  "kind" text not null,
  "quantity" numeric(14,3) not null,
  "note" varchar(500) null,
  primary key ("id")
);
create index "building_trial_sale_entry_trial_id_index" on "building_trial_sale_entry" ("trial_id");
create index "building_trial_sale_entry_trial_id_on_index" on "building_trial_sale_entry" ("trial_id", "on");
create unique index "building_trial_sale_entry_external_id_unique" on "building_trial_sale_entry" ("external_id") where deleted_at is null;
alter table "building_trial_sale_entry" add constraint "building_trial_sale_entry_kind_check"
  check ("kind" in ('PLACED', 'SOLD', 'RETURNED'));

create table "building_outlet_stock" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "outlet_id" uuid not null,
  "product_id" uuid not null,
  "listed" boolean not null default true,
  "quantity" numeric(14,3) not null default '0',
  "minimum" numeric(14,3) null,
  "counted_on" date null,
  primary key ("id")
);
create index "building_outlet_stock_outlet_id_index" on "building_outlet_stock" ("outlet_id");
create index "building_outlet_stock_product_id_index" on "building_outlet_stock" ("product_id");
create index "building_outlet_stock_product_id_listed_index" on "building_outlet_stock" ("product_id", "listed");
create unique index "building_outlet_stock_external_id_unique" on "building_outlet_stock" ("external_id") where deleted_at is null;
create unique index "building_outlet_stock_outlet_id_product_id_unique" on "building_outlet_stock" ("outlet_id", "product_id") where deleted_at is null;

create table "building_allocation_plan" (
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
  "product_id" uuid not null,
  "supply" numeric(15,3) not null,
  "decimals" int not null default 0,
  "method" text not null default 'PRO_RATA',
  "basis" text not null default 'REQUESTED',
  "fairness_floor" numeric(6,2) not null default '50',
  "fairness_ceiling" numeric(6,2) null default '150',
  "tier_floor" numeric(6,2) not null default '70',
  "status" text not null default 'DRAFT',
  "computed_at" timestamptz(3) null,
  "distributed" numeric(15,3) null,
  "benefit_value" numeric(19,4) null,
  "benefit_currency" char(3) null,
  "pro_rata_benefit_value" numeric(19,4) null,
  "pro_rata_benefit_currency" char(3) null,
  "gain_value" numeric(19,4) null,
  "gain_currency" char(3) null,
  "applied_at" timestamptz(3) null,
  primary key ("id")
);
create index "building_allocation_plan_owner_id_index" on "building_allocation_plan" ("owner_id");
create index "building_allocation_plan_team_id_index" on "building_allocation_plan" ("team_id");
create index "building_allocation_plan_unit_id_index" on "building_allocation_plan" ("unit_id");
create index "building_allocation_plan_product_id_index" on "building_allocation_plan" ("product_id");
create index "building_allocation_plan_status_created_at_index" on "building_allocation_plan" ("status", "created_at");
create index "building_allocation_plan_product_id_status_created_at_index" on "building_allocation_plan" ("product_id", "status", "created_at");
create index "building_allocation_plan_owner_id_id_index" on "building_allocation_plan" ("owner_id", "id");
create index "building_allocation_plan_team_id_id_index" on "building_allocation_plan" ("team_id", "id");
create index "building_allocation_plan_unit_id_id_index" on "building_allocation_plan" ("unit_id", "id");
create unique index "building_allocation_plan_external_id_unique" on "building_allocation_plan" ("external_id") where deleted_at is null;
alter table "building_allocation_plan" add constraint "building_allocation_plan_method_check"
  check ("method" in ('PRO_RATA', 'BY_TIER', 'BENEFIT'));
alter table "building_allocation_plan" add constraint "building_allocation_plan_basis_check"
  check ("basis" in ('REQUESTED', 'HISTORY'));
alter table "building_allocation_plan" add constraint "building_allocation_plan_status_check"
  check ("status" in ('DRAFT', 'SUBMITTED', 'APPROVED', 'APPLIED'));

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

create table "building_wallet_estimate" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "account_id" uuid not null,
  "year" int not null,
  "material_class" varchar(100) null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "source" varchar(60) not null,
  "source_note" varchar(500) null,
  "estimated_on" date not null,
  "estimated_by_id" uuid null,
  primary key ("id")
);
create index "building_wallet_estimate_account_id_index" on "building_wallet_estimate" ("account_id");
create index "building_wallet_estimate_estimated_by_id_index" on "building_wallet_estimate" ("estimated_by_id");
create index "building_wallet_estimate_account_id_year_estimated_on_index" on "building_wallet_estimate" ("account_id", "year", "estimated_on");
create unique index "building_wallet_estimate_external_id_unique" on "building_wallet_estimate" ("external_id") where deleted_at is null;

create table "building_stock_period" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "dealer_id" uuid not null,
  "product_id" uuid not null,
  "period" date not null,
  "opening" numeric(15,3) not null default '0',
  "purchases" numeric(15,3) not null default '0',
  "sales" numeric(15,3) not null default '0',
  "adjustment" numeric(15,3) not null default '0',
  "stated" numeric(15,3) not null default '0',
  "ledger" varchar(80) not null,
  primary key ("id")
);
create index "building_stock_period_dealer_id_index" on "building_stock_period" ("dealer_id");
create index "building_stock_period_product_id_index" on "building_stock_period" ("product_id");
create index "building_stock_period_period_index" on "building_stock_period" ("period");
create index "building_stock_period_product_id_period_index" on "building_stock_period" ("product_id", "period");
create index "building_stock_period_ledger_index" on "building_stock_period" ("ledger");
create index "building_stock_period_dealer_id_product_id_period_index" on "building_stock_period" ("dealer_id", "product_id", "period");
create unique index "building_stock_period_external_id_unique" on "building_stock_period" ("external_id") where deleted_at is null;

create table "building_routing_partner" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "rule_id" uuid not null,
  "account_id" uuid not null,
  "user_id" uuid null,
  "note" varchar(300) null,
  primary key ("id")
);
create index "building_routing_partner_rule_id_index" on "building_routing_partner" ("rule_id");
create index "building_routing_partner_account_id_index" on "building_routing_partner" ("account_id");
create index "building_routing_partner_user_id_index" on "building_routing_partner" ("user_id");
create unique index "building_routing_partner_external_id_unique" on "building_routing_partner" ("external_id") where deleted_at is null;

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
  "province" varchar(60) null,
  "territory_id" uuid null,
  "latitude" numeric(9,6) null,
  "longitude" numeric(9,6) null,
  "floor_area" numeric(14,2) null,
  "storeys" int null,
  "storeys_note" varchar(200) null,
  "material_value_value" numeric(19,4) null,
  "material_value_currency" char(3) null,
  "progress" varchar(60) null,
  "stage" varchar(60) not null default 'found',
  "progress_since" timestamptz(3) null,
  "stage_since" timestamptz(3) null,
  "outcome" text not null default 'OPEN',
  "phase" text not null default 'FOLLOWED',
  "followed_at" timestamptz(3) null,
  "source" varchar(60) null,
  "found_on" date not null,
  "campaign_id" uuid null,
  "routed_by_id" uuid null,
  "closed_on" date null,
  "disqualified_reason" varchar(60) null,
  "loss_reason" varchar(60) null,
  "lost_to_id" uuid null,
  "decision_note" varchar(1000) null,
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
create index "building_project_territory_id_index" on "building_project" ("territory_id");
create index "building_project_campaign_id_index" on "building_project" ("campaign_id");
create index "building_project_routed_by_id_index" on "building_project" ("routed_by_id");
create index "building_project_lost_to_id_index" on "building_project" ("lost_to_id");
create index "building_project_developer_id_index" on "building_project" ("developer_id");
create index "building_project_latitude_longitude_index" on "building_project" ("latitude", "longitude");
create index "building_project_outcome_closed_on_index" on "building_project" ("outcome", "closed_on");
create index "building_project_found_on_index" on "building_project" ("found_on");
create index "building_project_source_found_on_index" on "building_project" ("source", "found_on");
create index "building_project_phase_outcome_index" on "building_project" ("phase", "outcome");
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
alter table "building_project" add constraint "building_project_phase_check"
  check ("phase" in ('POTENTIAL', 'FOLLOWED'));

create table "building_ext_order" (
  "record_id" uuid not null,
  "project_id" uuid null,
  "outlet_id" uuid null,
  primary key ("record_id")
);
create index "building_ext_order_project_id_index" on "building_ext_order" ("project_id");
create index "building_ext_order_outlet_id_index" on "building_ext_order" ("outlet_id");

create table "building_team_member" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "project_id" uuid not null,
  "user_id" uuid not null,
  "role" varchar(60) not null,
  "department_id" uuid null,
  "note" varchar(500) null,
  primary key ("id")
);
create index "building_team_member_project_id_index" on "building_team_member" ("project_id");
create index "building_team_member_user_id_index" on "building_team_member" ("user_id");
create index "building_team_member_department_id_index" on "building_team_member" ("department_id");
create index "building_team_member_role_index" on "building_team_member" ("role");
create unique index "building_team_member_external_id_unique" on "building_team_member" ("external_id") where deleted_at is null;
create unique index "building_team_member_project_id_user_id_role_unique" on "building_team_member" ("project_id", "user_id", "role") where deleted_at is null;

create table "building_stock_movement" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "dealer_id" uuid not null,
  "product_id" uuid not null,
  "kind" text not null,
  "quantity" numeric(15,3) not null,
  "occurred_on" date not null,
  "amount_value" numeric(19,4) null,
  "amount_currency" char(3) null,
  "project_id" uuid null,
  "buyer_province" varchar(60) null,
  "buyer_city" varchar(60) null,
  "buyer_territory_id" uuid null,
  "diverted" boolean not null default false,
  "verdict" text null,
  "note" varchar(500) null,
  "corrects_id" uuid null,
  primary key ("id")
);
create index "building_stock_movement_dealer_id_index" on "building_stock_movement" ("dealer_id");
create index "building_stock_movement_product_id_index" on "building_stock_movement" ("product_id");
create index "building_stock_movement_project_id_index" on "building_stock_movement" ("project_id");
create index "building_stock_movement_buyer_territory_id_index" on "building_stock_movement" ("buyer_territory_id");
create index "building_stock_movement_corrects_id_index" on "building_stock_movement" ("corrects_id");
create index "building_stock_movement_product_id_occurred_on_index" on "building_stock_movement" ("product_id", "occurred_on");
create index "building_stock_movement_diverted_verdict_occurred_on_index" on "building_stock_movement" ("diverted", "verdict", "occurred_on");
create index "building_stock_movement_dealer_id_diverted_occurred_on_index" on "building_stock_movement" ("dealer_id", "diverted", "occurred_on");
create index "building_stock_movement_dealer_id_product_id_occurred_on_index" on "building_stock_movement" ("dealer_id", "product_id", "occurred_on");
create unique index "building_stock_movement_external_id_unique" on "building_stock_movement" ("external_id") where deleted_at is null;
create unique index "building_stock_movement_corrects_id_unique" on "building_stock_movement" ("corrects_id") where deleted_at is null;
alter table "building_stock_movement" add constraint "building_stock_movement_kind_check"
  check ("kind" in ('OPENING', 'PURCHASE', 'SALE', 'ADJUSTMENT'));
alter table "building_stock_movement" add constraint "building_stock_movement_verdict_check"
  check ("verdict" in ('OPEN', 'CONFIRMED', 'EXCUSED'));

create table "building_specification" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "project_id" uuid not null,
  "product_id" uuid not null,
  "material_class" varchar(60) null,
  "designer_id" uuid null,
  "status" text not null default 'PROPOSED',
  "status_since" timestamptz(3) not null,
  "quantity" numeric(14,2) null,
  "value_value" numeric(19,4) null,
  "value_currency" char(3) null,
  "competitor_id" uuid null,
  "substitute" varchar(200) null,
  primary key ("id")
);
create index "building_specification_project_id_index" on "building_specification" ("project_id");
create index "building_specification_product_id_index" on "building_specification" ("product_id");
create index "building_specification_designer_id_index" on "building_specification" ("designer_id");
create index "building_specification_competitor_id_index" on "building_specification" ("competitor_id");
create index "building_specification_designer_id_status_index" on "building_specification" ("designer_id", "status");
create index "building_specification_product_id_status_index" on "building_specification" ("product_id", "status");
create index "building_specification_status_status_since_index" on "building_specification" ("status", "status_since");
create unique index "building_specification_external_id_unique" on "building_specification" ("external_id") where deleted_at is null;
create unique index "building_specification_project_id_product_id_unique" on "building_specification" ("project_id", "product_id") where deleted_at is null;
alter table "building_specification" add constraint "building_specification_status_check"
  check ("status" in ('PROPOSED', 'WRITTEN_IN', 'AT_RISK', 'SUBSTITUTED', 'WON'));

create table "building_specification_change" (
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
  "specification_id" uuid not null,
  "from_status" text null,
  "to_status" text not null,
  primary key ("id")
);
create index "building_specification_change_specification_id_index" on "building_specification_change" ("specification_id");
create index "building_specification_change_to_status_changed_at_index" on "building_specification_change" ("to_status", "changed_at");
create unique index "building_specification_change_external_id_unique" on "building_specification_change" ("external_id") where deleted_at is null;
alter table "building_specification_change" add constraint "building_specification_change_from_status_check"
  check ("from_status" in ('PROPOSED', 'WRITTEN_IN', 'AT_RISK', 'SUBSTITUTED', 'WON'));
alter table "building_specification_change" add constraint "building_specification_change_to_status_check"
  check ("to_status" in ('PROPOSED', 'WRITTEN_IN', 'AT_RISK', 'SUBSTITUTED', 'WON'));

create table "building_reward" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "title" varchar(300) not null,
  "designer_id" uuid not null,
  "project_id" uuid not null,
  "rule_id" uuid not null,
  "amount_value" numeric(19,4) not null,
  "amount_currency" char(3) not null,
  "law_note" text not null,
  "state" text not null,
  "granted_on" date null,
  "year" int not null,
  "remark" varchar(1000) null,
  "reverses_id" uuid null,
  primary key ("id")
);
create index "building_reward_designer_id_index" on "building_reward" ("designer_id");
create index "building_reward_project_id_index" on "building_reward" ("project_id");
create index "building_reward_rule_id_index" on "building_reward" ("rule_id");
create index "building_reward_reverses_id_index" on "building_reward" ("reverses_id");
create index "building_reward_year_state_index" on "building_reward" ("year", "state");
create index "building_reward_state_granted_on_index" on "building_reward" ("state", "granted_on");
create index "building_reward_project_id_state_index" on "building_reward" ("project_id", "state");
create index "building_reward_designer_id_year_index" on "building_reward" ("designer_id", "year");
create unique index "building_reward_external_id_unique" on "building_reward" ("external_id") where deleted_at is null;
create unique index "building_reward_reverses_id_unique" on "building_reward" ("reverses_id") where deleted_at is null;
alter table "building_reward" add constraint "building_reward_state_check"
  check ("state" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'));

create table "building_registration" (
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
  "dealer_id" uuid not null,
  "name" varchar(200) not null,
  "type" varchar(60) null,
  "address" varchar(300) null,
  "province" varchar(60) null,
  "city" varchar(60) null,
  "district" varchar(60) null,
  "developer_name" varchar(200) null,
  "developer_id" uuid null,
  "floor_area" numeric(14,2) null,
  "description" text null,
  "status" text not null default 'DRAFT',
  "status_since" timestamptz(3) null,
  "origin" text not null default 'DEALER',
  "out_of_territory" boolean null,
  "submitted_at" timestamptz(3) null,
  "protected_from" date null,
  "protected_until" date null,
  "kept_until" date null,
  "extensions" int not null default 0,
  "project_id" uuid null,
  "claim_name" varchar(200) null,
  "claim_address" varchar(300) null,
  "claim_city" varchar(60) null,
  "claim_developer" varchar(200) null,
  "claim_key" varchar(600) null,
  "claim_project_id" uuid null,
  primary key ("id")
);
create index "building_registration_owner_id_index" on "building_registration" ("owner_id");
create index "building_registration_team_id_index" on "building_registration" ("team_id");
create index "building_registration_unit_id_index" on "building_registration" ("unit_id");
create index "building_registration_dealer_id_index" on "building_registration" ("dealer_id");
create index "building_registration_developer_id_index" on "building_registration" ("developer_id");
create index "building_registration_project_id_index" on "building_registration" ("project_id");
create index "building_registration_claim_project_id_index" on "building_registration" ("claim_project_id");
create index "building_registration_dealer_id_status_index" on "building_registration" ("dealer_id", "status");
create index "building_registration_status_submitted_at_index" on "building_registration" ("status", "submitted_at");
create index "building_registration_status_protected_until_index" on "building_registration" ("status", "protected_until");
create index "building_registration_owner_id_id_index" on "building_registration" ("owner_id", "id");
create index "building_registration_team_id_id_index" on "building_registration" ("team_id", "id");
create index "building_registration_unit_id_id_index" on "building_registration" ("unit_id", "id");
create unique index "building_registration_external_id_unique" on "building_registration" ("external_id") where deleted_at is null;
create unique index "building_registration_claim_project_id_unique" on "building_registration" ("claim_project_id") where deleted_at is null;
create unique index "building_registration_claim_key_unique" on "building_registration" ("claim_key") where deleted_at is null;
alter table "building_registration" add constraint "building_registration_status_check"
  check ("status" in ('DRAFT', 'SUBMITTED', 'CONFLICT', 'APPROVED', 'REJECTED', 'RETURNED', 'PROTECTED', 'EXTENDED', 'EXPIRED', 'RELEASED', 'CONVERTED'));
alter table "building_registration" add constraint "building_registration_origin_check"
  check ("origin" in ('DEALER', 'ASSIGNED'));

create table "building_registration_support" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "registration_id" uuid not null,
  "kind" varchar(60) not null,
  "happened_on" date not null,
  "note" text null,
  "cost_value" numeric(19,4) null,
  "cost_currency" char(3) null,
  primary key ("id")
);
create index "building_registration_support_registration_id_index" on "building_registration_support" ("registration_id");
create index "building_registration_support_kind_happened_on_index" on "building_registration_support" ("kind", "happened_on");
create unique index "building_registration_support_external_id_unique" on "building_registration_support" ("external_id") where deleted_at is null;

create table "building_registration_step" (
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
  "registration_id" uuid not null,
  "from_status" text null,
  "to_status" text not null,
  primary key ("id")
);
create index "building_registration_step_registration_id_index" on "building_registration_step" ("registration_id");
create index "building_registration_step_to_status_changed_at_index" on "building_registration_step" ("to_status", "changed_at");
create unique index "building_registration_step_external_id_unique" on "building_registration_step" ("external_id") where deleted_at is null;
alter table "building_registration_step" add constraint "building_registration_step_from_status_check"
  check ("from_status" in ('DRAFT', 'SUBMITTED', 'CONFLICT', 'APPROVED', 'REJECTED', 'RETURNED', 'PROTECTED', 'EXTENDED', 'EXPIRED', 'RELEASED', 'CONVERTED'));
alter table "building_registration_step" add constraint "building_registration_step_to_status_check"
  check ("to_status" in ('DRAFT', 'SUBMITTED', 'CONFLICT', 'APPROVED', 'REJECTED', 'RETURNED', 'PROTECTED', 'EXTENDED', 'EXPIRED', 'RELEASED', 'CONVERTED'));

create table "building_registration_override" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "registration_id" uuid not null,
  "released_id" uuid not null,
  "reason" text not null,
  primary key ("id")
);
create index "building_registration_override_registration_id_index" on "building_registration_override" ("registration_id");
create index "building_registration_override_released_id_index" on "building_registration_override" ("released_id");
create unique index "building_registration_override_external_id_unique" on "building_registration_override" ("external_id") where deleted_at is null;

create table "building_registration_conflict" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "registration_id" uuid not null,
  "kind" text not null,
  "other_id" uuid null,
  "project_id" uuid null,
  "reasons" text[] null,
  "score" numeric(4,3) not null,
  "dismissed_at" timestamptz(3) null,
  "dismissed_reason" text null,
  primary key ("id")
);
create index "building_registration_conflict_registration_id_index" on "building_registration_conflict" ("registration_id");
create index "building_registration_conflict_other_id_index" on "building_registration_conflict" ("other_id");
create index "building_registration_conflict_project_id_index" on "building_registration_conflict" ("project_id");
create unique index "building_registration_conflict_external_id_unique" on "building_registration_conflict" ("external_id") where deleted_at is null;
alter table "building_registration_conflict" add constraint "building_registration_conflict_kind_check"
  check ("kind" in ('OTHER_DEALER', 'OWN_REGISTRATION', 'KNOWN_PROJECT'));

create table "building_project_sighting" (
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
  "client_id" varchar(64) not null,
  "revision" int not null default 0,
  "digest" varchar(64) null,
  "seen_at" timestamptz(3) not null,
  "name" varchar(200) not null,
  "address" varchar(300) null,
  "latitude" numeric(9,6) null,
  "longitude" numeric(9,6) null,
  "accuracy" int null,
  "progress" varchar(60) null,
  "note" text null,
  "photos" text[] null,
  "project_id" uuid null,
  primary key ("id")
);
create index "building_project_sighting_owner_id_index" on "building_project_sighting" ("owner_id");
create index "building_project_sighting_team_id_index" on "building_project_sighting" ("team_id");
create index "building_project_sighting_unit_id_index" on "building_project_sighting" ("unit_id");
create index "building_project_sighting_project_id_index" on "building_project_sighting" ("project_id");
create index "building_project_sighting_latitude_longitude_index" on "building_project_sighting" ("latitude", "longitude");
create index "building_project_sighting_seen_at_index" on "building_project_sighting" ("seen_at");
create index "building_project_sighting_owner_id_seen_at_index" on "building_project_sighting" ("owner_id", "seen_at");
create index "building_project_sighting_owner_id_id_index" on "building_project_sighting" ("owner_id", "id");
create index "building_project_sighting_team_id_id_index" on "building_project_sighting" ("team_id", "id");
create index "building_project_sighting_unit_id_id_index" on "building_project_sighting" ("unit_id", "id");
create unique index "building_project_sighting_external_id_unique" on "building_project_sighting" ("external_id") where deleted_at is null;
create unique index "building_project_sighting_client_id_unique" on "building_project_sighting" ("client_id") where deleted_at is null;

create table "building_order_batch" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "order_id" uuid not null,
  "project_id" uuid null,
  "number" int not null,
  "product_id" uuid null,
  "quantity" numeric(14,3) null,
  "unit_of_measure" varchar(60) null,
  "amount_value" numeric(19,4) null,
  "amount_currency" char(3) null,
  "planned_on" date null,
  "delivered_on" date null,
  "status" text not null default 'PLANNED',
  "note" varchar(500) null,
  primary key ("id")
);
create index "building_order_batch_order_id_index" on "building_order_batch" ("order_id");
create index "building_order_batch_project_id_index" on "building_order_batch" ("project_id");
create index "building_order_batch_product_id_index" on "building_order_batch" ("product_id");
create index "building_order_batch_planned_on_index" on "building_order_batch" ("planned_on");
create index "building_order_batch_status_planned_on_index" on "building_order_batch" ("status", "planned_on");
create index "building_order_batch_project_id_planned_on_index" on "building_order_batch" ("project_id", "planned_on");
create unique index "building_order_batch_external_id_unique" on "building_order_batch" ("external_id") where deleted_at is null;
create unique index "building_order_batch_order_id_number_unique" on "building_order_batch" ("order_id", "number") where deleted_at is null;
alter table "building_order_batch" add constraint "building_order_batch_status_check"
  check ("status" in ('PLANNED', 'RELEASED', 'SHIPPED', 'DELIVERED', 'CANCELLED'));

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

create table "building_design_scheme" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "project_id" uuid not null,
  "name" varchar(200) not null,
  "lead_designer_id" uuid null,
  "institute_id" uuid null,
  "submitted_on" date null,
  "chosen" boolean not null default false,
  "chosen_at" timestamptz(3) null,
  "choice_remark" varchar(1000) null,
  "description" text null,
  primary key ("id")
);
create index "building_design_scheme_project_id_index" on "building_design_scheme" ("project_id");
create index "building_design_scheme_lead_designer_id_index" on "building_design_scheme" ("lead_designer_id");
create index "building_design_scheme_institute_id_index" on "building_design_scheme" ("institute_id");
create index "building_design_scheme_institute_id_chosen_index" on "building_design_scheme" ("institute_id", "chosen");
create index "building_design_scheme_lead_designer_id_chosen_index" on "building_design_scheme" ("lead_designer_id", "chosen");
create unique index "building_design_scheme_external_id_unique" on "building_design_scheme" ("external_id") where deleted_at is null;

create table "building_scheme_member" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "scheme_id" uuid not null,
  "designer_id" uuid null,
  "institute_id" uuid null,
  "part" varchar(200) null,
  primary key ("id")
);
create index "building_scheme_member_scheme_id_index" on "building_scheme_member" ("scheme_id");
create index "building_scheme_member_designer_id_index" on "building_scheme_member" ("designer_id");
create index "building_scheme_member_institute_id_index" on "building_scheme_member" ("institute_id");
create unique index "building_scheme_member_external_id_unique" on "building_scheme_member" ("external_id") where deleted_at is null;

create table "building_scheme_material" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "scheme_id" uuid not null,
  "maker" text not null,
  "product_id" uuid null,
  "material_class" varchar(60) null,
  "competitor_id" uuid null,
  "competitor_product" varchar(200) null,
  "use" varchar(200) null,
  "quantity" numeric(14,2) null,
  primary key ("id")
);
create index "building_scheme_material_scheme_id_index" on "building_scheme_material" ("scheme_id");
create index "building_scheme_material_product_id_index" on "building_scheme_material" ("product_id");
create index "building_scheme_material_competitor_id_index" on "building_scheme_material" ("competitor_id");
create index "building_scheme_material_maker_material_class_index" on "building_scheme_material" ("maker", "material_class");
create unique index "building_scheme_material_external_id_unique" on "building_scheme_material" ("external_id") where deleted_at is null;
alter table "building_scheme_material" add constraint "building_scheme_material_maker_check"
  check ("maker" in ('OURS', 'COMPETITOR'));

create table "building_design_review" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "scheme_id" uuid not null,
  "institute_id" uuid null,
  "reviewer_id" uuid null,
  "verdict" text not null,
  "reviewed_on" date not null,
  "remarks" text null,
  primary key ("id")
);
create index "building_design_review_scheme_id_index" on "building_design_review" ("scheme_id");
create index "building_design_review_institute_id_index" on "building_design_review" ("institute_id");
create index "building_design_review_reviewer_id_index" on "building_design_review" ("reviewer_id");
create index "building_design_review_verdict_reviewed_on_index" on "building_design_review" ("verdict", "reviewed_on");
create index "building_design_review_reviewer_id_reviewed_on_index" on "building_design_review" ("reviewer_id", "reviewed_on");
create index "building_design_review_institute_id_reviewed_on_index" on "building_design_review" ("institute_id", "reviewed_on");
create unique index "building_design_review_external_id_unique" on "building_design_review" ("external_id") where deleted_at is null;
alter table "building_design_review" add constraint "building_design_review_verdict_check"
  check ("verdict" in ('PASSED', 'PASSED_WITH_CHANGES', 'REJECTED'));

create table "building_dealer_status_change" (
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
  "dealer_id" uuid not null,
  "from" text null,
  "to" text not null,
  primary key ("id")
);
create index "building_dealer_status_change_dealer_id_index" on "building_dealer_status_change" ("dealer_id");
create index "building_dealer_status_change_dealer_id_changed_at_index" on "building_dealer_status_change" ("dealer_id", "changed_at");
create unique index "building_dealer_status_change_external_id_unique" on "building_dealer_status_change" ("external_id") where deleted_at is null;
alter table "building_dealer_status_change" add constraint "building_dealer_status_change_from_check"
  check ("from" in ('QUALIFIED', 'EXPIRED', 'REVOKED', 'DISQUALIFIED'));
alter table "building_dealer_status_change" add constraint "building_dealer_status_change_to_check"
  check ("to" in ('QUALIFIED', 'EXPIRED', 'REVOKED', 'DISQUALIFIED'));

create table "building_dealer_evaluation" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "dealer_id" uuid not null,
  "from" date not null,
  "to" date not null,
  "score" numeric(5,2) not null,
  "tier" varchar(60) null,
  "tier_before" varchar(60) null,
  "consequence" text not null,
  primary key ("id")
);
create index "building_dealer_evaluation_dealer_id_index" on "building_dealer_evaluation" ("dealer_id");
create index "building_dealer_evaluation_to_score_index" on "building_dealer_evaluation" ("to", "score");
create index "building_dealer_evaluation_dealer_id_to_index" on "building_dealer_evaluation" ("dealer_id", "to");
create unique index "building_dealer_evaluation_external_id_unique" on "building_dealer_evaluation" ("external_id") where deleted_at is null;
alter table "building_dealer_evaluation" add constraint "building_dealer_evaluation_consequence_check"
  check ("consequence" in ('NONE', 'SUPPORT', 'WARNING', 'PROPOSE_DISQUALIFICATION'));

create table "building_evaluation_line" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "evaluation_id" uuid not null,
  "name" varchar(100) not null,
  "measure" text not null,
  "value" numeric(18,2) null,
  "worst" numeric(18,2) null,
  "best" numeric(18,2) null,
  "weight" int not null,
  "points" numeric(5,2) null,
  primary key ("id")
);
create index "building_evaluation_line_evaluation_id_index" on "building_evaluation_line" ("evaluation_id");
create unique index "building_evaluation_line_external_id_unique" on "building_evaluation_line" ("external_id") where deleted_at is null;
alter table "building_evaluation_line" add constraint "building_evaluation_line_measure_check"
  check ("measure" in ('PURCHASES', 'SALES', 'SALES_GROWTH', 'STOCK_TURN', 'DIVERSIONS', 'PROJECTS_JOINED', 'PROJECTS_WON'));

create table "building_dealer_support" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "dealer_id" uuid not null,
  "kind" varchar(60) not null,
  "status" text not null default 'PLANNED',
  "from" date not null,
  "to" date null,
  "discount_percent" numeric(5,2) null,
  "training_days" int null,
  "cost_value" numeric(19,4) null,
  "cost_currency" char(3) null,
  "note" varchar(500) null,
  "evaluation_id" uuid null,
  primary key ("id")
);
create index "building_dealer_support_dealer_id_index" on "building_dealer_support" ("dealer_id");
create index "building_dealer_support_evaluation_id_index" on "building_dealer_support" ("evaluation_id");
create index "building_dealer_support_kind_from_index" on "building_dealer_support" ("kind", "from");
create index "building_dealer_support_dealer_id_status_from_index" on "building_dealer_support" ("dealer_id", "status", "from");
create unique index "building_dealer_support_external_id_unique" on "building_dealer_support" ("external_id") where deleted_at is null;
alter table "building_dealer_support" add constraint "building_dealer_support_status_check"
  check ("status" in ('PLANNED', 'GIVEN', 'CANCELLED'));

create table "building_dealer_disqualification" (
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
  "dealer_id" uuid not null,
  "reason" varchar(1000) not null,
  "status" text not null default 'PROPOSED',
  "evaluation_id" uuid null,
  "decided_at" timestamptz(3) null,
  "reversal_reason" varchar(1000) null,
  primary key ("id")
);
create index "building_dealer_disqualification_owner_id_index" on "building_dealer_disqualification" ("owner_id");
create index "building_dealer_disqualification_team_id_index" on "building_dealer_disqualification" ("team_id");
create index "building_dealer_disqualification_unit_id_index" on "building_dealer_disqualification" ("unit_id");
create index "building_dealer_disqualification_dealer_id_index" on "building_dealer_disqualification" ("dealer_id");
create index "building_dealer_disqualification_evaluation_id_index" on "building_dealer_disqualification" ("evaluation_id");
create index "building_dealer_disqualification_status_created_at_index" on "building_dealer_disqualification" ("status", "created_at");
create index "building_dealer_disqualification_dealer_id_status_index" on "building_dealer_disqualification" ("dealer_id", "status");
create index "building_dealer_disqualification_owner_id_id_index" on "building_dealer_disqualification" ("owner_id", "id");
create index "building_dealer_disqualification_team_id_id_index" on "building_dealer_disqualification" ("team_id", "id");
create index "building_dealer_disqualification_unit_id_id_index" on "building_dealer_disqualification" ("unit_id", "id");
create unique index "building_dealer_disqualification_external_id_unique" on "building_dealer_disqualification" ("external_id") where deleted_at is null;
alter table "building_dealer_disqualification" add constraint "building_dealer_disqualification_status_check"
  check ("status" in ('PROPOSED', 'EFFECTIVE', 'REJECTED', 'REVERSED'));

create table "building_allocation_line" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "plan_id" uuid not null,
  "dealer_id" uuid not null,
  "requested" numeric(15,3) not null,
  "minimum" numeric(15,3) not null default '0',
  "cap" numeric(15,3) null,
  "margin_value" numeric(19,4) null,
  "margin_currency" char(3) null,
  "bought_before" numeric(15,3) null,
  "tier" varchar(60) null,
  "allocated" numeric(15,3) null,
  "pro_rata" numeric(15,3) null,
  "lower_limit" numeric(15,3) null,
  "upper_limit" numeric(15,3) null,
  "bound_by" text null,
  primary key ("id")
);
create index "building_allocation_line_plan_id_index" on "building_allocation_line" ("plan_id");
create index "building_allocation_line_dealer_id_index" on "building_allocation_line" ("dealer_id");
create index "building_allocation_line_dealer_id_created_at_index" on "building_allocation_line" ("dealer_id", "created_at");
create unique index "building_allocation_line_external_id_unique" on "building_allocation_line" ("external_id") where deleted_at is null;
create unique index "building_allocation_line_plan_id_dealer_id_unique" on "building_allocation_line" ("plan_id", "dealer_id") where deleted_at is null;
alter table "building_allocation_line" add constraint "building_allocation_line_bound_by_check"
  check ("bound_by" in ('REQUEST', 'CAP', 'FAIRNESS_CEILING', 'MINIMUM', 'FAIRNESS_FLOOR', 'TIER_FLOOR', 'SHARE'));

create table "building_progress_alert" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "project_id" uuid not null,
  "stage" varchar(60) not null,
  "progress" varchar(60) not null,
  "expected_stage" varchar(60) null,
  "raised_at" timestamptz(3) not null,
  "settled_at" timestamptz(3) null,
  "task_id" uuid null,
  primary key ("id")
);
create index "building_progress_alert_project_id_index" on "building_progress_alert" ("project_id");
create index "building_progress_alert_task_id_index" on "building_progress_alert" ("task_id");
create index "building_progress_alert_settled_at_raised_at_index" on "building_progress_alert" ("settled_at", "raised_at");
create unique index "building_progress_alert_external_id_unique" on "building_progress_alert" ("external_id") where deleted_at is null;
create unique index "building_progress_alert_project_id_stage_progress_unique" on "building_progress_alert" ("project_id", "stage", "progress") where deleted_at is null;

create table "building_tracking_record" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "project_id" uuid not null,
  "stage" varchar(60) not null,
  "progress" varchar(60) not null,
  "kind" varchar(60) null,
  "title" varchar(200) not null,
  "result" text null,
  "status" text not null default 'DONE',
  "due_on" date null,
  "done_on" date null,
  "worker_id" uuid null,
  "department_id" uuid null,
  "activity_id" uuid null,
  primary key ("id")
);
create index "building_tracking_record_project_id_index" on "building_tracking_record" ("project_id");
create index "building_tracking_record_worker_id_index" on "building_tracking_record" ("worker_id");
create index "building_tracking_record_department_id_index" on "building_tracking_record" ("department_id");
create index "building_tracking_record_activity_id_index" on "building_tracking_record" ("activity_id");
create index "building_tracking_record_status_due_on_index" on "building_tracking_record" ("status", "due_on");
create index "building_tracking_record_department_id_done_on_index" on "building_tracking_record" ("department_id", "done_on");
create index "building_tracking_record_stage_progress_status_index" on "building_tracking_record" ("stage", "progress", "status");
create index "building_tracking_record_project_id_stage_progress_index" on "building_tracking_record" ("project_id", "stage", "progress");
create unique index "building_tracking_record_external_id_unique" on "building_tracking_record" ("external_id") where deleted_at is null;
alter table "building_tracking_record" add constraint "building_tracking_record_status_check"
  check ("status" in ('IN_WORK', 'DONE', 'NOT_APPLICABLE'));

create table "building_ext_account" (
  "record_id" uuid not null,
  "developer_class" varchar(60) null,
  "yearly_material_purchasing_value" numeric(19,4) null,
  "yearly_material_purchasing_currency" char(3) null,
  "yearly_floor_area" numeric(14,2) null,
  "dealer_tier" varchar(60) null,
  "dealer_territory_id" uuid null,
  "dealer_area_text" varchar(200) null,
  "dealer_status" text null,
  "dealer_status_since" timestamptz(3) null,
  "dealer_qualified_until" date null,
  "portal_team_id" uuid null,
  "qualification_number" varchar(60) null,
  "qualification_expires_on" date null,
  "framework_agreement" boolean not null default false,
  primary key ("record_id")
);
create index "building_ext_account_dealer_territory_id_index" on "building_ext_account" ("dealer_territory_id");
create index "building_ext_account_portal_team_id_index" on "building_ext_account" ("portal_team_id");
create index "building_ext_account_dealer_status_dealer_qualified_until_index" on "building_ext_account" ("dealer_status", "dealer_qualified_until");
create index "building_ext_account_qualification_expires_on_index" on "building_ext_account" ("qualification_expires_on");
create index "building_ext_account_dealer_tier_index" on "building_ext_account" ("dealer_tier");
alter table "building_ext_account" add constraint "building_ext_account_dealer_status_check"
  check ("dealer_status" in ('QUALIFIED', 'EXPIRED', 'REVOKED', 'DISQUALIFIED'));

create table "building_registration_policy" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "key" varchar(20) not null,
  "days" int not null default 60,
  "extension_days" int not null default 30,
  "max_extensions" int not null default 1,
  "grace_days" int not null default 5,
  "soon_days" int not null default 14,
  "calendar_id" uuid null,
  primary key ("id")
);
create index "building_registration_policy_calendar_id_index" on "building_registration_policy" ("calendar_id");
create unique index "building_registration_policy_external_id_unique" on "building_registration_policy" ("external_id") where deleted_at is null;
create unique index "building_registration_policy_key_unique" on "building_registration_policy" ("key") where deleted_at is null;

insert into "building_ext_account" ("record_id") select "id" from "account";
insert into "building_ext_contact" ("record_id") select "id" from "contact";
insert into "building_ext_order" ("record_id") select "id" from "sales_order";
insert into "building_ext_campaign" ("record_id") select "id" from "campaign";
insert into "building_ext_attachment" ("record_id") select "id" from "attachment";

alter table "building_ext_attachment" add constraint "building_ext_attachment_record_id_foreign"
  foreign key ("record_id") references "attachment" ("id") on update cascade on delete cascade;

alter table "building_cell_tip" add constraint "building_cell_tip_article_id_foreign"
  foreign key ("article_id") references "knowledge_article" ("id") on delete set null;

alter table "building_cell_tip_version" add constraint "building_cell_tip_version_id_foreign"
  foreign key ("id") references "building_cell_tip" ("id") on delete cascade;

alter table "building_source_cost" add constraint "building_source_cost_territory_id_foreign"
  foreign key ("territory_id") references "territory" ("id") on delete set null;

alter table "building_protection_rule" add constraint "building_protection_rule_territory_id_foreign"
  foreign key ("territory_id") references "territory" ("id") on delete cascade;

alter table "building_ext_campaign" add constraint "building_ext_campaign_record_id_foreign"
  foreign key ("record_id") references "campaign" ("id") on update cascade on delete cascade;

alter table "building_routing_rule" add constraint "building_routing_rule_territory_id_foreign"
  foreign key ("territory_id") references "territory" ("id") on delete set null;
alter table "building_routing_rule" add constraint "building_routing_rule_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "building_routing_rule" add constraint "building_routing_rule_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "building_routing_rule" add constraint "building_routing_rule_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;

alter table "building_outlet" add constraint "building_outlet_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "building_outlet" add constraint "building_outlet_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "building_outlet" add constraint "building_outlet_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "building_outlet" add constraint "building_outlet_parent_id_foreign"
  foreign key ("parent_id") references "building_outlet" ("id") on delete restrict;

alter table "building_trial_sale" add constraint "building_trial_sale_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "building_trial_sale" add constraint "building_trial_sale_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "building_trial_sale" add constraint "building_trial_sale_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "building_trial_sale" add constraint "building_trial_sale_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "building_trial_sale" add constraint "building_trial_sale_outlet_id_foreign"
  foreign key ("outlet_id") references "building_outlet" ("id") on delete restrict;
alter table "building_trial_sale" add constraint "building_trial_sale_evaluated_by_id_foreign"
  foreign key ("evaluated_by_id") references "app_user" ("id") on delete restrict;

alter table "building_trial_sale_entry" add constraint "building_trial_sale_entry_trial_id_foreign"
  foreign key ("trial_id") references "building_trial_sale" ("id") on delete cascade;

alter table "building_outlet_stock" add constraint "building_outlet_stock_outlet_id_foreign"
  foreign key ("outlet_id") references "building_outlet" ("id") on delete cascade;
alter table "building_outlet_stock" add constraint "building_outlet_stock_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete cascade;

alter table "building_allocation_plan" add constraint "building_allocation_plan_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "building_allocation_plan" add constraint "building_allocation_plan_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "building_allocation_plan" add constraint "building_allocation_plan_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "building_allocation_plan" add constraint "building_allocation_plan_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;

alter table "building_ext_contact" add constraint "building_ext_contact_record_id_foreign"
  foreign key ("record_id") references "contact" ("id") on update cascade on delete cascade;

alter table "building_wallet_estimate" add constraint "building_wallet_estimate_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;
alter table "building_wallet_estimate" add constraint "building_wallet_estimate_estimated_by_id_foreign"
  foreign key ("estimated_by_id") references "app_user" ("id") on delete restrict;

alter table "building_stock_period" add constraint "building_stock_period_dealer_id_foreign"
  foreign key ("dealer_id") references "account" ("id") on delete cascade;
alter table "building_stock_period" add constraint "building_stock_period_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;

alter table "building_routing_partner" add constraint "building_routing_partner_rule_id_foreign"
  foreign key ("rule_id") references "building_routing_rule" ("id") on delete cascade;
alter table "building_routing_partner" add constraint "building_routing_partner_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;
alter table "building_routing_partner" add constraint "building_routing_partner_user_id_foreign"
  foreign key ("user_id") references "app_user" ("id") on delete set null;

alter table "building_project" add constraint "building_project_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "building_project" add constraint "building_project_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "building_project" add constraint "building_project_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "building_project" add constraint "building_project_territory_id_foreign"
  foreign key ("territory_id") references "territory" ("id") on delete set null;
alter table "building_project" add constraint "building_project_campaign_id_foreign"
  foreign key ("campaign_id") references "campaign" ("id") on delete set null;
alter table "building_project" add constraint "building_project_routed_by_id_foreign"
  foreign key ("routed_by_id") references "building_routing_rule" ("id") on delete set null;
alter table "building_project" add constraint "building_project_lost_to_id_foreign"
  foreign key ("lost_to_id") references "account" ("id") on delete set null;
alter table "building_project" add constraint "building_project_developer_id_foreign"
  foreign key ("developer_id") references "account" ("id") on delete set null;

alter table "building_ext_order" add constraint "building_ext_order_record_id_foreign"
  foreign key ("record_id") references "sales_order" ("id") on update cascade on delete cascade;
alter table "building_ext_order" add constraint "building_ext_order_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete set null;
alter table "building_ext_order" add constraint "building_ext_order_outlet_id_foreign"
  foreign key ("outlet_id") references "building_outlet" ("id") on delete set null;

alter table "building_team_member" add constraint "building_team_member_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete cascade;
alter table "building_team_member" add constraint "building_team_member_user_id_foreign"
  foreign key ("user_id") references "app_user" ("id") on delete cascade;
alter table "building_team_member" add constraint "building_team_member_department_id_foreign"
  foreign key ("department_id") references "org_unit" ("id") on delete set null;

alter table "building_stock_movement" add constraint "building_stock_movement_dealer_id_foreign"
  foreign key ("dealer_id") references "account" ("id") on delete cascade;
alter table "building_stock_movement" add constraint "building_stock_movement_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "building_stock_movement" add constraint "building_stock_movement_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete set null;
alter table "building_stock_movement" add constraint "building_stock_movement_buyer_territory_id_foreign"
  foreign key ("buyer_territory_id") references "territory" ("id") on delete set null;
alter table "building_stock_movement" add constraint "building_stock_movement_corrects_id_foreign"
  foreign key ("corrects_id") references "building_stock_movement" ("id") on delete restrict;

alter table "building_specification" add constraint "building_specification_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete cascade;
alter table "building_specification" add constraint "building_specification_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "building_specification" add constraint "building_specification_designer_id_foreign"
  foreign key ("designer_id") references "contact" ("id") on delete set null;
alter table "building_specification" add constraint "building_specification_competitor_id_foreign"
  foreign key ("competitor_id") references "account" ("id") on delete set null;

alter table "building_specification_change" add constraint "building_specification_change_specification_id_foreign"
  foreign key ("specification_id") references "building_specification" ("id") on delete cascade;

alter table "building_reward" add constraint "building_reward_designer_id_foreign"
  foreign key ("designer_id") references "contact" ("id") on delete restrict;
alter table "building_reward" add constraint "building_reward_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete restrict;
alter table "building_reward" add constraint "building_reward_rule_id_foreign"
  foreign key ("rule_id") references "building_reward_rule" ("id") on delete restrict;
alter table "building_reward" add constraint "building_reward_reverses_id_foreign"
  foreign key ("reverses_id") references "building_reward" ("id") on delete restrict;

alter table "building_registration" add constraint "building_registration_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "building_registration" add constraint "building_registration_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "building_registration" add constraint "building_registration_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "building_registration" add constraint "building_registration_dealer_id_foreign"
  foreign key ("dealer_id") references "account" ("id") on delete restrict;
alter table "building_registration" add constraint "building_registration_developer_id_foreign"
  foreign key ("developer_id") references "account" ("id") on delete set null;
alter table "building_registration" add constraint "building_registration_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete set null;
alter table "building_registration" add constraint "building_registration_claim_project_id_foreign"
  foreign key ("claim_project_id") references "building_project" ("id") on delete set null;

alter table "building_registration_support" add constraint "building_registration_support_registration_id_foreign"
  foreign key ("registration_id") references "building_registration" ("id") on delete cascade;

alter table "building_registration_step" add constraint "building_registration_step_registration_id_foreign"
  foreign key ("registration_id") references "building_registration" ("id") on delete cascade;

alter table "building_registration_override" add constraint "building_registration_override_registration_id_foreign"
  foreign key ("registration_id") references "building_registration" ("id") on delete cascade;
alter table "building_registration_override" add constraint "building_registration_override_released_id_foreign"
  foreign key ("released_id") references "building_registration" ("id") on delete cascade;

alter table "building_registration_conflict" add constraint "building_registration_conflict_registration_id_foreign"
  foreign key ("registration_id") references "building_registration" ("id") on delete cascade;
alter table "building_registration_conflict" add constraint "building_registration_conflict_other_id_foreign"
  foreign key ("other_id") references "building_registration" ("id") on delete cascade;
alter table "building_registration_conflict" add constraint "building_registration_conflict_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete cascade;

alter table "building_project_sighting" add constraint "building_project_sighting_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "building_project_sighting" add constraint "building_project_sighting_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "building_project_sighting" add constraint "building_project_sighting_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "building_project_sighting" add constraint "building_project_sighting_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete set null;

alter table "building_order_batch" add constraint "building_order_batch_order_id_foreign"
  foreign key ("order_id") references "sales_order" ("id") on delete cascade;
alter table "building_order_batch" add constraint "building_order_batch_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete set null;
alter table "building_order_batch" add constraint "building_order_batch_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete set null;

alter table "building_participant" add constraint "building_participant_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete cascade;
alter table "building_participant" add constraint "building_participant_account_id_foreign"
  foreign key ("account_id") references "account" ("id") on delete cascade;
alter table "building_participant" add constraint "building_participant_contact_id_foreign"
  foreign key ("contact_id") references "contact" ("id") on delete set null;

alter table "building_design_scheme" add constraint "building_design_scheme_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete cascade;
alter table "building_design_scheme" add constraint "building_design_scheme_lead_designer_id_foreign"
  foreign key ("lead_designer_id") references "contact" ("id") on delete set null;
alter table "building_design_scheme" add constraint "building_design_scheme_institute_id_foreign"
  foreign key ("institute_id") references "account" ("id") on delete set null;

alter table "building_scheme_member" add constraint "building_scheme_member_scheme_id_foreign"
  foreign key ("scheme_id") references "building_design_scheme" ("id") on delete cascade;
alter table "building_scheme_member" add constraint "building_scheme_member_designer_id_foreign"
  foreign key ("designer_id") references "contact" ("id") on delete cascade;
alter table "building_scheme_member" add constraint "building_scheme_member_institute_id_foreign"
  foreign key ("institute_id") references "account" ("id") on delete cascade;

alter table "building_scheme_material" add constraint "building_scheme_material_scheme_id_foreign"
  foreign key ("scheme_id") references "building_design_scheme" ("id") on delete cascade;
alter table "building_scheme_material" add constraint "building_scheme_material_product_id_foreign"
  foreign key ("product_id") references "product" ("id") on delete restrict;
alter table "building_scheme_material" add constraint "building_scheme_material_competitor_id_foreign"
  foreign key ("competitor_id") references "account" ("id") on delete set null;

alter table "building_design_review" add constraint "building_design_review_scheme_id_foreign"
  foreign key ("scheme_id") references "building_design_scheme" ("id") on delete cascade;
alter table "building_design_review" add constraint "building_design_review_institute_id_foreign"
  foreign key ("institute_id") references "account" ("id") on delete set null;
alter table "building_design_review" add constraint "building_design_review_reviewer_id_foreign"
  foreign key ("reviewer_id") references "contact" ("id") on delete set null;

alter table "building_dealer_status_change" add constraint "building_dealer_status_change_dealer_id_foreign"
  foreign key ("dealer_id") references "account" ("id") on delete cascade;

alter table "building_dealer_evaluation" add constraint "building_dealer_evaluation_dealer_id_foreign"
  foreign key ("dealer_id") references "account" ("id") on delete cascade;

alter table "building_evaluation_line" add constraint "building_evaluation_line_evaluation_id_foreign"
  foreign key ("evaluation_id") references "building_dealer_evaluation" ("id") on delete cascade;

alter table "building_dealer_support" add constraint "building_dealer_support_dealer_id_foreign"
  foreign key ("dealer_id") references "account" ("id") on delete cascade;
alter table "building_dealer_support" add constraint "building_dealer_support_evaluation_id_foreign"
  foreign key ("evaluation_id") references "building_dealer_evaluation" ("id") on delete set null;

alter table "building_dealer_disqualification" add constraint "building_dealer_disqualification_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "building_dealer_disqualification" add constraint "building_dealer_disqualification_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "building_dealer_disqualification" add constraint "building_dealer_disqualification_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "building_dealer_disqualification" add constraint "building_dealer_disqualification_dealer_id_foreign"
  foreign key ("dealer_id") references "account" ("id") on delete cascade;
alter table "building_dealer_disqualification" add constraint "building_dealer_disqualification_evaluation_id_foreign"
  foreign key ("evaluation_id") references "building_dealer_evaluation" ("id") on delete set null;

alter table "building_allocation_line" add constraint "building_allocation_line_plan_id_foreign"
  foreign key ("plan_id") references "building_allocation_plan" ("id") on delete cascade;
alter table "building_allocation_line" add constraint "building_allocation_line_dealer_id_foreign"
  foreign key ("dealer_id") references "account" ("id") on delete cascade;

alter table "building_progress_alert" add constraint "building_progress_alert_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete cascade;
alter table "building_progress_alert" add constraint "building_progress_alert_task_id_foreign"
  foreign key ("task_id") references "task" ("id") on delete set null;

alter table "building_tracking_record" add constraint "building_tracking_record_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete cascade;
alter table "building_tracking_record" add constraint "building_tracking_record_worker_id_foreign"
  foreign key ("worker_id") references "app_user" ("id") on delete set null;
alter table "building_tracking_record" add constraint "building_tracking_record_department_id_foreign"
  foreign key ("department_id") references "org_unit" ("id") on delete set null;
alter table "building_tracking_record" add constraint "building_tracking_record_activity_id_foreign"
  foreign key ("activity_id") references "activity" ("id") on delete set null;

alter table "building_ext_account" add constraint "building_ext_account_record_id_foreign"
  foreign key ("record_id") references "account" ("id") on update cascade on delete cascade;
alter table "building_ext_account" add constraint "building_ext_account_dealer_territory_id_foreign"
  foreign key ("dealer_territory_id") references "territory" ("id") on delete set null;
alter table "building_ext_account" add constraint "building_ext_account_portal_team_id_foreign"
  foreign key ("portal_team_id") references "team" ("id") on delete set null;

alter table "building_registration_policy" add constraint "building_registration_policy_calendar_id_foreign"
  foreign key ("calendar_id") references "working_calendar" ("id") on delete set null;
`,
  down: `
drop table
  "building_project",
  "building_participant",
  "building_team_member",
  "building_dealer_status_change",
  "building_registration_policy",
  "building_protection_rule",
  "building_registration",
  "building_registration_conflict",
  "building_registration_step",
  "building_registration_support",
  "building_registration_override",
  "building_tracking_record",
  "building_stage_window",
  "building_cell_requirement",
  "building_cell_tip",
  "building_progress_alert",
  "building_order_batch",
  "building_outlet",
  "building_outlet_stock",
  "building_trial_sale",
  "building_trial_sale_entry",
  "building_stock_movement",
  "building_stock_period",
  "building_dealer_indicator",
  "building_dealer_grade",
  "building_dealer_evaluation",
  "building_evaluation_line",
  "building_dealer_support",
  "building_dealer_disqualification",
  "building_allocation_plan",
  "building_allocation_line",
  "building_wallet_estimate",
  "building_design_scheme",
  "building_scheme_member",
  "building_scheme_material",
  "building_design_review",
  "building_specification",
  "building_specification_change",
  "building_reward_rule",
  "building_reward_limit",
  "building_reward",
  "building_scoring_criterion",
  "building_routing_rule",
  "building_routing_partner",
  "building_source_cost",
  "building_project_sighting",
  "building_ext_account",
  "building_ext_contact",
  "building_ext_order",
  "building_ext_campaign",
  "building_ext_attachment",
  "building_cell_tip_version";
`,
};
