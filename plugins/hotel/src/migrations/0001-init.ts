import type { Migration } from '@guanxi/core';

/** Generated from the entity classes by core/test/crm/regenerate-migrations.ts. */
export const init: Migration = {
  name: '0001_init',
  up: `
create table "hotel_room_type" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "code" varchar(20) not null,
  "name" varchar(100) not null,
  "capacity" int not null default 2,
  "beds" int null,
  "base_price_value" numeric(19,4) null,
  "base_price_currency" char(3) null,
  "description" text null,
  primary key ("id")
);
create unique index "hotel_room_type_external_id_unique" on "hotel_room_type" ("external_id") where deleted_at is null;
create unique index "hotel_room_type_code_unique" on "hotel_room_type" ("code") where deleted_at is null;

create table "hotel_room" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "number" varchar(20) not null,
  "floor" int null,
  "type_id" uuid not null,
  "status" text not null default 'READY',
  "assignments" int not null default 0,
  primary key ("id")
);
create index "hotel_room_type_id_index" on "hotel_room" ("type_id");
create index "hotel_room_type_id_status_index" on "hotel_room" ("type_id", "status");
create unique index "hotel_room_external_id_unique" on "hotel_room" ("external_id") where deleted_at is null;
create unique index "hotel_room_number_unique" on "hotel_room" ("number") where deleted_at is null;
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
  "number" varchar(40) null,
  "guest_id" uuid null,
  "room_type_id" uuid null,
  "room_id" uuid null,
  "arrival" date not null,
  "departure" date not null,
  "adults" int not null default 1,
  "children" int not null default 0,
  "status" text not null default 'BOOKED',
  "channel" varchar(60) null,
  "agency_id" uuid null,
  "rate_value" numeric(19,4) null,
  "rate_currency" char(3) null,
  "total_value" numeric(19,4) null,
  "total_currency" char(3) null,
  "note" text null,
  "holds_room" varchar(36) null,
  primary key ("id")
);
create index "hotel_reservation_owner_id_index" on "hotel_reservation" ("owner_id");
create index "hotel_reservation_team_id_index" on "hotel_reservation" ("team_id");
create index "hotel_reservation_unit_id_index" on "hotel_reservation" ("unit_id");
create index "hotel_reservation_guest_id_index" on "hotel_reservation" ("guest_id");
create index "hotel_reservation_room_type_id_index" on "hotel_reservation" ("room_type_id");
create index "hotel_reservation_room_id_index" on "hotel_reservation" ("room_id");
create index "hotel_reservation_agency_id_index" on "hotel_reservation" ("agency_id");
create index "hotel_reservation_holds_room_index" on "hotel_reservation" ("holds_room");
create index "hotel_reservation_guest_id_arrival_index" on "hotel_reservation" ("guest_id", "arrival");
create index "hotel_reservation_status_arrival_index" on "hotel_reservation" ("status", "arrival");
create index "hotel_reservation_room_type_id_arrival_departure_index" on "hotel_reservation" ("room_type_id", "arrival", "departure");
create unique index "hotel_reservation_external_id_unique" on "hotel_reservation" ("external_id") where deleted_at is null;
create unique index "hotel_reservation_number_unique" on "hotel_reservation" ("number") where deleted_at is null;
alter table "hotel_reservation" add constraint "hotel_reservation_status_check"
  check ("status" in ('BOOKED', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'CANCELLED', 'NO_SHOW'));

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

insert into "hotel_ext_contact" ("record_id") select "id" from "contact";

alter table "hotel_room" add constraint "hotel_room_type_id_foreign"
  foreign key ("type_id") references "hotel_room_type" ("id") on delete restrict;

alter table "hotel_reservation" add constraint "hotel_reservation_owner_id_foreign"
  foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_team_id_foreign"
  foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_unit_id_foreign"
  foreign key ("unit_id") references "org_unit" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_guest_id_foreign"
  foreign key ("guest_id") references "contact" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_room_type_id_foreign"
  foreign key ("room_type_id") references "hotel_room_type" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_room_id_foreign"
  foreign key ("room_id") references "hotel_room" ("id") on delete restrict;
alter table "hotel_reservation" add constraint "hotel_reservation_agency_id_foreign"
  foreign key ("agency_id") references "account" ("id") on delete restrict;

alter table "hotel_ext_contact" add constraint "hotel_ext_contact_record_id_foreign"
  foreign key ("record_id") references "contact" ("id") on update cascade on delete cascade;
alter table "hotel_ext_contact" add constraint "hotel_ext_contact_favourite_room_type_id_foreign"
  foreign key ("favourite_room_type_id") references "hotel_room_type" ("id") on delete set null;
`,
  down: `
drop table
  "hotel_room_type",
  "hotel_room",
  "hotel_reservation",
  "hotel_ext_contact";
`,
};
