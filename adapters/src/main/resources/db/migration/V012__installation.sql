-- The installation of the one institution: where it stands and how far it has come (2.1, 2.2).
create table installation (
  id uuid primary key check (id = '00000000-0000-0000-0000-000000000001'),
  version bigint not null,
  institution_code varchar(4) not null check (institution_code ~ '^[0-9]{3,4}$'),
  name_uz varchar(256) not null,
  name_ru varchar(256),
  name_en varchar(256),
  hosting varchar(5) not null check (hosting in ('OWN', 'RTTRM')),
  -- Storage outside Uzbekistan is forbidden (2.1).
  country varchar(2) not null check (country = 'UZ'),
  installed_at timestamptz not null,
  act_number varchar(40),
  act_date date,
  act_file uuid,
  handed_over_at timestamptz,
  activated_at timestamptz,
  constraint installation_act
    check (num_nonnulls(act_number, act_date, act_file, handed_over_at) in (0, 4)),
  constraint installation_active_by_act
    check (activated_at is null or handed_over_at is not null)
);

-- The institution's letters to RTTRM that name its super administrator (2.2).
create table access_super_administrator_request (
  id uuid primary key,
  version bigint not null,
  person_id uuid not null references people_person,
  letter_number varchar(40) not null,
  letter_date date not null,
  letter_file uuid not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  decided_at timestamptz,
  decided_by uuid,
  assignment_id uuid unique references access_assignment,
  refusal_reason varchar(500),
  constraint access_super_administrator_request_decided
    check ((decided_at is null) = (decided_by is null)),
  -- Decided means either bound or refused with a reason.
  constraint access_super_administrator_request_once check (
    num_nonnulls(assignment_id, refusal_reason)
      = case when decided_at is null then 0 else 1 end
  ),
  -- Neither who asked nor who is named decides (4.3).
  constraint access_super_administrator_request_four_eyes
    check (decided_by is null or decided_by not in (asked_by, person_id))
);
