-- Admission and academic groups (3.1.5), quotas of admission (3.1.11).

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
  -- The year in which the studies begin.
  year integer not null check (year between 1990 and 2100),
  order_number varchar(40) not null check (btrim(order_number) <> ''),
  order_date date not null,
  order_file uuid not null,
  admitted_at timestamptz not null,
  admitted_by uuid not null references people_person
);

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
