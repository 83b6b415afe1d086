-- Corrections: the leadership's instructions to the super administrator and what was done on them
-- (3.1.1). Corrections of own data (4.2) are proposals of the approvals.
create table corrections_instruction (
  id uuid primary key,
  version bigint not null,
  order_number varchar(40) not null check (btrim(order_number) <> ''),
  order_date date not null,
  order_file uuid not null,
  content varchar(2000) not null check (btrim(content) <> ''),
  -- The things to be corrected; empty when not bound to particular ones.
  subjects uuid[] not null check (cardinality(subjects) <= 50),
  valid_until date not null,
  given_at timestamptz not null,
  given_by uuid not null references people_person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references people_person,
  withdrawal_reason varchar(500),
  constraint corrections_instruction_dated
    check (order_date <= (given_at at time zone 'Asia/Tashkent')::date),
  constraint corrections_instruction_term check (
    valid_until >= (given_at at time zone 'Asia/Tashkent')::date
    and valid_until <= (given_at at time zone 'Asia/Tashkent')::date + interval '1 year'),
  constraint corrections_instruction_withdrawn check (
    (withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawal_reason is null)
    and btrim(coalesce(withdrawal_reason, '-')) <> '')
);

create function corrections_instruction_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an instruction is never deleted'
      using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.order_number, new.order_date, new.order_file, new.content, new.subjects,
      new.valid_until, new.given_at, new.given_by)
     is distinct from
     (old.id, old.order_number, old.order_date, old.order_file, old.content, old.subjects,
      old.valid_until, old.given_at, old.given_by) then
    raise exception 'what was instructed is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if old.withdrawn_at is not null then
    raise exception 'an instruction is withdrawn once'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger corrections_instruction_is_kept
  before update or delete on corrections_instruction
  for each row execute function corrections_instruction_is_kept();

-- What the super administrator did on an instruction.
create table corrections_use (
  id uuid primary key,
  instruction_id uuid not null references corrections_instruction,
  person_id uuid not null references people_person,
  subject_id uuid,
  used_at timestamptz not null
);

create index corrections_use_instruction on corrections_use (instruction_id, id);

create function corrections_use_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'corrections_use is append-only' using errcode = 'restrict_violation';
end $$;

create trigger corrections_use_is_kept before update or delete or truncate on corrections_use
  for each statement execute function corrections_use_is_kept();

-- Nothing is done on an instruction that does not cover it or is withdrawn or over.
create function corrections_use_is_covered() returns trigger language plpgsql as $$
begin
  perform from corrections_instruction i
    where i.id = new.instruction_id and i.withdrawn_at is null
      and i.valid_until >= (new.used_at at time zone 'Asia/Tashkent')::date
      and (cardinality(i.subjects) = 0 or new.subject_id = any (i.subjects));
  if not found then
    raise exception 'the instruction does not cover the deed'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger corrections_use_is_covered before insert on corrections_use
  for each row execute function corrections_use_is_covered();

-- Papers that prove a person's own data.
alter table files_file
  drop constraint files_file_purpose_check,
  add constraint files_file_purpose_check check (
    purpose in ('ORDER', 'JUSTIFICATION', 'EMPLOYEE_LETTER', 'HEAD_LETTER', 'ACT', 'OWN_DATA'));
