-- A human being, once, whatever the accounts, roles and careers. PINFL and document are sealed; the
-- hashes are keyed, for lookup and uniqueness.
create table people_person (
  id uuid primary key,
  version bigint not null,
  pinfl_sealed bytea,
  pinfl_hash bytea unique,
  document_sealed bytea,
  document_hash bytea,
  family_name varchar(120) not null,
  given_name varchar(120) not null,
  patronymic varchar(120),
  family_name_cyrillic varchar(120),
  given_name_cyrillic varchar(120),
  patronymic_cyrillic varchar(120),
  birth_date date not null,
  sex varchar(6) not null check (sex in ('MALE', 'FEMALE')),
  citizenship varchar(2) not null check (citizenship in ('11', '12', '13')),
  created_at timestamptz not null,
  constraint people_person_pinfl check ((pinfl_sealed is null) = (pinfl_hash is null)),
  constraint people_person_document check ((document_sealed is null) = (document_hash is null)),
  -- PINFL is obligatory for citizens (11) and stateless persons (13).
  constraint people_person_pinfl_needed check (citizenship = '12' or pinfl_hash is not null)
);

create index people_person_name on people_person (family_name, given_name, id);
