-- Names are compared in small letters of any script, which a database of locale C does not know.
do $$
begin
  if lower('Ў') <> 'ў' then
    raise exception 'The database must be created with a UTF-8 locale, such as C.UTF-8';
  end if;
end
$$;

-- Exclusion constraints over periods compare identifiers as well.
create extension if not exists btree_gist;

-- Answers under an idempotency key, sealed, written in the transaction of the deed, kept 72 hours.
create table edge_answer (
  account uuid not null,
  idempotency_key varchar(128) not null,
  request_hash bytea not null,
  status smallint not null check (status between 200 and 299),
  body_sealed bytea,
  created_at timestamptz not null,
  primary key (account, idempotency_key)
);

create index edge_answer_created_at on edge_answer (created_at);
