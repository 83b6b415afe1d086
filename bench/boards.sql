-- An institution as large as they come, for trying the boards: people, units and two years of opened
-- duties that were entered, moved, taken back and missed. Nothing of it is real. The session says how
-- much of it:
--   set bench.people = 55000; set bench.staff = 5000; set bench.units = 300;
--   set bench.instances = 2000000;
-- The same numbers give the same institution on the same day. Everything has ids of its own: 0a…
-- duties, 0b… people, 0c… units, 0e… the permit, 0f… breaches.

create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable as
  $$ select (kind || lpad(to_hex(n), 30, '0'))::uuid $$;

-- A number from 0 to below "of" that follows from n and hardly looks so.
create function pg_temp.draw(n bigint, salt int, of int) returns int language sql immutable as
  $$ select abs(hashint8extended(n, salt) % of)::int $$;

create function pg_temp.size(what text) returns int language sql stable as
  $$ select current_setting('bench.' || what)::int $$;

insert into people_person
  (id, version, family_name, given_name, birth_date, sex, citizenship, created_at)
select pg_temp.id('0b', n), 0, 'Sinovov' || lpad(n::text, 6, '0'), 'Anvar', date '1990-01-01',
  'MALE', '12', now()
from generate_series(1, pg_temp.size('people')) n;

-- One faculty for each twelve units, departments in faculties, every tenth unit a section.
insert into structure_unit
  (id, version, type, parent_id, parent_type, name_uz_latn, code, opened_on, latest)
select pg_temp.id('0c', n), 0, case when n % 12 = 1 then 'FACULTY' else 'SECTION' end, null, null,
  case when n % 12 = 1 then 'Sinov fakulteti ' else 'Sinov boʻlimi ' end || n, 'SINOV-' || n,
  date '2020-01-01', 0
from generate_series(1, pg_temp.size('units')) n where n % 12 = 1 or n % 10 = 0;

insert into structure_unit
  (id, version, type, parent_id, parent_type, name_uz_latn, code, opened_on, latest)
select pg_temp.id('0c', n), 0, 'DEPARTMENT', pg_temp.id('0c', n - (n - 1) % 12), 'FACULTY',
  'Sinov kafedrasi ' || n, 'SINOV-' || n, date '2020-01-01', 0
from generate_series(1, pg_temp.size('units')) n where n % 12 <> 1 and n % 10 <> 0;

insert into regulation_permit
  (id, version, duty_role, due_date, ministry_from, reason, justification_file,
   employee_letter_file, head_letter_file, requester_person, requester_role, requested_at, status,
   last_day, decider_person, decider_role, decided_at, decision_facts)
values
  (pg_temp.id('0e', 1), 0, 'TEACHER', date '2024-11-07', date '2025-02-08', 'sinov',
   pg_temp.id('0e', 3), pg_temp.id('0e', 4), pg_temp.id('0e', 5), pg_temp.id('0b', 1), 'TEACHER',
   timestamptz '2024-11-08 12:00+05', 'EXPIRED', date '2024-11-15', pg_temp.id('0b', 2),
   'RTTRM_OPERATOR', timestamptz '2024-11-08 13:00+05',
   '{"regulation": "HEMIS-2024", "duty": "SINOV_1", "dutyRole": "TEACHER",
     "clauses": ["order 5"], "eventDate": "2024-11-04", "dueDate": "2024-11-07",
     "decidedOn": "2024-11-08", "lateness": "LATE", "workingDaysLate": 1, "papers": {}}');

-- Forty duties: twenty-four of teachers, eight of heads, four of deans, four of departments; due
-- from 22 months ago to two months ahead, three in a hundred soft. Three quarters of those that are
-- due were entered in time on the way.
insert into regulation_duty_instance
  (id, version, duty, regulation, annex, role, enforcement, clause, source, subject_id, event,
   order_number, event_date, unit_id, responsible_person, due_date, opened_at, status,
   done_kind, done_by, done_role, done_late, done_at)
select pg_temp.id('0a', n), 0, 'SINOV_' || duty, 'HEMIS-2024', 1 + duty % 13, role,
  case when duty = 31 then 'SOFT' else 'HARD' end, '3.1', 'RECONSTRUCTED', pg_temp.id('0a', n), 'SINOV', n::text,
  due - 5, unit, person, due, (due - 5)::timestamp at time zone 'Asia/Tashkent',
  case when done then 'DONE' else 'AWAITED' end,
  case when done then 'SINOV' end,
  case when done then coalesce(person, pg_temp.id('0b', 1)) end,
  case when done then role end,
  case when done then false end,
  case when done then
    (due - pg_temp.draw(n, 4, 4) + time '17:00') at time zone 'Asia/Tashkent' end
from (
  select n, duty, due,
    case
      when duty < 24 then 'TEACHER'
      when duty < 32 then 'DEPARTMENT_HEAD'
      when duty < 36 then 'DEAN'
      when duty = 36 then 'HR_DEPARTMENT'
      when duty = 37 then 'ACADEMIC_DEPARTMENT'
      when duty = 38 then 'ACCOUNTING'
      else 'ICT_CENTRE'
    end as role,
    case when duty < 36 or n % 2 = 1 then
      pg_temp.id('0c', 1 + staff % pg_temp.size('units')) end as unit,
    case when n % 50 > 0 then pg_temp.id('0b', 1 + staff) end as person,
    due < (now() at time zone 'Asia/Tashkent')::date and pg_temp.draw(n, 5, 1000) < 740 as done
  from (
    select n, pg_temp.draw(n, 1, 40) as duty, pg_temp.draw(n, 2, pg_temp.size('staff')) as staff,
      (now() at time zone 'Asia/Tashkent')::date - 670 + pg_temp.draw(n, 3, 730) as due
    from generate_series(1, pg_temp.size('instances')) n
  ) drawn
) opened;

-- Entered in time later: one in ten of those that are due, one in five of the others.
update regulation_duty_instance set status = 'DONE', done_kind = 'SINOV',
  done_by = coalesce(responsible_person, pg_temp.id('0b', 1)), done_role = role, done_late = false,
  done_at = (due_date - pg_temp.draw(order_number::bigint, 4, 4) + time '17:00')
    at time zone 'Asia/Tashkent'
where event = 'SINOV' and status = 'AWAITED'
  and pg_temp.draw(order_number::bigint, 5, 1000) <
    case when due_date < (now() at time zone 'Asia/Tashkent')::date then 840 else 200 end;

-- Done late: under a permit where the duty is hard.
update regulation_duty_instance set status = 'DONE', done_kind = 'SINOV',
  done_by = coalesce(responsible_person, pg_temp.id('0b', 1)), done_role = role, done_late = true,
  permit_id = case when enforcement = 'HARD' then pg_temp.id('0e', 1) end,
  done_at = (due_date + 1 + pg_temp.draw(order_number::bigint, 6, 10) + time '09:00')
    at time zone 'Asia/Tashkent'
where event = 'SINOV' and status = 'AWAITED'
  and due_date < (now() at time zone 'Asia/Tashkent')::date
  and pg_temp.draw(order_number::bigint, 7, 1000) < 400;

-- Moved: one in fifty of what is not done is due forty days later.
update regulation_duty_instance set due_date = due_date + 40, event_date = event_date + 40
where event = 'SINOV' and status = 'AWAITED'
  and pg_temp.draw(order_number::bigint, 8, 1000) < 20;

-- Noted as locked; some are overdue and not noted yet.
update regulation_duty_instance set status = 'LOCKED', missed = true
where event = 'SINOV' and status = 'AWAITED' and enforcement = 'HARD'
  and due_date < (now() at time zone 'Asia/Tashkent')::date
  and pg_temp.draw(order_number::bigint, 9, 1000) < 900;

-- Taken back.
update regulation_duty_instance set status = 'VOID'
where event = 'SINOV' and status in ('AWAITED', 'LOCKED')
  and pg_temp.draw(order_number::bigint, 10, 1000) < 30;

insert into breaches_breach
  (id, version, instance_id, kind, state, regulation, duty, annex, role, enforcement, clause, source, unit_id,
   due_date,
   responsible_person, opened_at, disputed, entries)
select pg_temp.id('0f', i.order_number::bigint), 0, i.id,
  case when i.status = 'DONE' then 'LATE' else 'MISSED' end, 'OPEN', i.regulation, i.duty, i.annex,
  i.role, i.enforcement, i.clause, i.source, i.unit_id, i.due_date, i.responsible_person,
  (i.due_date + 1)::timestamp at time zone 'Asia/Tashkent', false, 1
from regulation_duty_instance i
where i.event = 'SINOV' and (i.status = 'LOCKED' or i.permit_id is not null);
