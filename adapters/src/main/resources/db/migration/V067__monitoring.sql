-- What the boards count (order, clauses 3 and 4; 3.1.14): kept in the transaction that changes an
-- opened duty, whatever changes it. Writers only ever insert, so they never wait for each other; a
-- round folds what they wrote into the tallies. A board reads a tally and what is not folded yet.

create table monitoring_delta (
  -- The first day of the month in which the duties are due.
  due_month date not null,
  duty varchar(40) not null,
  annex integer not null,
  role varchar(30) not null,
  enforcement varchar(4) not null,
  unit_id uuid,
  person_id uuid,
  -- Opened and not void, of these done in time, done late, and done under a permit; and breaches.
  due integer not null,
  in_time integer not null,
  late integer not null,
  permits integer not null,
  breaches integer not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);

-- The whole institution: some thousand rows.
create table monitoring_total (
  due_month date not null check (extract(day from due_month) = 1),
  duty varchar(40) not null,
  annex integer not null,
  role varchar(30) not null,
  enforcement varchar(4) not null check (enforcement in ('HARD', 'SOFT')),
  due integer not null,
  in_time integer not null,
  late integer not null,
  permits integer not null,
  breaches integer not null,
  constraint monitoring_total_once unique (due_month, duty, annex, role, enforcement)
) with (fillfactor = 80);

-- Each unit.
create table monitoring_tally (
  due_month date not null check (extract(day from due_month) = 1),
  duty varchar(40) not null,
  annex integer not null,
  role varchar(30) not null,
  enforcement varchar(4) not null check (enforcement in ('HARD', 'SOFT')),
  unit_id uuid,
  due integer not null,
  in_time integer not null,
  late integer not null,
  permits integer not null,
  breaches integer not null,
  constraint monitoring_tally_once
    unique nulls not distinct (due_month, duty, unit_id, annex, role, enforcement)
) with (fillfactor = 80);

-- Each person.
create table monitoring_person_tally (
  person_id uuid not null references people_person,
  due_month date not null check (extract(day from due_month) = 1),
  duty varchar(40) not null,
  annex integer not null,
  role varchar(30) not null,
  enforcement varchar(4) not null check (enforcement in ('HARD', 'SOFT')),
  unit_id uuid,
  due integer not null,
  in_time integer not null,
  late integer not null,
  permits integer not null,
  breaches integer not null,
  constraint monitoring_person_tally_once unique nulls not distinct
    (person_id, due_month, duty, unit_id, annex, role, enforcement)
) with (fillfactor = 80);

create function monitoring_count_opened() returns trigger language plpgsql as $$
begin
  insert into monitoring_delta
  select date_trunc('month', i.due_date::timestamp)::date, i.duty, i.annex, i.role, i.enforcement,
    i.unit_id, i.responsible_person,
    count(*),
    count(*) filter (where i.status = 'DONE' and not i.done_late),
    count(*) filter (where i.status = 'DONE' and i.done_late),
    count(*) filter (where i.status = 'DONE' and i.permit_id is not null), 0
  from opened i
  where i.status <> 'VOID'
  group by 1, 2, 3, 4, 5, 6, 7;
  return null;
end $$;

create function monitoring_count_changed() returns trigger language plpgsql as $$
begin
  insert into monitoring_delta
  select * from (
    select date_trunc('month', i.due_date::timestamp)::date, i.duty, i.annex, i.role, i.enforcement,
      i.unit_id, i.responsible_person,
      sum(i.sign) as due,
      coalesce(sum(i.sign) filter (where i.status = 'DONE' and not i.done_late), 0) as in_time,
      coalesce(sum(i.sign) filter (where i.status = 'DONE' and i.done_late), 0) as late,
      coalesce(sum(i.sign) filter (where i.status = 'DONE' and i.permit_id is not null), 0)
        as permits,
      0
    from (select -1 as sign, b.* from before b union all select 1, a.* from after a) i
    where i.status <> 'VOID'
    group by 1, 2, 3, 4, 5, 6, 7
  ) change
  where (change.due, change.in_time, change.late, change.permits) <> (0, 0, 0, 0);
  return null;
end $$;

create trigger monitoring_counts_opened after insert on regulation_duty_instance
  referencing new table as opened
  for each statement execute function monitoring_count_opened();

create trigger monitoring_counts_changed after update on regulation_duty_instance
  referencing old table as before new table as after
  for each statement execute function monitoring_count_changed();

-- Breaches are of hard duties only, and count by the due date that was broken.
create function monitoring_count_breached() returns trigger language plpgsql as $$
begin
  insert into monitoring_delta
  select date_trunc('month', b.due_date::timestamp)::date, b.duty, b.annex, b.role, 'HARD',
    b.unit_id, b.responsible_person, 0, 0, 0, 0, count(*)
  from established b
  group by 1, 2, 3, 4, 5, 6, 7;
  return null;
end $$;

-- Of a breach only who answers for it may become known later.
create function monitoring_count_answered() returns trigger language plpgsql as $$
begin
  insert into monitoring_delta
  select date_trunc('month', b.due_date::timestamp)::date, b.duty, b.annex, b.role, 'HARD',
    b.unit_id, b.responsible_person, 0, 0, 0, 0, sum(b.sign)
  from (select -1 as sign, b.* from before b union all select 1, a.* from after a) b
  group by 1, 2, 3, 4, 5, 6, 7
  having sum(b.sign) <> 0;
  return null;
end $$;

create trigger monitoring_counts_breached after insert on breaches_breach
  referencing new table as established
  for each statement execute function monitoring_count_breached();

create trigger monitoring_counts_answered after update on breaches_breach
  referencing old table as before new table as after
  for each statement execute function monitoring_count_answered();

-- What was opened before there were boards.
insert into monitoring_delta
select date_trunc('month', i.due_date::timestamp)::date, i.duty, i.annex, i.role, i.enforcement,
  i.unit_id, i.responsible_person,
  count(*),
  count(*) filter (where i.status = 'DONE' and not i.done_late),
  count(*) filter (where i.status = 'DONE' and i.done_late),
  count(*) filter (where i.status = 'DONE' and i.permit_id is not null), 0
from regulation_duty_instance i
where i.status <> 'VOID'
group by 1, 2, 3, 4, 5, 6, 7;

insert into monitoring_delta
select date_trunc('month', b.due_date::timestamp)::date, b.duty, b.annex, b.role, 'HARD',
  b.unit_id, b.responsible_person, 0, 0, 0, 0, count(*)
from breaches_breach b
group by 1, 2, 3, 4, 5, 6, 7;

-- What is not done, by day and by person: locked or open depends on the day on which one looks.
create index monitoring_not_done_hard on regulation_duty_instance (due_date)
  include (duty, annex, role, unit_id, responsible_person)
  where status in ('AWAITED', 'LOCKED') and enforcement = 'HARD';
create index monitoring_not_done_of_person
  on regulation_duty_instance (responsible_person, due_date)
  where status in ('AWAITED', 'LOCKED');

create index monitoring_signed_in on access_session (account_id, created_at);
