-- A person holds a role for a period, in a scope, by the order that formalises it (2.1).
create table access_assignment (
  id uuid primary key,
  version bigint not null,
  person_id uuid not null references people_person,
  role varchar(30) not null,
  scope_kind varchar(12) not null
    check (scope_kind in ('INSTITUTION', 'FACULTY', 'DEPARTMENT', 'GROUP', 'SELF')),
  scope_unit uuid,
  ministry_unit varchar(40),
  valid_from date not null,
  valid_to date,
  order_number varchar(40) not null,
  order_date date not null,
  order_file uuid not null,
  created_at timestamptz not null,
  created_by uuid,
  revoked_at timestamptz,
  revoked_by uuid,
  revocation_reason varchar(500),
  constraint access_assignment_scope
    check ((scope_kind in ('FACULTY', 'DEPARTMENT', 'GROUP')) = (scope_unit is not null)),
  constraint access_assignment_ministry
    check ((role = 'MINISTRY_UNIT') = (ministry_unit is not null)),
  constraint access_assignment_period check (valid_to is null or valid_to >= valid_from),
  -- The same role in the same scope is held once at a time.
  constraint access_assignment_once exclude using gist (
    person_id with =,
    role with =,
    coalesce(scope_unit, '00000000-0000-0000-0000-000000000000'::uuid) with =,
    daterange(valid_from, valid_to, '[]') with &&
  ) where (revoked_at is null),
  -- "Yagona": one active super administrator (1.3).
  constraint access_assignment_one_super_administrator exclude using gist (
    role with =,
    daterange(valid_from, valid_to, '[]') with &&
  ) where (role = 'SUPER_ADMINISTRATOR' and revoked_at is null)
);

create index access_assignment_person on access_assignment (person_id);
