-- Orders that move studies (3.1.5).
create table movements_order (
  id uuid primary key,
  version bigint not null,
  kind varchar(12) not null check (kind in ('ENROL', 'PROMOTE', 'RETAIN', 'LEAVE', 'RETURN', 'EXPEL',
    'RESTORE', 'TRANSFER', 'TRANSFER_OUT', 'GRADUATE')),
  order_number varchar(40) not null check (btrim(order_number) <> ''),
  order_date date not null,
  order_file uuid not null,
  effective_date date not null,
  reason varchar(20),
  leave_ground varchar(20),
  leave_until date,
  note varchar(2000),
  studies integer not null check (studies >= 1),
  applied_at timestamptz not null,
  applied_by uuid not null references people_person,
  applied_role varchar(30) not null,
  permit_id uuid references regulation_permit,
  reversal_number varchar(40) check (btrim(reversal_number) <> ''),
  reversal_date date,
  reversal_file uuid,
  reversed_at timestamptz,
  reversed_by uuid references people_person,
  reversed_role varchar(30),
  reversal_permit_id uuid references regulation_permit,
  constraint movements_order_reason check ((kind = 'EXPEL') = (reason is not null)),
  constraint movements_order_leave check (
    (kind = 'LEAVE') = (leave_ground is not null) and (kind = 'LEAVE') = (leave_until is not null)),
  constraint movements_order_reversal check (
    num_nonnulls(reversal_number, reversal_date, reversal_file, reversed_at, reversed_by,
      reversed_role) in (0, 6))
);

-- What an order did to each study.
create table movements_move (
  order_id uuid not null references movements_order,
  study_id uuid not null references students_study,
  status_before varchar(14) not null,
  curriculum_before uuid not null,
  faculty_before uuid not null references structure_unit,
  group_before uuid,
  course_before integer not null,
  payment_before varchar(10) not null,
  status_after varchar(14) not null,
  curriculum_after uuid not null,
  faculty_after uuid not null references structure_unit,
  group_after uuid,
  course_after integer not null,
  payment_after varchar(10) not null,
  primary key (order_id, study_id)
);

create index movements_move_study on movements_move (study_id, order_id);
create index movements_move_faculty on movements_move (faculty_before, order_id);

-- The threshold of promotion that the institution has set: one row.
create table movements_promotion (
  one boolean primary key default true check (one),
  version bigint not null,
  threshold numeric(3, 2) not null check (threshold between 2.4 and 3.0)
);

create function movements_are_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or tg_table_name = 'movements_move' then
    raise exception 'an applied order is taken back by an order, never deleted'
      using errcode = 'integrity_constraint_violation';
  end if;
  if (to_jsonb(new) - array['version', 'reversal_number', 'reversal_date', 'reversal_file',
        'reversed_at', 'reversed_by', 'reversed_role', 'reversal_permit_id'])
     is distinct from
     (to_jsonb(old) - array['version', 'reversal_number', 'reversal_date', 'reversal_file',
        'reversed_at', 'reversed_by', 'reversed_role', 'reversal_permit_id'])
     or old.reversed_at is not null then
    raise exception 'an applied order stays as it was' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger movements_order_is_kept before update or delete on movements_order
  for each row execute function movements_are_kept();
create trigger movements_move_is_kept before update or delete on movements_move
  for each row execute function movements_are_kept();

-- Movements are raised by their own entries now.
update regulation_event_kind set origin = 'SYSTEM', proposable = false, recorded_by = ''
  where code = 'MOVEMENT';
