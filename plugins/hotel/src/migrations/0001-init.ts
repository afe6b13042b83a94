import type { Migration } from '@guanxi/core';

/** Generated from the entity classes by core/test/crm/regenerate-migrations.ts. */
export const init: Migration = {
  name: '0001_init',
  up: `
create table "hotel_property" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "code" varchar(20) not null,
  "name" varchar(120) not null,
  "stars" int null,
  "city" varchar(60) null,
  "country" varchar(60) null,
  "address" varchar(300) null,
  "phone" varchar(40) null,
  "desk_id" uuid null,
  primary key ("id")
);
create index "hotel_property_desk_id_index" on "hotel_property" ("desk_id");
create unique index "hotel_property_external_id_unique" on "hotel_property" ("external_id") where deleted_at is null;
create unique index "hotel_property_code_unique" on "hotel_property" ("code") where deleted_at is null;

create table "hotel_room_type" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "property_id" uuid not null,
  "code" varchar(20) not null,
  "name" varchar(100) not null,
  "capacity" int not null default 2,
  "beds" int null,
  "base_price_value" numeric(19,4) null,
  "base_price_currency" char(3) null,
  "description" text null,
  primary key ("id")
);
create index "hotel_room_type_property_id_index" on "hotel_room_type" ("property_id");
create unique index "hotel_room_type_external_id_unique" on "hotel_room_type" ("external_id") where deleted_at is null;
create unique index "hotel_room_type_code_property_id_unique" on "hotel_room_type" ("code", "property_id") where deleted_at is null;

create table "hotel_room" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "property_id" uuid not null,
  "number" varchar(20) not null,
  "floor" int null,
  "type_id" uuid not null,
  "status" text not null default 'READY',
  "assignments" int not null default 0,
  primary key ("id")
);
create index "hotel_room_property_id_index" on "hotel_room" ("property_id");
create index "hotel_room_type_id_index" on "hotel_room" ("type_id");
create index "hotel_room_type_id_status_index" on "hotel_room" ("type_id", "status");
create unique index "hotel_room_external_id_unique" on "hotel_room" ("external_id") where deleted_at is null;
create unique index "hotel_room_number_property_id_unique" on "hotel_room" ("number", "property_id") where deleted_at is null;
alter table "hotel_room" add constraint "hotel_room_status_check"
  check ("status" in ('READY', 'OCCUPIED', 'TO_CLEAN', 'OUT_OF_ORDER'));

create table "hotel_reservation" (
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
  "property_id" uuid not null,
  "number" varchar(40) null,
  "guest_id" uuid null,
  "room_type_id" uuid null,
  "assigned_room_type_id" uuid null,
  "room_id" uuid null,
  "arrival" date not null,
  "departure" date not null,
  "adults" int not null default 1,
  "children" int not null default 0,
  "babies" int not null default 0,
  "status" text not null default 'BOOKED',
  "status_on" date null,
  "booked_on" date null,
  "lead_days" int null,
  "channel" varchar(60) null,
  "market_segment" varchar(60) null,
  "customer_type" varchar(60) null,
  "agency_id" uuid null,
  "company_id" uuid null,
  "country" varchar(60) null,
  "meal_plan" varchar(60) null,
  "deposit_type" text null,
  "rate_value" numeric(19,4) null,
  "rate_currency" char(3) null,
  "total_value" numeric(19,4) null,
  "total_currency" char(3) null,
  "special_requests" int not null default 0,
  "parking_spaces" int not null default 0,
  "waiting_list_days" int not null default 0,
  "changes_count" int not null default 0,
  "repeated_guest" boolean not null default false,
  "previous_cancellations" int not null default 0,
  "previous_stays" int not null default 0,
  "note" text null,
  "holds_room" varchar(36) null,
  primary key ("id")
);
create index "hotel_reservation_owner_id_index" on "hotel_reservation" ("owner_id");
create index "hotel_reservation_team_id_index" on "hotel_reservation" ("team_id");
create index "hotel_reservation_unit_id_index" on "hotel_reservation" ("unit_id");
create index "hotel_reservation_property_id_index" on "hotel_reservation" ("property_id");
create index "hotel_reservation_guest_id_index" on "hotel_reservation" ("guest_id");
create index "hotel_reservation_room_type_id_index" on "hotel_reservation" ("room_type_id");
create index "hotel_reservation_assigned_room_type_id_index" on "hotel_reservation" ("assigned_room_type_id");
create index "hotel_reservation_room_id_index" on "hotel_reservation" ("room_id");
create index "hotel_reservation_agency_id_index" on "hotel_reservation" ("agency_id");
create index "hotel_reservation_company_id_index" on "hotel_reservation" ("company_id");
create index "hotel_reservation_holds_room_index" on "hotel_reservation" ("holds_room");
create index "hotel_reservation_booked_on_index" on "hotel_reservation" ("booked_on");
create index "hotel_reservation_market_segment_arrival_index" on "hotel_reservation" ("market_segment", "arrival");
create index "hotel_reservation_company_id_arrival_index" on "hotel_reservation" ("company_id", "arrival");
create index "hotel_reservation_agency_id_arrival_index" on "hotel_reservation" ("agency_id", "arrival");
create index "hotel_reservation_property_id_arrival_index" on "hotel_reservation" ("property_id", "arrival");
create index "hotel_reservation_guest_id_arrival_index" on "hotel_reservation" ("guest_id", "arrival");
create index "hotel_reservation_status_arrival_index" on "hotel_reservation" ("status", "arrival");
create index "hotel_reservation_room_type_id_arrival_departure_index" on "hotel_reservation" ("room_type_id", "arrival", "departure");
create index "hotel_reservation_owner_id_id_index" on "hotel_reservation" ("owner_id", "id");
create index "hotel_reservation_team_id_id_index" on "hotel_reservation" ("team_id", "id");
create index "hotel_reservation_unit_id_id_index" on "hotel_reservation" ("unit_id", "id");
create unique index "hotel_reservation_external_id_unique" on "hotel_reservation" ("external_id") where deleted_at is null;
create unique index "hotel_reservation_number_unique" on "hotel_reservation" ("number") where deleted_at is null;
alter table "hotel_reservation" add constraint "hotel_reservation_status_check"
  check ("status" in ('BOOKED', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'CANCELLED', 'NO_SHOW'));
alter table "hotel_reservation" add constraint "hotel_reservation_deposit_type_check"
  check ("deposit_type" in ('NONE', 'REFUNDABLE', 'NON_REFUNDABLE'));

create table "hotel_reservation_status_change" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "reservation_id" uuid not null,
  "from_status" text null,
  "to_status" text not null,
  "status_on" date not null,
  primary key ("id")
);
create index "hotel_reservation_status_change_reservation_id_index" on "hotel_reservation_status_change" ("reservation_id");
create index "hotel_reservation_status_change_to_status_status_on_index" on "hotel_reservation_status_change" ("to_status", "status_on");
create unique index "hotel_reservation_status_change_external_id_unique" on "hotel_reservation_status_change" ("external_id") where deleted_at is null;
alter table "hotel_reservation_status_change" add constraint "hotel_reservation_status_change_from_status_check"
  check ("from_status" in ('BOOKED', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'CANCELLED', 'NO_SHOW'));
alter table "hotel_reservation_status_change" add constraint "hotel_reservation_status_change_to_status_check"
  check ("to_status" in ('BOOKED', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'CANCELLED', 'NO_SHOW'));

create table "hotel_ext_contact" (
  "record_id" uuid not null,
  "vip_level" int not null default 0,
  "preferences" text null,
  "document_number" varchar(60) null,
  "favourite_room_type_id" uuid null,
  "stays_count" int not null default 0,
  primary key ("record_id")
);
create index "hotel_ext_contact_favourite_room_type_id_index" on "hotel_ext_contact" ("favourite_room_type_id");
create index "hotel_ext_contact_vip_level_index" on "hotel_ext_contact" ("vip_level");

create table "hotel_ext_account" (
  "record_id" uuid not null,
  "agency_code" varchar(40) null,
  "commission_percent" numeric(5,2) null,
  primary key ("record_id")
);
create index "hotel_ext_account_agency_code_index" on "hotel_ext_account" ("agency_code");

insert into "hotel_ext_contact" ("record_id") select "id" from "contact";
insert into "hotel_ext_account" ("record_id") select "id" from "account";

alter table "hotel_property" add constraint "hotel_property_desk_id_foreign"
  foreign key ("desk_id") references "team" ("id") on delete restrict;

alter table "hotel_room_type" add constraint "hotel_room_type_property_id_foreign"
  foreign key ("property_id") references "hotel_property" ("id") on delete restrict;

alter table "hotel_room" add constraint "hotel_room_property_id_foreign"
  foreign key ("property_id") references "hotel_property" ("id") on delete restrict;
alter table "hotel_room" add constraint "hotel_room_type_id_foreign"
  foreign key ("type_id") references "hotel_room_type" ("id") on delete restrict;

alter table "hotel_reservation" add constraint "hotel_reservation_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_property_id_foreign"
  foreign key ("property_id") references "hotel_property" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_guest_id_foreign"
  foreign key ("guest_id") references "contact" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_room_type_id_foreign"
  foreign key ("room_type_id") references "hotel_room_type" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_assigned_room_type_id_foreign"
  foreign key ("assigned_room_type_id") references "hotel_room_type" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_room_id_foreign"
  foreign key ("room_id") references "hotel_room" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_agency_id_foreign"
  foreign key ("agency_id") references "account" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_company_id_foreign"
  foreign key ("company_id") references "account" ("id") on delete restrict;

alter table "hotel_reservation_status_change" add constraint "hotel_reservation_status_change_reservation_id_foreign"
  foreign key ("reservation_id") references "hotel_reservation" ("id") on delete cascade;

alter table "hotel_ext_contact" add constraint "hotel_ext_contact_record_id_foreign"
  foreign key ("record_id") references "contact" ("id") on update cascade on delete cascade;
alter table "hotel_ext_contact" add constraint "hotel_ext_contact_favourite_room_type_id_foreign"
  foreign key ("favourite_room_type_id") references "hotel_room_type" ("id") on delete set null;

alter table "hotel_ext_account" add constraint "hotel_ext_account_record_id_foreign"
  foreign key ("record_id") references "account" ("id") on update cascade on delete cascade;
`,
  down: `
drop table
  "hotel_property",
  "hotel_room_type",
  "hotel_room",
  "hotel_reservation",
  "hotel_reservation_status_change",
  "hotel_ext_contact",
  "hotel_ext_account";
`,
};
