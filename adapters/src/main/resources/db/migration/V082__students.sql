-- Students and their studies (3.1.5).
create table students_student (
  id uuid primary key,
  version bigint not null,
  -- One card a human being.
  person_id uuid not null unique references people_person,
  -- Codes of the national classifiers.
  social_category varchar(10) not null,
  accommodation varchar(10) not null,
  phone varchar(20),
  email varchar(254),
  registered_at timestamptz not null,
  registered_by uuid not null references people_person
);

create table students_study (
  id uuid primary key,
  version bigint not null,
  student_id uuid not null references students_student,
  person_id uuid not null references people_person,
  number varchar(12) not null unique check (number ~ '^[0-9]{12}$'),
  status varchar(14) not null check (status in
    ('APPLIED', 'STUDYING', 'EXPELLED', 'ON_LEAVE', 'GRADUATED', 'LEFT_ON_COURSE')),
  curriculum_id uuid not null,
  faculty_id uuid not null references structure_unit,
  group_id uuid,
  course integer not null check (course between 1 and 8),
  payment_form varchar(10) not null,
  admission_year integer not null check (admission_year between 1990 and 2100),
  admission_order_number varchar(40) not null check (btrim(admission_order_number) <> ''),
  admission_order_date date not null,
  admission_order_file uuid not null,
  admitted_at timestamptz not null,
  admitted_by uuid not null references people_person
);

-- A person studies once at a time.
create unique index students_study_active on students_study (person_id)
  where status not in ('EXPELLED', 'GRADUATED');
create index students_study_curriculum on students_study (curriculum_id);
create index students_study_group on students_study (group_id) where group_id is not null;
