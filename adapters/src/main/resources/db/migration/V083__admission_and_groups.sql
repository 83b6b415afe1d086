-- Quotas of admission (3.1.11), admission and academic groups (3.1.5).
create table students_quota (
  id uuid primary key,
  -- Counts the changes of the places; taking one does not count.
  version bigint not null,
  year integer not null check (year between 1990 and 2100),
  programme_id uuid not null,
  -- Codes of the national classifiers.
  education_form varchar(10) not null,
  education_language varchar(10) not null,
  payment_form varchar(10) not null,
  places integer not null check (places between 1 and 100000),
  taken integer not null check (taken >= 0),
  -- The order that set the places.
  order_number varchar(40) not null check (btrim(order_number) <> ''),
  order_date date not null,
  order_file uuid not null,
  constraint students_quota_once
    unique (year, programme_id, education_form, education_language, payment_form),
  constraint students_quota_kept check (taken <= places)
);

-- Every order that ever set places.
create table students_quota_order (
  quota_id uuid not null references students_quota,
  version bigint not null,
  places integer not null,
  order_number varchar(40) not null,
  order_date date not null,
  order_file uuid not null,
  entered_by uuid not null references people_person,
  entered_at timestamptz not null,
  primary key (quota_id, version)
);

-- The last serial that was given in the numbers that begin so.
create table students_serial (
  prefix varchar(7) primary key check (prefix ~ '^[0-9]{7}$'),
  last integer not null check (last between 1 and 99999)
);

-- The order that admitted stands beside the study, which movements change.
alter table students_study
  drop column admission_year,
  drop column admission_order_number,
  drop column admission_order_date,
  drop column admission_order_file,
  drop column admitted_at,
  drop column admitted_by;

create table students_admission (
  study_id uuid primary key references students_study,
  quota_id uuid not null references students_quota,
  -- The year in which the studies begin.
  year integer not null check (year between 1990 and 2100),
  order_number varchar(40) not null check (btrim(order_number) <> ''),
  order_date date not null,
  order_file uuid not null,
  admitted_at timestamptz not null,
  admitted_by uuid not null references people_person
);

create index students_admission_quota on students_admission (quota_id);
create index students_admission_year on students_admission (year);

-- What admitted is never changed.
create function students_admission_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'students_admission is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger students_admission_is_kept before update or delete on students_admission
  for each row execute function students_admission_is_kept();

create table students_group (
  id uuid primary key,
  version bigint not null,
  name varchar(256) not null check (btrim(name) <> ''),
  curriculum_id uuid not null,
  faculty_id uuid not null references structure_unit,
  language varchar(10) not null,
  course integer not null check (course between 1 and 8),
  formed_at timestamptz not null,
  formed_by uuid not null references people_person,
  closed_at timestamptz,
  closed_by uuid references people_person,
  constraint students_group_closed check ((closed_at is null) = (closed_by is null))
);

-- A name is given once while its group is open.
create unique index students_group_name on students_group (lower(name)) where closed_at is null;
create index students_group_faculty on students_group (faculty_id, id);

alter table students_study add constraint students_study_in_group
  foreign key (group_id) references students_group;
create index students_study_student on students_study (student_id);
create index students_study_faculty on students_study (faculty_id);

-- Who was in which group from when to when, and who put them there.
create table students_group_member (
  study_id uuid not null references students_study,
  group_id uuid not null references students_group,
  from_at timestamptz not null,
  assigned_by uuid not null references people_person,
  to_at timestamptz,
  removed_by uuid references people_person,
  primary key (study_id, from_at),
  constraint students_group_member_period check (to_at is null or to_at >= from_at),
  constraint students_group_member_end check ((to_at is null) = (removed_by is null))
);

-- One group at a time.
create unique index students_group_member_once on students_group_member (study_id)
  where to_at is null;
