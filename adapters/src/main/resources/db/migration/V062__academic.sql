-- The academic years that the academic department drafts (3.1.4): 2026 is 2026-2027.
create table academic_year (
  first_year smallint primary key check (first_year between 1900 and 2999),
  is_current boolean not null default false,
  drafted_at timestamptz not null,
  drafted_by uuid not null,
  declared_at timestamptz,
  declared_by uuid,
  constraint academic_year_declared
    check ((declared_at is null) = (declared_by is null) and (not is_current or declared_at is not null))
);

-- One year is current.
create unique index academic_year_one_current on academic_year (is_current) where is_current;

-- Two semesters a year, for bachelors and for masters.
create table academic_semester (
  first_year smallint not null references academic_year,
  number smallint not null check (number in (1, 2)),
  education_type varchar(8) not null check (education_type in ('BACHELOR', 'MASTER')),
  is_current boolean not null default false,
  declared_at timestamptz,
  declared_by uuid,
  primary key (first_year, number, education_type),
  constraint academic_semester_declared
    check ((declared_at is null) = (declared_by is null) and (not is_current or declared_at is not null))
);

-- One semester is current of each type of students.
create unique index academic_semester_one_current on academic_semester (education_type)
  where is_current;

-- The days from which terms run (annex 4).
create table academic_milestone (
  id uuid primary key,
  version bigint not null,
  first_year smallint not null references academic_year,
  kind varchar(21) not null check (kind in
    ('ACADEMIC_YEAR_START', 'SEMESTER_START', 'SEMESTER_END', 'CLASSES_START',
     'EXAM_SESSION_START', 'EXAM_SESSION_END', 'ADMISSION_START', 'CONTRACT_PERIOD_START',
     'GRADUATE_REPORT_DATE')),
  semester smallint check (semester in (1, 2)),
  education_type varchar(8) not null check (education_type in ('BACHELOR', 'MASTER', 'ALL')),
  day date not null,
  entered_at timestamptz not null,
  entered_by uuid not null,
  constraint academic_milestone_semester check (
    (semester is not null) = (kind in
      ('SEMESTER_START', 'SEMESTER_END', 'CLASSES_START', 'EXAM_SESSION_START',
       'EXAM_SESSION_END'))),
  constraint academic_milestone_within_year
    check (day between make_date(first_year, 7, 1) and make_date(first_year + 1, 8, 31))
);

-- A happening of the same students has one day, reports of graduates apart.
create unique index academic_milestone_once
  on academic_milestone (first_year, kind, coalesce(semester, 0), education_type)
  where kind <> 'GRADUATE_REPORT_DATE';
create unique index academic_milestone_report_once
  on academic_milestone (first_year, education_type, day)
  where kind = 'GRADUATE_REPORT_DATE';
create index academic_milestone_day on academic_milestone (first_year, day, id);
