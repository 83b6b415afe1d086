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
