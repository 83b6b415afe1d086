-- Soft terms that the text states are breached too (order, clause 3; 3.1.14), and what the system sees
-- happen opens and fulfils duties by itself (2.1).

alter table regulation_duty_instance
  add column source varchar(13),
  -- It was noted that the term ended without the entry.
  add column missed boolean not null default false;

update regulation_duty_instance i
  set source = coalesce(
      (select d.source from regulation_duty d
       where d.regulation = i.regulation and d.code = i.duty), 'RECONSTRUCTED'),
    missed = i.status = 'LOCKED';

alter table regulation_duty_instance
  alter column source set not null,
  add constraint regulation_duty_instance_source check (source in ('TEXT', 'RECONSTRUCTED')),
  add constraint regulation_duty_instance_missed check (
    (not missed or enforcement = 'HARD' or source = 'TEXT')
    and (status <> 'LOCKED' or missed)
    and (status <> 'AWAITED' or not missed or enforcement = 'SOFT'));

create or replace function regulation_duty_instance_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an opened duty is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.duty, new.regulation, new.annex, new.role, new.enforcement, new.source,
      new.subject_id, new.event, new.order_number, new.opened_at)
     is distinct from
     (old.id, old.duty, old.regulation, old.annex, old.role, old.enforcement, old.source,
      old.subject_id, old.event, old.order_number, old.opened_at) then
    raise exception 'what a duty is about does not change'
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.due_date < old.due_date and new.event_date = old.event_date then
    raise exception 'a due date only moves later' using errcode = 'integrity_constraint_violation';
  end if;
  if old.status in ('DONE', 'VOID')
     and (new.status, new.due_date, new.event_date, new.done_kind, new.done_by, new.done_role,
          new.done_at, new.permit_id)
         is distinct from
         (old.status, old.due_date, old.event_date, old.done_kind, old.done_by, old.done_role,
          old.done_at, old.permit_id) then
    raise exception 'what was done stays done' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

alter table breaches_breach
  add column enforcement varchar(4),
  add column source varchar(13);

update breaches_breach b set enforcement = i.enforcement, source = i.source
from regulation_duty_instance i where i.id = b.instance_id;

alter table breaches_breach
  alter column enforcement set not null,
  alter column source set not null,
  -- A soft term that was only reconstructed is held against nobody.
  add constraint breaches_breach_breakable check (
    enforcement = 'HARD' or enforcement = 'SOFT' and source = 'TEXT');

-- Breaches count by the due date that was broken.
create or replace function monitoring_count_breached() returns trigger language plpgsql as $$
begin
  insert into monitoring_delta
  select date_trunc('month', b.due_date::timestamp)::date, b.duty, b.annex, b.role, b.enforcement,
    b.unit_id, b.responsible_person, 0, 0, 0, 0, count(*)
  from established b
  group by 1, 2, 3, 4, 5, 6, 7;
  return null;
end $$;

create or replace function monitoring_count_answered() returns trigger language plpgsql as $$
begin
  insert into monitoring_delta
  select date_trunc('month', b.due_date::timestamp)::date, b.duty, b.annex, b.role, b.enforcement,
    b.unit_id, b.responsible_person, 0, 0, 0, 0, sum(b.sign)
  from (select -1 as sign, b.* from before b union all select 1, a.* from after a) b
  group by 1, 2, 3, 4, 5, 6, 7
  having sum(b.sign) <> 0;
  return null;
end $$;

-- Who was admitted to a faculty by one order, and has to be put into groups (3.1.5, annex 5).
create table students_intake (
  id uuid primary key,
  faculty_id uuid not null references structure_unit,
  order_number varchar(40) not null check (btrim(order_number) <> ''),
  order_date date not null,
  -- When everybody who studies was in a group; null until then.
  formed_at timestamptz
);

-- Whoever is admitted by the same order while groups are still to be formed joins.
create unique index students_intake_waiting on students_intake (faculty_id, order_number, order_date)
  where formed_at is null;

alter table students_admission add column intake_id uuid references students_intake;
create index students_admission_intake on students_admission (intake_id);

-- Clearance, diplomas and students raise these by themselves now.
update regulation_event_kind set origin = 'SYSTEM', proposable = false, recorded_by = ''
  where code in ('CLEARANCE_REQUESTED', 'DIPLOMA_DATA_PREPARED', 'DIPLOMA_PRINTED',
    'DIPLOMA_PRINT_STATUS_SET', 'BLANK_STATUS_SET', 'ADMISSION_ORDERED', 'GROUP_FORMED',
    'QUOTA_APPROVED');
