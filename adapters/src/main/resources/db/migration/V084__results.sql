-- What was achieved in each subject (3.1.5): results only follow one another.
create table results_result (
  id uuid primary key,
  study_id uuid not null references students_study,
  subject_id uuid not null references curriculum_subject,
  sheet_id uuid,
  sitting integer not null check (sitting between 1 and 3),
  points integer not null check (points between 0 and 100),
  assessed_on date not null,
  correction_number varchar(40) check (btrim(correction_number) <> ''),
  correction_date date,
  correction_file uuid,
  entered_at timestamptz not null,
  entered_by uuid not null references people_person,
  entered_role varchar(30) not null,
  constraint results_result_correction check (
    num_nonnulls(correction_number, correction_date, correction_file) in (0, 3)
    and (sheet_id is null) = (correction_number is not null))
);

create index results_result_last on results_result (study_id, subject_id, id desc);
create unique index results_result_sitting on results_result (study_id, subject_id, sitting)
  where sheet_id is not null;

create function results_are_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a result is followed by another, never changed'
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger results_are_kept before update or delete on results_result
  for each row execute function results_are_kept();
