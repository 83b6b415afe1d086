-- The production calendar by which the terms of clause 5 are counted: the acts that publish it and
-- the days they take out of the ordinary week, once per working week.

create table calendar_decree (
  id                uuid primary key,
  number            varchar(40) not null check (btrim(number) <> ''),
  kind              varchar(30) not null
    check (kind in ('PRESIDENTIAL_DECREE', 'PRESIDENTIAL_RESOLUTION', 'CABINET_RESOLUTION')),
  decree_date       date,
  title             text,
  published_through date not null,
  published_at      timestamptz not null,
  published_by      uuid,
  unique nulls not distinct (number, decree_date)
);

comment on column calendar_decree.decree_date is 'unknown only for days known from a later summary';
comment on column calendar_decree.published_by is 'null for the days the system is delivered with';

create table calendar_day (
  decree_id  uuid not null references calendar_decree (id),
  day        date not null,
  kind       varchar(20) not null
    check (kind in ('HOLIDAY', 'EXTRA_DAY_OFF', 'MOVED_DAY_OFF', 'WORKING_WEEKEND')),
  week       varchar(10) not null check (week in ('FIVE_DAY', 'SIX_DAY')),
  name       text check (btrim(name) <> ''),
  moved_to   date,
  moved_from date,
  source     text not null check (btrim(source) <> ''),
  primary key (day, week),
  constraint calendar_day_moves_to
    check (moved_to is null or (kind = 'WORKING_WEEKEND' and moved_to <> day)),
  constraint calendar_day_moves_from
    check (moved_from is null or (kind = 'MOVED_DAY_OFF' and moved_from <> day)),
  constraint calendar_day_working_weekend
    check (kind <> 'WORKING_WEEKEND' or extract(isodow from day) in (6, 7)),
  constraint calendar_day_paired_to
    foreign key (moved_to, week) references calendar_day (day, week) deferrable initially deferred,
  constraint calendar_day_paired_from
    foreign key (moved_from, week) references calendar_day (day, week) deferrable initially deferred
);

create index calendar_day_decree on calendar_day (decree_id);

insert into calendar_decree
  (id, number, kind, decree_date, title, published_through, published_at)
values
  ('018c8d50-0000-7000-8000-000000002024', 'PF-213', 'PRESIDENTIAL_DECREE', '2023-12-22',
   'Days off and moved days of 2024', '2024-12-31', '2023-12-22T00:00:00+05:00'),
  ('018c8d50-0000-7000-8000-000000002025', 'decree for 2025', 'PRESIDENTIAL_DECREE', null,
   'Days off and moved days of 2025', '2025-12-31', '2025-01-01T00:00:00+05:00'),
  ('018c8d50-0000-7000-8000-000000002026', 'PF-257', 'PRESIDENTIAL_DECREE', '2025-12-24',
   'Days off and moved days of 2026', '2026-12-31', '2025-12-24T00:00:00+05:00'),
  ('018c8d50-0000-7000-8000-000000106026', 'PQ-106', 'PRESIDENTIAL_RESOLUTION', '2026-03-17',
   'Ramazon hayit of 2026', '2026-12-31', '2026-03-17T00:00:00+05:00');

insert into calendar_day (decree_id, day, kind, week, name, moved_to, moved_from, source)
select '018c8d50-0000-7000-8000-000000002024'::uuid, day::date, kind, week, name, moved_to::date, moved_from::date, source
from (values
  ('2024-01-01', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'New Year', null, null, 'Labour Code art. 208'),
  ('2024-01-02', 'MOVED_DAY_OFF', 'FIVE_DAY', null, null, '2024-01-06', 'PF-213 of 2023-12-22'),
  ('2024-01-02', 'EXTRA_DAY_OFF', 'SIX_DAY', null, null, null, 'PF-213 of 2023-12-22'),
  ('2024-01-06', 'WORKING_WEEKEND', 'FIVE_DAY', null, '2024-01-02', null, 'PF-213 of 2023-12-22'),
  ('2024-03-08', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Women''s Day', null, null, 'Labour Code art. 208'),
  ('2024-03-21', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Navruz', null, null, 'Labour Code art. 208'),
  ('2024-03-22', 'EXTRA_DAY_OFF', 'FIVE_DAY SIX_DAY', null, null, null, 'PF-213 of 2023-12-22'),
  ('2024-03-23', 'EXTRA_DAY_OFF', 'SIX_DAY', null, null, null, 'PF-213 of 2023-12-22'),
  ('2024-04-10', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Ramazon hayit', null, null, 'Labour Code art. 208'),
  ('2024-04-11', 'EXTRA_DAY_OFF', 'FIVE_DAY SIX_DAY', null, null, null, 'PF-213 of 2023-12-22'),
  ('2024-04-12', 'MOVED_DAY_OFF', 'FIVE_DAY', null, null, '2024-04-13', 'PF-213 of 2023-12-22'),
  ('2024-04-12', 'EXTRA_DAY_OFF', 'SIX_DAY', null, null, null, 'PF-213 of 2023-12-22'),
  ('2024-04-13', 'WORKING_WEEKEND', 'FIVE_DAY', null, '2024-04-12', null, 'PF-213 of 2023-12-22'),
  ('2024-05-09', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Day of Memory and Honour', null, null, 'Labour Code art. 208'),
  ('2024-06-16', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Qurbon hayit', null, null, 'Labour Code art. 208'),
  ('2024-06-18', 'EXTRA_DAY_OFF', 'FIVE_DAY SIX_DAY', null, null, null, 'PF-213 of 2023-12-22'),
  ('2024-08-31', 'EXTRA_DAY_OFF', 'SIX_DAY', null, null, null, 'PF-213 of 2023-12-22'),
  ('2024-09-01', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Independence Day', null, null, 'Labour Code art. 208'),
  ('2024-09-03', 'EXTRA_DAY_OFF', 'FIVE_DAY SIX_DAY', null, null, null, 'PF-213 of 2023-12-22'),
  ('2024-10-01', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Teachers'' Day', null, null, 'Labour Code art. 208'),
  ('2024-12-08', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Constitution Day', null, null, 'Labour Code art. 208'),
  ('2024-12-14', 'WORKING_WEEKEND', 'FIVE_DAY', null, '2024-12-30', null, 'PF-213 of 2023-12-22'),
  ('2024-12-30', 'MOVED_DAY_OFF', 'FIVE_DAY', null, null, '2024-12-14', 'PF-213 of 2023-12-22'),
  ('2024-12-30', 'EXTRA_DAY_OFF', 'SIX_DAY', null, null, null, 'PF-213 of 2023-12-22'),
  ('2024-12-31', 'EXTRA_DAY_OFF', 'FIVE_DAY SIX_DAY', null, null, null, 'PF-213 of 2023-12-22')
) as facts (day, kind, weeks, name, moved_to, moved_from, source),
  unnest(string_to_array(weeks, ' ')) as week;

insert into calendar_day (decree_id, day, kind, week, name, moved_to, moved_from, source)
select '018c8d50-0000-7000-8000-000000002025'::uuid, day::date, kind, week, name, moved_to::date, moved_from::date, source
from (values
  ('2025-01-01', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'New Year', null, null, 'Labour Code art. 208'),
  ('2025-01-02', 'MOVED_DAY_OFF', 'FIVE_DAY', null, null, '2025-01-04', 'decree for 2025'),
  ('2025-01-02', 'EXTRA_DAY_OFF', 'SIX_DAY', null, null, null, 'decree for 2025'),
  ('2025-01-04', 'WORKING_WEEKEND', 'FIVE_DAY', null, '2025-01-02', null, 'decree for 2025'),
  ('2025-03-08', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Women''s Day', null, null, 'Labour Code art. 208'),
  ('2025-03-21', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Navruz', null, null, 'Labour Code art. 208'),
  ('2025-03-30', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Ramazon hayit', null, null, 'Labour Code art. 208'),
  ('2025-05-09', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Day of Memory and Honour', null, null, 'Labour Code art. 208'),
  ('2025-06-06', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Qurbon hayit', null, null, 'Labour Code art. 208'),
  ('2025-06-07', 'EXTRA_DAY_OFF', 'SIX_DAY', null, null, null, 'decree for 2025'),
  ('2025-09-01', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Independence Day', null, null, 'Labour Code art. 208'),
  ('2025-10-01', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Teachers'' Day', null, null, 'Labour Code art. 208'),
  ('2025-12-08', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Constitution Day', null, null, 'Labour Code art. 208')
) as facts (day, kind, weeks, name, moved_to, moved_from, source),
  unnest(string_to_array(weeks, ' ')) as week;

insert into calendar_day (decree_id, day, kind, week, name, moved_to, moved_from, source)
select '018c8d50-0000-7000-8000-000000002026'::uuid, day::date, kind, week, name, moved_to::date, moved_from::date, source
from (values
  ('2025-12-31', 'EXTRA_DAY_OFF', 'FIVE_DAY SIX_DAY', null, null, null, 'PF-257 of 2025-12-24'),
  ('2026-01-01', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'New Year', null, null, 'Labour Code art. 208'),
  ('2026-01-02', 'EXTRA_DAY_OFF', 'FIVE_DAY SIX_DAY', null, null, null, 'PF-257 of 2025-12-24'),
  ('2026-01-03', 'EXTRA_DAY_OFF', 'SIX_DAY', null, null, null, 'PF-257 of 2025-12-24'),
  ('2026-03-08', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Women''s Day', null, null, 'Labour Code art. 208'),
  ('2026-03-21', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Navruz', null, null, 'Labour Code art. 208'),
  ('2026-05-09', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Day of Memory and Honour', null, null, 'Labour Code art. 208'),
  ('2026-05-27', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Qurbon hayit', null, null, 'Labour Code art. 208'),
  ('2026-05-28', 'EXTRA_DAY_OFF', 'FIVE_DAY SIX_DAY', null, null, null, 'PF-257 of 2025-12-24'),
  ('2026-05-29', 'EXTRA_DAY_OFF', 'FIVE_DAY SIX_DAY', null, null, null, 'PF-257 of 2025-12-24'),
  ('2026-05-30', 'EXTRA_DAY_OFF', 'SIX_DAY', null, null, null, 'PF-257 of 2025-12-24'),
  ('2026-08-31', 'EXTRA_DAY_OFF', 'FIVE_DAY SIX_DAY', null, null, null, 'PF-257 of 2025-12-24'),
  ('2026-09-01', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Independence Day', null, null, 'Labour Code art. 208'),
  ('2026-10-01', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Teachers'' Day', null, null, 'Labour Code art. 208'),
  ('2026-12-08', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Constitution Day', null, null, 'Labour Code art. 208'),
  ('2026-12-12', 'WORKING_WEEKEND', 'FIVE_DAY', null, '2026-12-31', null, 'PF-257 of 2025-12-24'),
  ('2026-12-31', 'MOVED_DAY_OFF', 'FIVE_DAY', null, null, '2026-12-12', 'PF-257 of 2025-12-24'),
  ('2026-12-31', 'EXTRA_DAY_OFF', 'SIX_DAY', null, null, null, 'PF-257 of 2025-12-24')
) as facts (day, kind, weeks, name, moved_to, moved_from, source),
  unnest(string_to_array(weeks, ' ')) as week;

insert into calendar_day (decree_id, day, kind, week, name, moved_to, moved_from, source)
select '018c8d50-0000-7000-8000-000000106026'::uuid, day::date, kind, week, name, moved_to::date, moved_from::date, source
from (values
  ('2026-03-20', 'HOLIDAY', 'FIVE_DAY SIX_DAY', 'Ramazon hayit', null, null, 'PQ-106 of 2026-03-17')
) as facts (day, kind, weeks, name, moved_to, moved_from, source),
  unnest(string_to_array(weeks, ' ')) as week;
