-- References and transcripts (3.1.13). Numbers run without gaps in each year.
create table certificates_counter (
  year integer primary key check (year between 1000 and 9999),
  last integer not null check (last between 1 and 999999)
);

create table certificates_certificate (
  id uuid primary key,
  kind varchar(10) not null check (kind in ('REFERENCE', 'TRANSCRIPT')),
  number varchar(16) not null check (number ~ '^[0-9]{3,4}-[0-9]{4}-[0-9]{6}$'),
  -- Whoever holds the document verifies it by this.
  code varchar(22) not null check (code ~ '^[A-Za-z0-9_-]{22}$'),
  language varchar(7) not null check (language in ('uz-Latn', 'uz-Cyrl', 'ru', 'en')),
  study_id uuid not null references students_study,
  person_id uuid not null references people_person,
  -- What is printed, as it stood at the issue.
  snapshot jsonb not null,
  issued_by uuid not null references people_person,
  issued_role varchar(30) not null,
  issued_at timestamptz not null,
  constraint certificates_number unique (number),
  constraint certificates_code unique (code),
  constraint certificates_transcript check (
    (kind = 'TRANSCRIPT') = (jsonb_typeof(snapshot -> 'transcript') = 'object'))
);

create index certificates_study on certificates_certificate (study_id, id desc);
create index certificates_person on certificates_certificate (person_id, id desc);

create function certificates_fit() returns trigger language plpgsql as $$
begin
  if not exists (select from students_study s
      where s.id = new.study_id and s.person_id = new.person_id
        and (new.kind <> 'REFERENCE' or s.status in ('STUDYING', 'ON_LEAVE', 'LEFT_ON_COURSE'))) then
    raise exception 'a reference is for who studies or is on leave'
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.kind = 'TRANSCRIPT'
      and not exists (select from results_result r where r.study_id = new.study_id) then
    raise exception 'a transcript shows results' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger certificates_fit before insert on certificates_certificate
  for each row execute function certificates_fit();

create function certificates_are_kept() returns trigger language plpgsql as $$
begin
  raise exception 'what was issued is kept as it was' using errcode = 'integrity_constraint_violation';
end $$;

create trigger certificates_are_kept before update or delete on certificates_certificate
  for each row execute function certificates_are_kept();
