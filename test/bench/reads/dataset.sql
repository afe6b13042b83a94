-- 50 users in five branches below a head office, 10,000 accounts, 50,000 contacts, 100,000 opportunities, 300,000
-- activities, all by formula. `:opportunities` rows of opportunities. Ids are UUIDv7-like: they ascend.
create function pg_temp.uid(kind int, n bigint) returns uuid language sql immutable as
  $$ select (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || 'a' || lpad(to_hex(n), 15, '0'))::uuid $$;
set session_replication_role = replica;
insert into org_unit(id, version, created_at, updated_at, name, path, parent_id)
  select pg_temp.uid(1, i), 1, now(), now(), 'Unit ' || i,
    case when i = 0 then '/' || pg_temp.uid(1, 0) || '/' else '/' || pg_temp.uid(1, 0) || '/' || pg_temp.uid(1, i) || '/' end,
    case when i = 0 then null else pg_temp.uid(1, 0) end
  from generate_series(0, 5) i;
insert into app_user(id, version, created_at, updated_at, display_name, email, unit_id, active)
  select pg_temp.uid(2, i), 1, now(), now(), 'User ' || i, 'user' || i || '@bench.example', pg_temp.uid(1, 1 + i % 5), true
  from generate_series(1, 50) i;
insert into account(id, version, created_at, updated_at, owner_id, unit_id, name, industry, status)
  select pg_temp.uid(3, i), 1, timestamptz '2024-01-01' + i * interval '37 min', now(), pg_temp.uid(2, 1 + i % 50), pg_temp.uid(1, 1 + (1 + i % 50) % 5),
    'Account ' || i, (array['technology','finance','retail','health','energy'])[1 + i % 5], 'active'
  from generate_series(1, 10000) i;
insert into contact(id, version, created_at, updated_at, owner_id, unit_id, account_id, name, family_name, given_name, email, phone)
  select pg_temp.uid(4, i), 1, timestamptz '2024-02-01' + i * interval '7 min', now(), pg_temp.uid(2, 1 + i % 50), pg_temp.uid(1, 1 + (1 + i % 50) % 5),
    pg_temp.uid(3, 1 + (i - 1) % 10000), 'First' || (i % 997) || ' Last' || (i % 4999), 'Last' || (i % 4999), 'First' || (i % 997),
    'user' || i || '@example.com', '+86155' || lpad(i::text, 8, '0')
  from generate_series(1, 50000) i;
insert into pipeline(id, version, created_at, updated_at, name, code) values (pg_temp.uid(5, 1), 1, now(), now(), 'Bench', 'bench');
insert into stage(id, version, created_at, updated_at, pipeline_id, name, code, position)
  select pg_temp.uid(6, i), 1, now(), now(), pg_temp.uid(5, 1), 'Stage ' || i, 'bench-' || i, i from generate_series(1, 6) i;
select setseed(0.42);
insert into opportunity(id, version, created_at, updated_at, owner_id, unit_id, account_id, contact_id, pipeline_id, stage_id, name, amount_value, amount_currency, close_date)
  select pg_temp.uid(7, i), 1, timestamptz '2024-03-01' + i * interval '3 min', now(), pg_temp.uid(2, 1 + i % 50), pg_temp.uid(1, 1 + (1 + i % 50) % 5),
    pg_temp.uid(3, a), pg_temp.uid(4, a + 10000 * (i % 5)), pg_temp.uid(5, 1), pg_temp.uid(6, 1 + floor(random() * 6)::int),
    'Opportunity ' || i, round((random() * 1000000)::numeric, 2), 'CNY', date '2025-01-01' + (i % 730)::int
  from (select i, 1 + floor(random() * 10000)::int a from generate_series(1, :opportunities) i) s;
-- What the bench's plugin keeps of each: a hundredth has each grade.
insert into bench_ext_opportunity(record_id, grade) select id, 1 + (hashtext(id::text) & 2147483647) % 100 from opportunity;
insert into activity(id, version, created_at, updated_at, owner_id, unit_id, type, title, subject_type, subject_id, starts_at)
  select pg_temp.uid(8, i), 1, now(), now(), pg_temp.uid(2, 1 + i % 50), pg_temp.uid(1, 1 + (1 + i % 50) % 5), 'visit', 'Activity subject ' || i,
    'op', pg_temp.uid(7, 1 + floor(random() * 100000)::int), timestamptz '2025-01-01' + i * interval '1 min'
  from generate_series(1, 300000) i;
set session_replication_role = origin;
-- PostGraphile knows no polymorphic references: told as a foreign key, with an index of its own.
comment on table activity is E'@foreignKey (subject_id) references opportunity (id)';
create index bench_activity_subject on activity (subject_id, id);
