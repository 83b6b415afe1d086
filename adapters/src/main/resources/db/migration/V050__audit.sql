-- The record of deeds (3.1.1, 4.2): append-only, in chains that a key outside the database links.
create table audit_entry (
  chain smallint not null,
  sequence bigint not null check (sequence > 0),
  at timestamptz not null,
  person_id uuid,
  account_id uuid,
  session_id uuid,
  role varchar(30),
  action varchar(80) not null,
  kind varchar(5) not null check (kind in ('WRITE', 'READ')),
  subjects uuid[] not null,
  reason text,
  address text,
  trace text,
  done boolean not null,
  rule varchar(80),
  facts jsonb not null,
  previous_mac bytea not null,
  mac bytea not null,
  primary key (chain, sequence),
  constraint audit_entry_outcome check (done = (rule is null))
);

create index audit_entry_at on audit_entry (at, chain, sequence);
create index audit_entry_person on audit_entry (person_id, at, chain, sequence);
create index audit_entry_subjects on audit_entry using gin (subjects);

-- The end of each chain. A writer locks one that is free, so writers wait for each other only when
-- all are taken.
create table audit_chain (
  chain smallint primary key check (chain between 0 and 15),
  sequence bigint not null check (sequence >= 0),
  mac bytea not null
) with (fillfactor = 50);

insert into audit_chain (chain, sequence, mac) select chain, 0, ''::bytea
from generate_series(0, 15) chain;

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The record of deeds is append-only' using errcode = 'restrict_violation';
end $$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_refuse_change();
create trigger audit_chain_stays before delete or truncate on audit_chain
  for each statement execute function audit_refuse_change();

create function audit_refuse_leap() returns trigger language plpgsql as $$
begin
  if new.chain <> old.chain or new.sequence <> old.sequence + 1 then
    raise exception 'A chain of the record grows by one entry' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger audit_chain_grows before update on audit_chain
  for each row execute function audit_refuse_leap();
