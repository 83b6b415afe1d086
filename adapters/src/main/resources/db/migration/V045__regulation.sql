-- Duties, promised due dates and permits for late entry (order, clauses 4 to 6; clause 7.1).

create table regulation_version (
  code varchar(40) primary key,
  title varchar(300) not null,
  order_number varchar(40),
  order_date date not null,
  basis varchar(200),
  in_force_from date not null unique,
  repealed_from date,
  note varchar(500),
  grant_default_working_days integer not null,
  grant_max_days integer not null,
  constraint regulation_version_period
    check (repealed_from is null or repealed_from > in_force_from),
  constraint regulation_version_grant
    check (grant_default_working_days >= 1
      and grant_max_days between grant_default_working_days and 366)
);

comment on column regulation_version.order_number is 'null where the number is not known';
comment on column regulation_version.grant_max_days is
  'longest permit for late entry, in calendar days after the decision';

insert into regulation_version
  (code, title, order_number, order_date, basis, in_force_from, repealed_from, note,
   grant_default_working_days, grant_max_days)
values
  ('372-2021', 'Regulation of 2021', '372', '2021-08-26', null,
   '2021-08-26', '2024-11-01', 'Repealed by clause 6 of the order of November 2024.', 5, 30),
  ('HEMIS-2024', 'Regulation of the HEMIS information system', null, '2024-11-01',
   'order 92 of 2024-03-29, clause 1', '2024-11-01', null,
   'Signed in November 2024; the day and the number cannot be read, so the first of the month is taken.',
   5, 30);

create table regulation_duty (
  regulation varchar(40) not null references regulation_version,
  code varchar(40) not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
  annex integer not null check (annex between 1 and 13),
  process integer not null check (process >= 1),
  role varchar(30) not null,
  -- Kinds of events, parted by blanks.
  triggers varchar(400) not null check (triggers ~ '^[A-Z_]+( [A-Z_]+)*$'),
  term varchar(24) not null,
  starts_from varchar(20) not null check (starts_from in ('ORDER_DATE', 'EFFECTIVE_DATE')),
  enforcement varchar(4) not null check (enforcement in ('HARD', 'SOFT')),
  clause varchar(20) not null,
  source varchar(13) not null check (source in ('TEXT', 'RECONSTRUCTED')),
  primary key (regulation, code),
  constraint regulation_duty_process unique (regulation, annex, process),
  constraint regulation_duty_term check (
    term ~ '^(WORKING_DAYS|CALENDAR_DAYS|CALENDAR_MONTHS|BEFORE_EVENT):[1-9][0-9]{0,2}$'
    or term in ('SAME_DAY', 'CONTINUOUS'))
);

insert into regulation_duty
  (regulation, code, annex, process, role, triggers, term, starts_from, enforcement, clause, source)
values
  ('HEMIS-2024', 'PERSONNEL_EVENT', 3, 1, 'HR_DEPARTMENT',
   'HIRE POSITION_CHANGE DISMISS', 'WORKING_DAYS:3', 'ORDER_DATE', 'HARD', '3.1.3', 'TEXT');

-- The due dates of the windows that were open when the calendar or the working week changed.
create table regulation_promised_due_date (
  duty varchar(40) not null,
  event_date date not null,
  due_date date not null,
  primary key (duty, event_date)
);

create function regulation_promise_only_grows() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a promised due date is never taken back' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.duty, new.event_date) is distinct from (old.duty, old.event_date)
      or new.due_date < old.due_date then
    raise exception 'a promised due date only moves later' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger regulation_promise_only_grows
  before update or delete on regulation_promised_due_date
  for each row execute function regulation_promise_only_grows();

-- A request for late entry with its decision and use (order, clause 5).
create table regulation_permit (
  id uuid primary key,
  version bigint not null,
  duty varchar(40) not null,
  duty_role varchar(30) not null,
  subject_id uuid not null,
  event varchar(40) not null,
  order_number varchar(40) not null,
  event_date date not null,
  due_date date not null,
  -- The first day on which the delay is more than three calendar months.
  ministry_from date not null,
  reason varchar(2000) not null check (btrim(reason) <> ''),
  justification_file uuid not null,
  employee_letter_file uuid not null,
  head_letter_file uuid not null,
  requester_person uuid not null references people_person,
  requester_account uuid,
  requester_role varchar(30) not null,
  requested_at timestamptz not null,
  status varchar(9) not null
    check (status in ('REQUESTED', 'GRANTED', 'REFUSED', 'USED', 'EXPIRED')),
  last_day date,
  decision_reason varchar(2000),
  decider_person uuid references people_person,
  decider_account uuid,
  decider_role varchar(30),
  decider_unit varchar(40),
  decided_at timestamptz,
  decision_facts jsonb,
  used_by uuid references people_person,
  used_at timestamptz,
  constraint regulation_permit_late check (due_date < (requested_at at time zone 'Asia/Tashkent')::date),
  constraint regulation_permit_ministry check (ministry_from = (due_date + interval '3 months')::date + 1),
  constraint regulation_permit_decided check (
    (status <> 'REQUESTED') = (decided_at is not null)
    and (decided_at is null) = (decider_person is null)
    and (decided_at is null) = (decider_role is null)
    and (decided_at is null) = (decision_facts is null)),
  constraint regulation_permit_granted check ((status in ('GRANTED', 'USED', 'EXPIRED')) = (last_day is not null)),
  constraint regulation_permit_not_before check (
    last_day is null or last_day >= (decided_at at time zone 'Asia/Tashkent')::date),
  constraint regulation_permit_refused check (
    status <> 'REFUSED' or btrim(coalesce(decision_reason, '')) <> ''),
  constraint regulation_permit_four_eyes check (decider_person <> requester_person),
  constraint regulation_permit_decider check (
    (decider_role is null or decider_role in ('RTTRM_OPERATOR', 'MINISTRY_UNIT'))
    and (decider_role is not distinct from 'MINISTRY_UNIT') = (decider_unit is not null)),
  constraint regulation_permit_used check (
    (status = 'USED') = (used_at is not null)
    and (used_at is null) = (used_by is null)
    and (used_at is null or (used_at at time zone 'Asia/Tashkent')::date <= last_day))
);

-- One live request or permit per entry.
create unique index regulation_permit_live
  on regulation_permit (duty, subject_id, event, order_number, event_date)
  where status in ('REQUESTED', 'GRANTED');

create index regulation_permit_role on regulation_permit (duty_role, id);
create index regulation_permit_requester on regulation_permit (requester_person, id);

create function regulation_permit_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a permit is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.duty, new.duty_role, new.subject_id, new.event, new.order_number, new.event_date,
      new.due_date, new.reason, new.justification_file, new.employee_letter_file,
      new.head_letter_file, new.requester_person, new.requester_account,
      new.requester_role, new.requested_at, new.ministry_from)
     is distinct from
     (old.id, old.duty, old.duty_role, old.subject_id, old.event, old.order_number, old.event_date,
      old.due_date, old.reason, old.justification_file, old.employee_letter_file,
      old.head_letter_file, old.requester_person, old.requester_account,
      old.requester_role, old.requested_at, old.ministry_from) then
    raise exception 'what was asked for is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if old.decided_at is not null and
     (new.last_day, new.decision_reason, new.decider_person, new.decider_account, new.decider_role,
      new.decider_unit, new.decided_at, new.decision_facts)
     is distinct from
     (old.last_day, old.decision_reason, old.decider_person, old.decider_account, old.decider_role,
      old.decider_unit, old.decided_at, old.decision_facts) then
    raise exception 'a request is decided once' using errcode = 'integrity_constraint_violation';
  end if;
  if old.status in ('REFUSED', 'USED', 'EXPIRED') and new.status <> old.status then
    raise exception 'the state % is final', old.status using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger regulation_permit_is_kept
  before update or delete on regulation_permit
  for each row execute function regulation_permit_is_kept();
