import type { Migration } from '@guanxi/core';

/** Generated from the entity classes, then read: this text is what runs. */
export const init: Migration = {
  name: '0001_init',
  up: `
create table "green_certificate" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "project_id" uuid not null,
  "number" varchar(40) not null,
  "kind" text not null,
  "stars" int not null,
  "issued_on" date not null,
  primary key ("id")
);
create index "green_certificate_project_id_index" on "green_certificate" ("project_id");
create index "green_certificate_issued_on_index" on "green_certificate" ("issued_on");
create unique index "green_certificate_external_id_unique" on "green_certificate" ("external_id") where deleted_at is null;
create unique index "green_certificate_number_unique" on "green_certificate" ("number") where deleted_at is null;
alter table "green_certificate" add constraint "green_certificate_kind_check"
  check ("kind" in ('PRE_ASSESSMENT', 'LABEL'));

create table "green_ext_building_project" (
  "record_id" uuid not null,
  "target_stars" int null,
  "stars" int not null default 0,
  "additional_cost_value" numeric(19,4) null,
  "additional_cost_currency" char(3) null,
  primary key ("record_id")
);
create index "green_ext_building_project_target_stars_index" on "green_ext_building_project" ("target_stars");
create index "green_ext_building_project_stars_index" on "green_ext_building_project" ("stars");

insert into "green_ext_building_project" ("record_id") select "id" from "building_project";

alter table "green_certificate" add constraint "green_certificate_project_id_foreign"
  foreign key ("project_id") references "building_project" ("id") on delete cascade;

alter table "green_ext_building_project" add constraint "green_ext_building_project_record_id_foreign"
  foreign key ("record_id") references "building_project" ("id") on update cascade on delete cascade;
`,
  down: `
drop table
  "green_certificate",
  "green_ext_building_project";
`,
};
