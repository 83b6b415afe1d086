-- How the ministry changes the regulation (7.2): a version is copied from the newest one, edited,
-- submitted, and approved by somebody who has not worked on it.

alter table regulation_version
  add column id uuid not null default gen_random_uuid() unique,
  -- The version that a draft was copied from.
  add column base varchar(40) references regulation_version;

alter table regulation_version
  alter column id drop default,
  add constraint regulation_version_drafted check (
    (drafted_by is null) = (drafted_at is null) and (drafted_by is null or base is not null));

create table catalogue_editor (
  regulation varchar(40) not null references regulation_version,
  person uuid not null references people_person,
  primary key (regulation, person)
);

create function catalogue_editor_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'who has worked on a version is kept' using errcode = 'integrity_constraint_violation';
end $$;

create trigger catalogue_editor_is_kept before update or delete on catalogue_editor
  for each row execute function catalogue_editor_is_kept();

-- Four eyes (4.3): nobody approves a version that the same person worked on.
create function catalogue_four_eyes() returns trigger language plpgsql as $$
begin
  if exists (select from catalogue_editor where regulation = new.code and person = new.approved_by) then
    raise exception 'nobody approves an own version' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger catalogue_four_eyes before update on regulation_version
  for each row when (new.approved_by is not null) execute function catalogue_four_eyes();
