import type { Migration } from '@guanxi/core';

/** Generated from the entity classes, then read: this text is what runs. */
export const init: Migration = {
  name: '0001_init',
  up: `
create table "loyalty_ext_contact" (
  "record_id" uuid not null,
  "joined_on" date null,
  "points" int not null default 0,
  primary key ("record_id")
);
create index "loyalty_ext_contact_points_index" on "loyalty_ext_contact" ("points");

create table "loyalty_entry" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "member_id" uuid not null,
  "points" int not null,
  "reason" varchar(60) not null,
  "stay_id" uuid null,
  "project_id" uuid null,
  "note" varchar(200) null,
  primary key ("id")
);
create index "loyalty_entry_member_id_index" on "loyalty_entry" ("member_id");
create index "loyalty_entry_stay_id_index" on "loyalty_entry" ("stay_id");
create index "loyalty_entry_project_id_index" on "loyalty_entry" ("project_id");
create index "loyalty_entry_member_id_created_at_index" on "loyalty_entry" ("member_id", "created_at");
create unique index "loyalty_entry_external_id_unique" on "loyalty_entry" ("external_id") where deleted_at is null;

insert into "loyalty_ext_contact" ("record_id") select "id" from "contact";

alter table "loyalty_ext_contact" add constraint "loyalty_ext_contact_record_id_foreign"
  foreign key ("record_id") references "contact" ("id") on update cascade on delete cascade;

alter table "loyalty_entry" add constraint "loyalty_entry_member_id_foreign"
  foreign key ("member_id") references "contact" ("id") on delete cascade;
alter table "loyalty_entry" add constraint "loyalty_entry_stay_id_foreign"
  foreign key ("stay_id") references "hotel_reservation" ("id") on delete set null;
alter table "loyalty_entry" add constraint "loyalty_entry_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete set null;
`,
  down: `
drop table
  "loyalty_entry",
  "loyalty_ext_contact";
`,
};
