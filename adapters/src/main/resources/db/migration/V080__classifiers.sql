-- The national classifiers (1.3): codes that only the super administrator enters. Every change makes
-- a version; what stood in one stays.
create table classifiers_classifier (
  name varchar(40) primary key check (name ~ '^[A-Z][A-Z_]*$'),
  version bigint not null check (version > 0),
  uz_latn varchar(300) not null check (btrim(uz_latn) <> ''),
  uz_cyrl varchar(300) not null check (btrim(uz_cyrl) <> ''),
  ru varchar(300) not null check (btrim(ru) <> ''),
  en varchar(300) not null check (btrim(en) <> '')
);

create table classifiers_version (
  classifier varchar(40) not null references classifiers_classifier,
  version bigint not null check (version > 0),
  at timestamptz not null,
  made_by uuid references people_person,
  change varchar(10) not null
    check (change in ('LOADED', 'ADDED', 'RENAMED', 'RETIRED', 'RESTORED')),
  primary key (classifier, version),
  -- Only what the system brought with it was made by nobody.
  constraint classifiers_version_made_by check ((change = 'LOADED') = (made_by is null))
);

-- A code as it stood from one version of its classifier until before another.
create table classifiers_code (
  classifier varchar(40) not null,
  code varchar(20) collate "C" not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
  since_version bigint not null,
  until_version bigint,
  retired_from date,
  uz_latn varchar(300) not null check (btrim(uz_latn) <> ''),
  uz_cyrl varchar(300) not null check (btrim(uz_cyrl) <> ''),
  ru varchar(300) not null check (btrim(ru) <> ''),
  en varchar(300) not null check (btrim(en) <> ''),
  primary key (classifier, code, since_version),
  foreign key (classifier, since_version) references classifiers_version (classifier, version),
  foreign key (classifier, until_version) references classifiers_version (classifier, version),
  constraint classifiers_code_period check (until_version > since_version)
);

create unique index classifiers_code_now on classifiers_code (classifier, code)
  where until_version is null;
create index classifiers_code_since on classifiers_code (classifier, since_version, code);

create function classifiers_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'What a classifier said is not changed' using errcode = 'restrict_violation';
end $$;

create trigger classifiers_version_stays before update or delete or truncate on classifiers_version
  for each statement execute function classifiers_refuse_change();
create trigger classifiers_code_stays before delete or truncate on classifiers_code
  for each statement execute function classifiers_refuse_change();
create trigger classifiers_classifier_stays before delete or truncate on classifiers_classifier
  for each statement execute function classifiers_refuse_change();

-- Of a code's past only its end is entered, once.
create function classifiers_code_ends_once() returns trigger language plpgsql as $$
begin
  if old.until_version is not null or new.until_version is null
    or (new.classifier, new.code, new.since_version, new.retired_from, new.uz_latn, new.uz_cyrl, new.ru, new.en)
      is distinct from
      (old.classifier, old.code, old.since_version, old.retired_from, old.uz_latn, old.uz_cyrl, old.ru, old.en)
  then
    raise exception 'What a classifier said is not changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger classifiers_code_ends before update on classifiers_code
  for each row execute function classifiers_code_ends_once();

create function classifiers_version_grows_by_one() returns trigger language plpgsql as $$
begin
  if new.name <> old.name or new.version <> old.version + 1 then
    raise exception 'A version of a classifier follows the one before'
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger classifiers_classifier_grows before update on classifiers_classifier
  for each row execute function classifiers_version_grows_by_one();
