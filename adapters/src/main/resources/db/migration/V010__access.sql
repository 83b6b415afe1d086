-- The account with which a person signs in: exactly one user class (1.2).
create table access_account (
  id uuid primary key,
  version bigint not null,
  person_id uuid not null references people_person,
  login varchar(64) not null unique,
  user_class varchar(20) not null
    check (user_class in
      ('ADMINISTRATOR', 'RESPONSIBLE_STAFF', 'TEACHER', 'STUDENT', 'OUTSIDE_OFFICIAL')),
  password_hash varchar(255) not null,
  must_change_password boolean not null,
  second_factor_sealed bytea,
  second_factor_confirmed_at timestamptz,
  second_factor_last_step bigint,
  disabled_at timestamptz,
  demo boolean not null,
  created_at timestamptz not null,
  created_by uuid,
  constraint access_account_login_lower check (login = lower(login)),
  constraint access_account_password_hashed check (password_hash like '$argon2id$%'),
  constraint access_account_second_factor
    check (second_factor_confirmed_at is null or second_factor_sealed is not null)
);

-- A person has one account of a user class at a time.
create unique index access_account_person on access_account (person_id, user_class)
  where disabled_at is null;

-- From sign-in to sign-out, in one role at a time (1.3).
create table access_session (
  id uuid primary key,
  account_id uuid not null references access_account,
  assignment_id uuid not null references access_assignment,
  created_at timestamptz not null,
  last_refreshed_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revocation_reason varchar(30)
    check (revocation_reason in
      ('SIGNED_OUT', 'SIGNED_OUT_EVERYWHERE', 'PASSWORD_CHANGED', 'PASSWORD_RESET',
       'ACCOUNT_DISABLED', 'REFRESH_TOKEN_REUSED')),
  address varchar(64),
  constraint access_session_end check ((revoked_at is null) = (revocation_reason is null)),
  constraint access_session_period check (expires_at > created_at)
);

create index access_session_account on access_session (account_id) where revoked_at is null;

-- Only the SHA-256 of a refresh token is kept: the token itself is 256 random bits.
create table access_refresh_token (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  session_id uuid not null references access_session,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index access_refresh_token_session on access_refresh_token (session_id);

-- Attempts to sign in; failed is null while one is being judged, and counts as failed till then.
create table access_sign_in_attempt (
  id uuid primary key,
  login_fingerprint bytea not null,
  address varchar(64) not null,
  at timestamptz not null,
  failed boolean
);

create index access_sign_in_attempt_login on access_sign_in_attempt (login_fingerprint, at)
  where failed is distinct from false;
create index access_sign_in_attempt_address on access_sign_in_attempt (address, at)
  where failed is distinct from false;
