create table "inn_room" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(200) not null,
  "company_id" uuid null,
  primary key ("id")
);
create index "inn_room_company_id_index" on "inn_room" ("company_id");
create unique index "inn_room_external_id_unique" on "inn_room" ("external_id") where deleted_at is null;

create table "inn_ext_company" (
  "record_id" uuid not null,
  "level" int not null default 1,
  "rate" numeric(19,4) not null default '0.15',
  "note" varchar(200) not null default 'it''s new',
  "card_number" varchar(200) null,
  "favourite_id" uuid null,
  primary key ("record_id")
);
create index "inn_ext_company_favourite_id_index" on "inn_ext_company" ("favourite_id");

insert into "inn_ext_company" ("record_id") select "id" from "sample_company";

alter table "inn_room" add constraint "inn_room_company_id_foreign"
  foreign key ("company_id") references "sample_company" ("id") on delete restrict;

alter table "inn_ext_company" add constraint "inn_ext_company_record_id_foreign"
  foreign key ("record_id") references "sample_company" ("id") on update cascade on delete cascade;
alter table "inn_ext_company" add constraint "inn_ext_company_favourite_id_foreign"
  foreign key ("favourite_id") references "inn_room" ("id") on delete restrict;
