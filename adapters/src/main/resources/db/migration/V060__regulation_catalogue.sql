-- The regulation as data (order, clauses 2 to 6; 2.1, 7.1, 7.2): versions that are drafted, approved
-- and published, kinds of events, the catalogue of duties, and the duties that events have opened.

-- Grows by one whenever something changes that windows are judged by.
create table regulation_revision (
  one      boolean primary key default true check (one),
  revision bigint not null check (revision > 0)
);

insert into regulation_revision (revision) values (1);

alter table regulation_version
  add column version bigint not null default 0,
  add column state varchar(9) not null default 'PUBLISHED'
    check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'DROPPED')),
  add column basis_number varchar(40),
  add column basis_date date,
  add column change_note varchar(2000),
  add column drafted_by uuid references people_person,
  add column drafted_at timestamptz,
  add column submitted_by uuid references people_person,
  add column submitted_at timestamptz,
  add column approved_by uuid references people_person,
  add column approved_at timestamptz,
  drop constraint regulation_version_in_force_from_key,
  drop constraint regulation_version_period,
  drop column repealed_from,
  drop column basis,
  alter column order_date drop not null,
  alter column in_force_from drop not null;

alter table regulation_version
  alter column version drop default,
  alter column state drop default,
  add constraint regulation_version_published check (
    state not in ('SUBMITTED', 'PUBLISHED')
    or (order_date is not null and in_force_from is not null)),
  add constraint regulation_version_submitted check (
    (submitted_by is null) = (submitted_at is null)
    and (state <> 'SUBMITTED' or submitted_by is not null)),
  -- Approved by another person of the ministry; the versions that the system is delivered with come
  -- from the orders themselves.
  add constraint regulation_version_four_eyes check (approved_by <> submitted_by),
  add constraint regulation_version_approved check (
    (approved_by is null) = (approved_at is null)
    and (state = 'PUBLISHED' or approved_by is null)
    and (state <> 'PUBLISHED' or drafted_by is null or approved_by is not null)),
  add constraint regulation_version_from_approval check (
    approved_at is null or in_force_from >= (approved_at at time zone 'Asia/Tashkent')::date);

create unique index regulation_version_in_force on regulation_version (in_force_from)
  where state = 'PUBLISHED';

update regulation_version set basis_number = '92', basis_date = '2024-03-29' where code = 'HEMIS-2024';

create table regulation_event_kind (
  code varchar(40) primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
  origin varchar(8) not null check (origin in ('SYSTEM', 'CALENDAR', 'REPORTED')),
  -- Roles that record events of the kind by hand, parted by blanks; empty unless REPORTED.
  recorded_by varchar(400) not null,
  name jsonb not null,
  constraint regulation_event_kind_reported check ((origin = 'REPORTED') = (recorded_by <> ''))
);

insert into regulation_event_kind (code, origin, recorded_by, name) values
  ('HIRE', 'SYSTEM', '', '{"uzLatn": "Ishga qabul qilish", "uzCyrl": "Ишга қабул қилиш", "ru": "Приём на работу", "en": "Hiring"}'),
  ('POSITION_CHANGE', 'SYSTEM', '', '{"uzLatn": "Lavozim oʻzgarishi", "uzCyrl": "Лавозим ўзгариши", "ru": "Изменение должности", "en": "Change of position"}'),
  ('DISMISS', 'SYSTEM', '', '{"uzLatn": "Ishdan boʻshatish", "uzCyrl": "Ишдан бўшатиш", "ru": "Увольнение", "en": "Dismissal"}');

alter table regulation_duty
  add column entries varchar(400),
  add column approver varchar(30),
  add column reason varchar(500),
  add column wording jsonb,
  drop constraint regulation_duty_triggers_check;

update regulation_duty set
  entries = triggers,
  wording = '{"process": {"uzLatn": "Xodimlar bazasini shakllantirish va yangilash", "uzCyrl": "Ходимлар базасини шакллантириш ва янгилаш", "ru": "Формирование и обновление базы сотрудников", "en": "Keeping the base of staff"}, "measure": {"uzLatn": "Yangi qabul qilingan, ishdan boʻshatilgan yoki lavozimi oʻzgargan xodimlarni tizimga kiritadi", "uzCyrl": "Янги қабул қилинган, ишдан бўшатилган ёки лавозими ўзгарган ходимларни тизимга киритади", "ru": "Вносит в систему принятых, уволенных и сменивших должность сотрудников", "en": "Enters staff who were hired, dismissed or changed position"}}'
  where code = 'PERSONNEL_EVENT';

alter table regulation_duty
  alter column entries set not null,
  alter column wording set not null,
  add constraint regulation_duty_triggers check (triggers ~ '^[A-Z][A-Z0-9_]*( [A-Z][A-Z0-9_]*)*$'),
  add constraint regulation_duty_entries check (entries ~ '^[A-Z][A-Z0-9_]*( [A-Z][A-Z0-9_]*)*$'),
  add constraint regulation_duty_reason check (
    (source = 'RECONSTRUCTED') = (btrim(coalesce(reason, '')) <> '')),
  add constraint regulation_duty_other_approver check (approver <> role);

-- What is published is law: neither its rows nor its dates change (7.2).
create function regulation_published_is_kept() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'regulation_duty' then
    if exists (select from regulation_version
               where code = coalesce(old.regulation, new.regulation)
                 and state in ('PUBLISHED', 'SUBMITTED')) then
      raise exception 'a submitted or published version does not change'
        using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if old.state = 'PUBLISHED' or tg_op = 'DELETE' then
    raise exception 'a version of the regulation is never changed after publication, nor deleted'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger regulation_version_is_kept
  before update or delete on regulation_version
  for each row execute function regulation_published_is_kept();

-- A duty for one occasion (order, clauses 3 and 5).
create table regulation_duty_instance (
  id uuid primary key,
  version bigint not null,
  duty varchar(40) not null,
  regulation varchar(40) not null references regulation_version,
  annex integer not null check (annex between 1 and 13),
  role varchar(30) not null,
  enforcement varchar(4) not null check (enforcement in ('HARD', 'SOFT')),
  clause varchar(20) not null,
  subject_id uuid not null,
  event varchar(40) not null,
  order_number varchar(40) not null,
  event_date date not null,
  unit_id uuid,
  responsible_person uuid references people_person,
  due_date date not null,
  opened_at timestamptz not null,
  -- AWAITED until an entry fulfils it; LOCKED once it is noted that the term ended without one.
  status varchar(7) not null check (status in ('AWAITED', 'LOCKED', 'DONE', 'VOID')),
  done_kind varchar(40),
  done_by uuid references people_person,
  done_role varchar(30),
  done_at timestamptz,
  -- The entry came after the due date.
  done_late boolean,
  permit_id uuid references regulation_permit,
  review_outcome varchar(8) check (review_outcome in ('CHECKED', 'REMARKED')),
  review_note varchar(2000),
  review_by uuid references people_person,
  review_role varchar(30),
  review_at timestamptz,
  constraint regulation_duty_instance_done check (
    (status = 'DONE') = (done_at is not null)
    and num_nonnulls(done_kind, done_by, done_role, done_at, done_late) in (0, 5)
    and (permit_id is null or done_late)
    and (done_late is null or not done_late or enforcement = 'SOFT' or permit_id is not null)
    and (done_late is null
      or done_late = ((done_at at time zone 'Asia/Tashkent')::date > due_date))),
  constraint regulation_duty_instance_locked check (status <> 'LOCKED' or enforcement = 'HARD'),
  constraint regulation_duty_instance_review check (
    num_nonnulls(review_outcome, review_by, review_role, review_at) in (0, 4)
    and (review_at is null or status = 'DONE')
    and review_by <> done_by
    and (review_outcome <> 'REMARKED' or btrim(coalesce(review_note, '')) <> ''))
);

create unique index regulation_duty_instance_awaited
  on regulation_duty_instance (duty, subject_id, event, order_number, event_date)
  where status in ('AWAITED', 'LOCKED');
create index regulation_duty_instance_subject on regulation_duty_instance (subject_id, duty);
create index regulation_duty_instance_due on regulation_duty_instance (due_date)
  where status = 'AWAITED';
create index regulation_duty_instance_role on regulation_duty_instance (role, id);
create index regulation_duty_instance_responsible
  on regulation_duty_instance (responsible_person, id);

create function regulation_duty_instance_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an opened duty is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.duty, new.regulation, new.annex, new.role, new.enforcement, new.subject_id,
      new.event, new.order_number, new.opened_at)
     is distinct from
     (old.id, old.duty, old.regulation, old.annex, old.role, old.enforcement, old.subject_id,
      old.event, old.order_number, old.opened_at) then
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

create trigger regulation_duty_instance_is_kept
  before update or delete on regulation_duty_instance
  for each row execute function regulation_duty_instance_is_kept();

-- An event that a responsible role recorded by hand.
create table regulation_fact (
  id uuid primary key,
  kind varchar(40) not null references regulation_event_kind,
  subject_id uuid not null,
  unit_id uuid references structure_unit,
  order_number varchar(40) not null,
  order_date date not null,
  effective_date date not null,
  note varchar(2000),
  file_id uuid,
  due_date date,
  permit_id uuid references regulation_permit,
  recorded_by uuid not null references people_person,
  recorded_role varchar(30) not null,
  recorded_at timestamptz not null
);

create index regulation_fact_kind on regulation_fact (kind, id);
create index regulation_fact_subject on regulation_fact (subject_id, id);
create index regulation_fact_role on regulation_fact (recorded_role, id);

create function regulation_fact_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a recorded event is never changed' using errcode = 'integrity_constraint_violation';
end $$;

create trigger regulation_fact_is_kept before update or delete on regulation_fact
  for each row execute function regulation_fact_is_kept();
