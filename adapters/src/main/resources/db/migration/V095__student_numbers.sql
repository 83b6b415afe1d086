-- A student number begins with the code of the institution, which has three or four digits (3.1.5).
alter table students_study
  drop constraint students_study_number_check,
  alter column number type varchar(13),
  add constraint students_study_number check (number ~ '^[0-9]{12,13}$');

alter table students_serial
  drop constraint students_serial_prefix_check,
  alter column prefix type varchar(8),
  add constraint students_serial_prefix check (prefix ~ '^[0-9]{7,8}$');

-- All studies of people whom an admission holds.
create index students_study_person on students_study (person_id);
