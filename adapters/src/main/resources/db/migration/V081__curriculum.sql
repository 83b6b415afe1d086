-- Programmes and curricula of the faculties (3.1.5, annex 5).
create table curriculum_programme (
  id uuid primary key,
  version bigint not null,
  -- The national code and the type of education: 11 bachelor, 12 master.
  code varchar(20) not null check (code ~ '^[0-9]+$'),
  type varchar(2) not null check (type in ('11', '12')),
  faculty_id uuid not null references structure_unit,
  name_uz_latn varchar(256) not null,
  name_uz_cyrl varchar(256),
  name_ru varchar(256),
  name_en varchar(256),
  opened_at timestamptz not null,
  opened_by uuid not null references people_person,
  closed_at timestamptz,
  closed_by uuid references people_person,
  constraint curriculum_programme_code unique (code, type),
  constraint curriculum_programme_closed check ((closed_at is null) = (closed_by is null))
);

create index curriculum_programme_faculty on curriculum_programme (faculty_id, id);

-- What graduates of a programme are awarded.
create table curriculum_qualification (
  programme_id uuid not null references curriculum_programme,
  position integer not null check (position between 1 and 10),
  name_uz_latn varchar(256) not null,
  name_uz_cyrl varchar(256),
  name_ru varchar(256),
  name_en varchar(256),
  primary key (programme_id, position)
);

create table curriculum_curriculum (
  id uuid primary key,
  version bigint not null,
  programme_id uuid not null references curriculum_programme,
  -- The line of versions: the first of it, and the number within it.
  first_id uuid not null references curriculum_curriculum,
  number integer not null check (number >= 1),
  -- Codes of the national classifiers.
  education_form varchar(10) not null,
  education_language varchar(10) not null,
  admission_year integer not null check (admission_year between 1990 and 2100),
  years integer not null check (years between 1 and 4),
  state varchar(9) not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'DROPPED')),
  drafted_at timestamptz not null,
  drafted_by uuid not null references people_person,
  proposal_id uuid references approvals_proposal,
  submitted_at timestamptz,
  submitted_by uuid references people_person,
  approved_at timestamptz,
  approved_by uuid references people_person,
  constraint curriculum_first check ((number = 1) = (first_id = id)),
  constraint curriculum_submitted check (
    (submitted_at is null) = (submitted_by is null)
    and (submitted_at is not null) = (state in ('SUBMITTED', 'APPROVED'))),
  constraint curriculum_approved check (
    (approved_at is null) = (approved_by is null)
    and (approved_at is not null) = (state = 'APPROVED')),
  constraint curriculum_four_eyes check (approved_by <> submitted_by)
);

-- One for the same students, and one version of each number in a line.
create unique index curriculum_once
  on curriculum_curriculum (programme_id, education_form, education_language, admission_year, years)
  where number = 1 and state <> 'DROPPED';
create unique index curriculum_version_once on curriculum_curriculum (first_id, number)
  where state <> 'DROPPED';
create index curriculum_of_programme on curriculum_curriculum (programme_id, id);

create table curriculum_editor (
  curriculum_id uuid not null references curriculum_curriculum,
  person_id uuid not null references people_person,
  primary key (curriculum_id, person_id)
);

create table curriculum_subject (
  id uuid primary key,
  curriculum_id uuid not null references curriculum_curriculum,
  position integer not null check (position >= 0),
  semester integer not null check (semester between 1 and 8),
  code varchar(20) not null check (btrim(code) <> ''),
  name_uz_latn varchar(256) not null,
  name_uz_cyrl varchar(256),
  name_ru varchar(256),
  name_en varchar(256),
  kind varchar(10) not null check (kind in ('COMPULSORY', 'ELECTIVE')),
  elective_group varchar(20),
  credits integer not null check (credits between 1 and 30),
  hours integer not null,
  block varchar(10) not null,
  assessment varchar(10) not null,
  graduation_work boolean not null,
  constraint curriculum_subject_once unique (curriculum_id, semester, code),
  constraint curriculum_subject_group check ((kind = 'ELECTIVE') = (elective_group is not null)),
  -- A credit is 25 to 30 academic hours.
  constraint curriculum_subject_hours check (hours between credits * 25 and credits * 30)
);

create function curriculum_editor_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'who has worked on a curriculum is kept' using errcode = 'integrity_constraint_violation';
end $$;

create trigger curriculum_editor_is_kept before update or delete on curriculum_editor
  for each row execute function curriculum_editor_is_kept();

-- Only a draft's subjects change.
create function curriculum_subject_is_kept() returns trigger language plpgsql as $$
begin
  if exists (select from curriculum_curriculum
      where id = case tg_op when 'INSERT' then new.curriculum_id else old.curriculum_id end
        and state <> 'DRAFT') then
    raise exception 'only a draft changes' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

create trigger curriculum_subject_is_kept before insert or update or delete on curriculum_subject
  for each row execute function curriculum_subject_is_kept();

-- For whom it is never changes; what is studied does not become a draft again; four eyes (4.3).
create function curriculum_is_kept() returns trigger language plpgsql as $$
begin
  if (new.programme_id, new.first_id, new.number, new.education_form, new.education_language,
      new.admission_year, new.years)
      is distinct from (old.programme_id, old.first_id, old.number, old.education_form,
      old.education_language, old.admission_year, old.years) then
    raise exception 'for whom a curriculum is does not change' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'APPROVED' and new.state <> 'APPROVED'
      and exists (select from students_study where curriculum_id = old.id) then
    raise exception 'students study under the curriculum' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (select from curriculum_editor where curriculum_id = new.id and person_id = new.approved_by) then
    raise exception 'nobody approves an own curriculum' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger curriculum_is_kept before update on curriculum_curriculum
  for each row execute function curriculum_is_kept();

-- 30 credits in each semester; a group of electives counts once.
create function curriculum_is_whole() returns trigger language plpgsql as $$
begin
  if exists (
    select from generate_series(1, new.years * 2) as term (semester)
    where 30 <> (
      select coalesce(sum(counted), 0) from (
        select max(credits) as counted from curriculum_subject s
        where s.curriculum_id = new.id and s.semester = term.semester
        group by coalesce(elective_group, ''), case when elective_group is null then id end) groups)
  ) then
    raise exception 'each semester has 30 credits' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger curriculum_is_whole before update on curriculum_curriculum
  for each row when (new.state in ('SUBMITTED', 'APPROVED')) execute function curriculum_is_whole();

-- The approval of a curriculum raises the event by itself; nobody reports it by hand any more.
update regulation_event_kind set origin = 'SYSTEM', recorded_by = '', proposable = true
  where code = 'CURRICULUM_SET';
