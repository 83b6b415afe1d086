-- Messages to people (3.1.3, 5.2). A row stays as long as its key may be sent again; what it says
-- goes a year after it was read.
create table notices_notice (
  id uuid primary key,
  person_id uuid not null references people_person,
  kind varchar(40) not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  key varchar(200) not null check (btrim(key) <> ''),
  -- Data, never sentences; null once it has been kept for its time.
  facts jsonb check (jsonb_typeof(facts) = 'object'),
  created_at timestamptz not null,
  read_at timestamptz,
  email_state varchar(10) not null
    check (email_state in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'NO_ADDRESS', 'OFF')),
  tries int not null check (tries between 0 and 8),
  -- Of a pending e-mail the moment of the next try, of one being sent the end of the lease.
  due_at timestamptz,
  sent_at timestamptz,
  last_error varchar(80),
  constraint notices_notice_once unique (person_id, key),
  constraint notices_notice_due check ((email_state in ('PENDING', 'SENDING')) = (due_at is not null)),
  constraint notices_notice_sent check ((email_state = 'SENT') = (sent_at is not null)),
  constraint notices_notice_kept check (
    facts is not null or read_at is not null and email_state not in ('PENDING', 'SENDING'))
);

create index notices_notice_list on notices_notice (person_id, created_at desc, id desc)
  where facts is not null;
create index notices_notice_unread on notices_notice (person_id) where read_at is null;
create index notices_notice_due on notices_notice (due_at)
  where email_state in ('PENDING', 'SENDING');
create index notices_notice_read on notices_notice (read_at) where facts is not null;

-- How people want to be told; no row means uz-Latn and by e-mail.
create table notices_setting (
  person_id uuid primary key references people_person,
  version bigint not null check (version > 0),
  language varchar(7) not null check (language in ('uz-Latn', 'uz-Cyrl', 'ru', 'en')),
  by_email boolean not null
);
