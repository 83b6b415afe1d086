-- Clearance sheets, Bitiruv varag'i (3.1.14).
create table clearance_sheet (
  id uuid primary key,
  version bigint not null,
  study_id uuid not null references students_study,
  person_id uuid not null references people_person,
  faculty_id uuid not null references structure_unit,
  reason varchar(10) not null check (reason in ('GRADUATION', 'TRANSFER', 'EXPULSION')),
  state varchar(9) not null check (state in ('OPEN', 'COMPLETE', 'CANCELLED')),
  opened_at timestamptz not null,
  opened_by uuid not null references people_person,
  closed_at timestamptz,
  closed_by uuid references people_person,
  constraint clearance_sheet_closed check (
    (state = 'OPEN') = (closed_at is null) and (closed_at is null) = (closed_by is null)),
  -- Nobody confirms the own sheet (4.3).
  constraint clearance_sheet_stranger check (state <> 'COMPLETE' or closed_by <> person_id)
);

-- A study has one sheet at a time.
create unique index clearance_sheet_open on clearance_sheet (study_id) where state = 'OPEN';
create index clearance_sheet_study on clearance_sheet (study_id, reason, state);
create index clearance_sheet_faculty on clearance_sheet (faculty_id, id);
create index clearance_sheet_person on clearance_sheet (person_id);

create table clearance_section (
  sheet_id uuid not null references clearance_sheet,
  section varchar(10) not null check (section in
    ('LIBRARY', 'DORMITORY', 'ACCOUNTING', 'MARKETING', 'REGISTRAR', 'DEAN', 'HR')),
  state varchar(14) not null check (state in
    ('PENDING', 'DEBT', 'SETTLED', 'APPROVED', 'NOT_APPLICABLE')),
  debt_note varchar(2000) check (btrim(debt_note) <> ''),
  debt_items text[],
  debt_by uuid references people_person,
  debt_at timestamptz,
  settled_at timestamptz,
  approved_by uuid references people_person,
  approved_at timestamptz,
  primary key (sheet_id, section),
  constraint clearance_section_debt check (
    num_nonnulls(debt_note, debt_items, debt_by, debt_at) in (0, 4)
    and (state not in ('DEBT', 'SETTLED') or debt_note is not null)
    and (state <> 'SETTLED' or settled_at is not null)),
  -- While a debt stands nobody approves.
  constraint clearance_section_approved check (
    (state = 'APPROVED') = (approved_at is not null)
    and (approved_at is null) = (approved_by is null)
    and (state <> 'APPROVED' or debt_note is null or settled_at is not null))
);

create index clearance_section_state on clearance_section (section, state, sheet_id);

create function clearance_is_confirmed_by_another() returns trigger language plpgsql as $$
begin
  if new.state = 'COMPLETE' and exists (
    select from clearance_section s where s.sheet_id = new.id
      and (s.state not in ('APPROVED', 'NOT_APPLICABLE') or s.approved_by = new.closed_by)) then
    raise exception 'a sheet is confirmed when all sections have approved, by who approved none'
      using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'UPDATE' and old.state <> 'OPEN' then
    raise exception 'a closed sheet stays as it is' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger clearance_is_confirmed_by_another before insert or update on clearance_sheet
  for each row execute function clearance_is_confirmed_by_another();

-- Sections raise these by themselves now.
update regulation_event_kind set origin = 'SYSTEM', proposable = false, recorded_by = ''
  where code in ('LIBRARY_DEBT_SETTLED', 'LIBRARY_CLEARANCE_APPROVED', 'DORMITORY_DEBT_SETTLED',
    'DORMITORY_CLEARANCE_APPROVED');
