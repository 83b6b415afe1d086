-- One request for late entry names all entries that one cause has delayed (order, clause 5).

create table regulation_permit_entry (
  permit_id uuid not null references regulation_permit,
  position integer not null check (position between 0 and 499),
  duty varchar(40) not null,
  subject_id uuid not null,
  event varchar(40) not null,
  order_number varchar(40) not null,
  event_date date not null,
  due_date date not null,
  -- Whether the request or permit may still let the entry in.
  live boolean not null,
  used_by uuid references people_person,
  used_at timestamptz,
  primary key (permit_id, position),
  constraint regulation_permit_entry_used check (
    (used_at is null) = (used_by is null) and (used_at is null or not live))
);

insert into regulation_permit_entry
select id, 0, duty, subject_id, event, order_number, event_date, due_date,
  status in ('REQUESTED', 'GRANTED'), used_by, used_at
from regulation_permit;

drop index regulation_permit_live;

-- One live request or permit per entry.
create unique index regulation_permit_live
  on regulation_permit_entry (duty, subject_id, event, order_number, event_date)
  where live;

drop trigger regulation_permit_is_kept on regulation_permit;

alter table regulation_permit
  drop constraint regulation_permit_used,
  drop column duty,
  drop column subject_id,
  drop column event,
  drop column order_number,
  drop column event_date,
  drop column used_by,
  drop column used_at,
  add column withdrawn_by uuid references people_person,
  add column withdrawn_at timestamptz,
  add column withdrawal_reason varchar(2000),
  drop constraint regulation_permit_status_check,
  drop constraint regulation_permit_decided,
  drop constraint regulation_permit_granted,
  add constraint regulation_permit_status check (
    status in ('REQUESTED', 'GRANTED', 'REFUSED', 'USED', 'EXPIRED', 'WITHDRAWN')),
  add constraint regulation_permit_decided check (
    (status in ('GRANTED', 'REFUSED', 'USED', 'EXPIRED') and decided_at is not null
      or status = 'REQUESTED' and decided_at is null
      or status = 'WITHDRAWN')
    and num_nulls(decided_at, decider_person, decider_role, decision_facts) in (0, 4)),
  add constraint regulation_permit_granted check (
    case when status in ('GRANTED', 'USED', 'EXPIRED') then last_day is not null
      when status in ('REQUESTED', 'REFUSED') then last_day is null
      else true end),
  add constraint regulation_permit_withdrawn check (
    (status = 'WITHDRAWN') = (withdrawn_at is not null)
    and (withdrawn_at is null) = (withdrawn_by is null));

comment on column regulation_permit.due_date is 'the earliest of its entries';

create or replace function regulation_permit_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a permit is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.duty_role, new.due_date, new.reason, new.justification_file,
      new.employee_letter_file, new.head_letter_file, new.requester_person, new.requester_account,
      new.requester_role, new.requested_at, new.ministry_from)
     is distinct from
     (old.id, old.duty_role, old.due_date, old.reason, old.justification_file,
      old.employee_letter_file, old.head_letter_file, old.requester_person, old.requester_account,
      old.requester_role, old.requested_at, old.ministry_from) then
    raise exception 'what was asked for is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if old.decided_at is not null and
     (new.last_day, new.decision_reason, new.decider_person, new.decider_account, new.decider_role,
      new.decider_unit, new.decided_at, new.decision_facts)
     is distinct from
     (old.last_day, old.decision_reason, old.decider_person, old.decider_account, old.decider_role,
      old.decider_unit, old.decided_at, old.decision_facts) then
    raise exception 'a request is decided once' using errcode = 'integrity_constraint_violation';
  end if;
  if old.status in ('REFUSED', 'USED', 'EXPIRED', 'WITHDRAWN') and new.status <> old.status then
    raise exception 'the state % is final', old.status using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger regulation_permit_is_kept
  before update or delete on regulation_permit
  for each row execute function regulation_permit_is_kept();

create function regulation_permit_entry_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'what was asked for is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.permit_id, new.position, new.duty, new.subject_id, new.event, new.order_number,
      new.event_date, new.due_date)
     is distinct from
     (old.permit_id, old.position, old.duty, old.subject_id, old.event, old.order_number,
      old.event_date, old.due_date)
     or old.used_at is not null and new is distinct from old
     or new.live and not old.live then
    raise exception 'what was asked for and used is kept'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger regulation_permit_entry_is_kept
  before update or delete on regulation_permit_entry
  for each row execute function regulation_permit_entry_is_kept();

-- A permit lets several events in, each of them once.
drop index personnel_event_permit;
create index personnel_event_permit on personnel_event (permit_id) where permit_id is not null;
