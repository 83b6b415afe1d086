-- Blanks of diplomas and supplements, forms of strict account (3.1.12, annex 12).
create table diplomas_blank_receipt (
  id uuid primary key,
  kind varchar(10) not null check (kind in ('DIPLOMA', 'SUPPLEMENT')),
  -- Codes of the national classifiers.
  education_type varchar(10) not null check (education_type in ('11', '12')),
  category varchar(10) not null,
  series varchar(3) not null check (series ~ '^[A-Z]{1,3}$'),
  first_number varchar(8) not null check (first_number ~ '^[0-9]{6,8}$'),
  last_number varchar(8) not null check (last_number ~ '^[0-9]{6,8}$'),
  first_value integer not null generated always as (first_number::integer) stored,
  last_value integer not null generated always as (last_number::integer) stored,
  act_number varchar(40) not null check (btrim(act_number) <> ''),
  act_date date not null,
  act_file uuid not null,
  received_by uuid not null references people_person,
  received_role varchar(30) not null,
  received_at timestamptz not null,
  constraint diplomas_blank_receipt_range check (
    length(first_number) = length(last_number)
    and last_number::integer - first_number::integer between 0 and 9999),
  constraint diplomas_blank_receipt_act_date check (
    act_date <= (received_at at time zone 'Asia/Tashkent')::date),
  -- A blank is received once; zeros before its number do not make another.
  constraint diplomas_blank_receipt_once exclude using gist (
    kind with =,
    series with =,
    int4range(first_value, last_value, '[]') with &&
  )
);

create index diplomas_blank_receipt_sort
  on diplomas_blank_receipt (kind, education_type, category, series);

create table diplomas_blank (
  id uuid primary key,
  receipt_id uuid not null references diplomas_blank_receipt,
  kind varchar(10) not null check (kind in ('DIPLOMA', 'SUPPLEMENT')),
  education_type varchar(10) not null,
  category varchar(10) not null,
  series varchar(3) not null,
  number varchar(8) not null check (number ~ '^[0-9]{6,8}$'),
  state varchar(7) not null check (state in ('UNUSED', 'ISSUED', 'SPOILED')),
  diploma_id uuid,
  reason varchar(500) check (btrim(reason) <> ''),
  act_number varchar(40) check (btrim(act_number) <> ''),
  act_date date,
  act_file uuid,
  set_by uuid references people_person,
  set_role varchar(30),
  set_at timestamptz,
  constraint diplomas_blank_once unique (kind, series, number),
  constraint diplomas_blank_set check (
    num_nonnulls(set_by, set_role, set_at) = case state when 'UNUSED' then 0 else 3 end),
  constraint diplomas_blank_issued check ((state = 'ISSUED') = (diploma_id is not null)),
  constraint diplomas_blank_spoiled check (
    num_nonnulls(reason, act_number, act_date, act_file) = case state when 'SPOILED' then 4 else 0 end),
  constraint diplomas_blank_act_date check (
    act_date <= (set_at at time zone 'Asia/Tashkent')::date)
);

-- A diploma and its supplement are each printed on one blank.
create unique index diplomas_blank_diploma on diplomas_blank (diploma_id, kind)
  where diploma_id is not null;
-- In the order in which they are taken.
create index diplomas_blank_unused
  on diplomas_blank (kind, education_type, category, receipt_id, number) where state = 'UNUSED';
create index diplomas_blank_receipt_id on diplomas_blank (receipt_id, number);

create function diplomas_blank_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a blank is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> 'UNUSED' then
    raise exception 'what is issued or spoiled stays so'
      using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.receipt_id, new.kind, new.education_type, new.category, new.series, new.number)
     is distinct from
     (old.id, old.receipt_id, old.kind, old.education_type, old.category, old.series, old.number) then
    raise exception 'a blank keeps its number and sort'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger diplomas_blank_is_kept before update or delete on diplomas_blank
  for each row execute function diplomas_blank_is_kept();

create function diplomas_blank_is_received() returns trigger language plpgsql as $$
begin
  if not exists (
      select from diplomas_blank_receipt r
      where r.id = new.receipt_id
        and (r.kind, r.education_type, r.category, r.series)
          = (new.kind, new.education_type, new.category, new.series)
        and length(new.number) = length(r.first_number)
        and new.number between r.first_number and r.last_number)
     or new.state <> 'UNUSED' then
    raise exception 'a blank begins unused, as its act received it'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger diplomas_blank_is_received before insert on diplomas_blank
  for each row execute function diplomas_blank_is_received();

-- Every number of the range is a blank.
create function diplomas_blank_receipt_is_whole() returns trigger language plpgsql as $$
begin
  if (select count(*) from diplomas_blank where receipt_id = new.id)
     <> new.last_value - new.first_value + 1 then
    raise exception 'a receipt has a blank for every number'
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create constraint trigger diplomas_blank_receipt_is_whole
  after insert on diplomas_blank_receipt deferrable initially deferred
  for each row execute function diplomas_blank_receipt_is_whole();

create function diplomas_blank_receipt_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a receipt is kept as it was entered'
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger diplomas_blank_receipt_is_kept before update or delete on diplomas_blank_receipt
  for each row execute function diplomas_blank_receipt_is_kept();
