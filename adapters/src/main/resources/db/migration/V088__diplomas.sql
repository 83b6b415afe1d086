-- Diplomas and their supplements (3.1.12, annex 12, process 1).
create table diplomas_diploma (
  id uuid primary key,
  version bigint not null,
  study_id uuid not null references students_study,
  person_id uuid not null references people_person,
  faculty_id uuid not null references structure_unit,
  -- What it is the duplicate of.
  original_id uuid references diplomas_diploma,
  register_number varchar(30) not null unique check (btrim(register_number) <> ''),
  register_date date not null,
  -- The data of diploma and supplement as they stood when they were prepared.
  content jsonb not null,
  salt bytea not null check (octet_length(salt) = 16),
  hash varchar(64) not null unique check (hash ~ '^[0-9a-f]{64}$'),
  printed_on date,
  diploma_printed boolean not null,
  supplement_printed boolean not null,
  handed_on date,
  handed_to varchar(256) check (btrim(handed_to) <> ''),
  handed_signature varchar(500) check (btrim(handed_signature) <> ''),
  replaced_by uuid references diplomas_diploma deferrable initially deferred,
  state varchar(11) not null generated always as (
    case
      when replaced_by is not null then 'DUPLICATED'
      when handed_on is not null then 'HANDED_OVER'
      when diploma_printed or supplement_printed then 'PRINTED'
      else 'PREPARED'
    end) stored,
  constraint diplomas_diploma_printed check (
    printed_on >= register_date and (printed_on is not null or not (diploma_printed or supplement_printed))),
  constraint diplomas_diploma_handed check (
    num_nonnulls(handed_on, handed_to, handed_signature) in (0, 3)
    and (handed_on is null or diploma_printed and supplement_printed and handed_on >= printed_on)),
  constraint diplomas_diploma_replaced check (
    replaced_by is null or (replaced_by <> id and (diploma_printed or supplement_printed)))
);

-- A study has one diploma in force, and a diploma is replaced by one duplicate.
create unique index diplomas_diploma_in_force on diplomas_diploma (study_id)
  where replaced_by is null;
create unique index diplomas_diploma_original on diplomas_diploma (original_id)
  where original_id is not null;
create index diplomas_diploma_study on diplomas_diploma (study_id, id);
create index diplomas_diploma_faculty on diplomas_diploma (faculty_id, id);
create index diplomas_diploma_person on diplomas_diploma (person_id);

-- DIPLOMA_LOCKED: from the setting of a print status on the data are not edited (annex 12).
create function diplomas_diploma_is_locked() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a diploma is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.study_id, new.person_id, new.faculty_id, new.original_id)
      is distinct from (old.id, old.study_id, old.person_id, old.faculty_id, old.original_id)
      or old.printed_on is not null and new.printed_on is distinct from old.printed_on
      or old.diploma_printed and not new.diploma_printed
      or old.supplement_printed and not new.supplement_printed
      or old.handed_on is not null
        and (new.handed_on, new.handed_to, new.handed_signature)
          is distinct from (old.handed_on, old.handed_to, old.handed_signature)
      or old.replaced_by is not null and new.replaced_by is distinct from old.replaced_by then
    raise exception 'what became of a diploma stays so'
      using errcode = 'integrity_constraint_violation';
  end if;
  if (old.diploma_printed or old.supplement_printed)
      and (new.register_number, new.register_date, new.content, new.salt, new.hash)
        is distinct from (old.register_number, old.register_date, old.content, old.salt, old.hash) then
    raise exception 'the data of a printed diploma are locked (annex 12)'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger diplomas_diploma_is_locked before update or delete on diplomas_diploma
  for each row execute function diplomas_diploma_is_locked();

-- Diplomas are handed over to those who owe nothing (3.1.14).
create function diplomas_diploma_is_cleared() returns trigger language plpgsql as $$
begin
  if new.handed_on is not null and not exists (
      select from clearance_sheet
      where study_id = new.study_id and reason = 'GRADUATION' and state = 'COMPLETE') then
    raise exception 'a diploma is handed over when the clearance sheet is complete'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger diplomas_diploma_is_cleared before insert or update of handed_on on diplomas_diploma
  for each row execute function diplomas_diploma_is_cleared();

-- What was done with each, by whom.
create table diplomas_step (
  diploma_id uuid not null references diplomas_diploma,
  place integer not null check (place >= 1),
  kind varchar(21) not null check (kind in ('PREPARED', 'REVISED', 'PRINTING_RECORDED',
    'DIPLOMA_STATUS_SET', 'SUPPLEMENT_STATUS_SET', 'HANDED_OVER', 'DUPLICATED')),
  done_by uuid not null references people_person,
  done_role varchar(30) not null,
  done_at timestamptz not null,
  primary key (diploma_id, place)
);

create function diplomas_step_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the history of a diploma is kept' using errcode = 'integrity_constraint_violation';
end $$;

create trigger diplomas_step_is_kept before update or delete on diplomas_step
  for each row execute function diplomas_step_is_kept();
