-- Versions of the ministry's information security policy (2.3). Published once, never changed.
create table security_policy (
  id uuid primary key,
  number varchar(40) not null,
  policy_date date not null,
  title varchar(500) not null,
  text varchar(50000) not null,
  file uuid,
  in_force_from date not null,
  minimum_password_length smallint not null check (minimum_password_length between 8 and 64),
  failures_per_login smallint not null check (failures_per_login between 3 and 10),
  lock_out_minutes smallint not null check (lock_out_minutes between 5 and 720),
  session_minutes smallint not null check (session_minutes between 15 and 1440),
  idle_minutes smallint not null check (idle_minutes between 5 and 1440),
  published_at timestamptz not null,
  published_by uuid not null,
  constraint security_policy_once unique (number, policy_date),
  constraint security_policy_in_force check (in_force_from >= policy_date),
  constraint security_policy_idle check (idle_minutes <= session_minutes)
);

-- The institution acknowledges a policy once.
create table security_policy_acknowledgement (
  policy_id uuid primary key references security_policy,
  acknowledged_at timestamptz not null,
  acknowledged_by uuid not null
);

-- Employees with access to the server, confirmed by order (2.3).
create table security_server_access (
  id uuid primary key,
  person_id uuid not null references people_person,
  kind varchar(16) not null
    check (kind in ('OPERATING_SYSTEM', 'DATABASE', 'BACKUP', 'NETWORK')),
  valid_from date not null,
  valid_to date,
  order_number varchar(40) not null,
  order_date date not null,
  order_file uuid not null,
  registered_at timestamptz not null,
  registered_by uuid not null,
  revoked_at timestamptz,
  revoked_by uuid,
  revocation_reason varchar(500),
  constraint security_server_access_period check (valid_to is null or valid_to >= valid_from),
  constraint security_server_access_ordered check (order_date <= valid_from),
  constraint security_server_access_revoked
    check (num_nonnulls(revoked_at, revoked_by, revocation_reason) in (0, 3)),
  -- An access of a kind is held once at a time.
  constraint security_server_access_once exclude using gist (
    person_id with =,
    kind with =,
    daterange(valid_from, valid_to, '[]') with &&
  ) where (revoked_at is null)
);

create index security_server_access_person on security_server_access (person_id);

-- The last sign-in of accounts whose sessions are not kept any more.
create table access_last_sign_in (
  account_id uuid primary key references access_account,
  at timestamptz not null
);
