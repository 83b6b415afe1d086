-- Names as lists and searches compare them: small letters of any script, in one order everywhere.
alter table people_person
  add column name_key text collate "C" not null generated always as
    (lower((family_name || ' ' || given_name))) stored,
  add column name_key_cyrillic text collate "C" generated always as
    (lower((family_name_cyrillic || ' ' || given_name_cyrillic))) stored;

create index people_person_name_key on people_person (name_key, id);
create index people_person_name_key_cyrillic on people_person (name_key_cyrillic)
  where name_key_cyrillic is not null;

-- Staff of the institution (3.1.3). A removed card keeps its history.
create table personnel_employee (
  id uuid primary key,
  version bigint not null,
  person_id uuid not null references people_person,
  number varchar(14) unique,
  phone varchar(13) check (phone ~ '^\+998[0-9]{9}$'),
  email varchar(254),
  degree varchar(2) not null check (degree in ('10', '11', '12')),
  rank varchar(2) not null check (rank in ('10', '11', '12', '13')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  removed_at timestamptz
);

create unique index personnel_employee_once on personnel_employee (person_id)
  where removed_at is null;
create index personnel_employee_changed_at on personnel_employee (changed_at);

-- Hiring, change of position, dismissal: recorded once, never changed.
create table personnel_event (
  id uuid primary key,
  employee_id uuid not null references personnel_employee,
  ordinal int not null check (ordinal > 0),
  employment_id uuid not null,
  kind varchar(15) not null check (kind in ('HIRE', 'POSITION_CHANGE', 'DISMISS')),
  order_number varchar(40) not null,
  order_date date not null,
  order_file uuid not null,
  effective_date date not null,
  unit_id uuid,
  position varchar(200),
  rate numeric(3, 2) check (rate between 0.05 and 1.50 and rate % 0.05 = 0),
  form varchar(2) check (form in ('11', '12', '13', '14')),
  -- Null where no term ends: events before the regulation.
  due_date date,
  permit_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint personnel_event_ordinal unique (employee_id, ordinal),
  constraint personnel_event_once
    unique (employee_id, employment_id, kind, order_number, order_date),
  constraint personnel_event_post check (
    num_nonnulls(unit_id, position, rate, form) = case kind when 'DISMISS' then 0 else 4 end),
  constraint personnel_event_permit_needs_term check (permit_id is null or due_date is not null),
  constraint personnel_event_main_rate check (form <> '11' or rate <= 1.00)
);

create index personnel_event_recorded on personnel_event (recorded_at, id);
create unique index personnel_event_permit on personnel_event (permit_id)
  where permit_id is not null;

create function personnel_event_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'personnel_event is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger personnel_event_is_kept before update or delete on personnel_event
  for each row execute function personnel_event_is_kept();
create trigger personnel_event_is_not_emptied before truncate on personnel_event
  for each statement execute function personnel_event_is_kept();

-- The periods in which posts are held; they follow from the events. The id is that of the event
-- that began the period.
create table personnel_employment (
  id uuid primary key references personnel_event,
  employment_id uuid not null,
  employee_id uuid not null references personnel_employee,
  unit_id uuid not null,
  position varchar(200) not null,
  rate numeric(3, 2) not null check (rate between 0.05 and 1.50 and rate % 0.05 = 0),
  form varchar(2) not null check (form in ('11', '12', '13', '14')),
  valid_from date not null,
  valid_to date,
  constraint personnel_employment_period check (valid_to is null or valid_to >= valid_from),
  constraint personnel_employment_main_rate check (form <> '11' or rate <= 1.00),
  -- One main employment at a time.
  constraint personnel_employment_one_main exclude using gist (
    employee_id with =,
    daterange(valid_from, valid_to, '[]') with &&
  ) where (form = '11'),
  -- One employment has one post at a time.
  constraint personnel_employment_one_post exclude using gist (
    employment_id with =,
    daterange(valid_from, valid_to, '[]') with &&
  ),
  -- The same position in the same unit is held once at a time.
  constraint personnel_employment_once exclude using gist (
    employee_id with =,
    unit_id with =,
    lower(position) with =,
    daterange(valid_from, valid_to, '[]') with &&
  )
);

create index personnel_employment_employee on personnel_employment (employee_id, valid_from);
create index personnel_employment_unit on personnel_employment (unit_id, valid_to, employee_id);
