-- The institution that the installation belongs to: one row, entered once.
create table structure_institution (
  id smallint primary key check (id = 1),
  version bigint not null,
  name_uz_latn varchar(256) not null,
  name_uz_cyrl varchar(256),
  name_ru varchar(256),
  name_en varchar(256),
  code varchar(4) not null check (code ~ '^[0-9]{3,4}$'),
  taxpayer_number varchar(9) not null check (taxpayer_number ~ '^[0-9]{9}$'),
  week_type varchar(8) not null check (week_type in ('FIVE_DAY', 'SIX_DAY')),
  address varchar(500)
);

-- The units as they stand after the last recorded change (1.3, 3.1.3).
create table structure_unit (
  id uuid primary key,
  version bigint not null,
  type varchar(10) not null
    check (type in ('FACULTY', 'DEPARTMENT', 'SECTION', 'BOARD', 'CENTRE', 'RECTORATE')),
  -- Null directly under the institution.
  parent_id uuid,
  parent_type varchar(10),
  name_uz_latn varchar(256) not null,
  name_uz_cyrl varchar(256),
  name_ru varchar(256),
  name_en varchar(256),
  code varchar(16) not null,
  opened_on date not null,
  -- Number of the latest stretch in the history.
  latest integer not null check (latest >= 0),
  -- The last day of the unit; the order, person and time of the closing beside it.
  closed_on date,
  closing_order_number varchar(40),
  closing_order_date date,
  closed_by uuid,
  closed_at timestamptz,
  constraint structure_unit_id_type unique (id, type),
  constraint structure_unit_parent
    foreign key (parent_id, parent_type) references structure_unit (id, type),
  constraint structure_unit_parent_known check ((parent_id is null) = (parent_type is null)),
  constraint structure_unit_not_own_parent check (parent_id <> id),
  constraint structure_unit_parent_kind check (
    parent_type is null
    or (type = 'DEPARTMENT' and parent_type = 'FACULTY')
    or (type in ('SECTION', 'BOARD', 'CENTRE', 'RECTORATE')
        and parent_type in ('SECTION', 'BOARD', 'CENTRE', 'RECTORATE'))
  ),
  constraint structure_unit_life check (closed_on is null or closed_on >= opened_on),
  constraint structure_unit_closing check (
    num_nonnulls(closed_on, closing_order_number, closing_order_date, closed_by, closed_at)
      in (0, 5)
  )
);

create unique index structure_unit_open_code on structure_unit (lower(code))
  where closed_on is null;
create index structure_unit_parent_id on structure_unit (parent_id);

-- Every stretch of every unit's life, with the change that began it.
create table structure_unit_history (
  unit_id uuid not null references structure_unit,
  number integer not null check (number >= 0),
  valid_from date not null,
  -- The first day on which it no longer held; null for the latest one.
  valid_to date,
  type varchar(10) not null,
  parent_id uuid references structure_unit,
  name_uz_latn varchar(256) not null,
  name_uz_cyrl varchar(256),
  name_ru varchar(256),
  name_en varchar(256),
  code varchar(16) not null,
  -- Null for a correction of names or code, which needs no order.
  order_number varchar(40),
  order_date date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (unit_id, number),
  foreign key (unit_id, type) references structure_unit (id, type),
  constraint structure_unit_history_period check (valid_to is null or valid_to >= valid_from),
  constraint structure_unit_history_order
    check ((order_number is null) = (order_date is null)),
  -- Openings and moves rest on an order; the first stretch is the opening.
  constraint structure_unit_history_opening check (number > 0 or order_number is not null),
  constraint structure_unit_history_once exclude using gist (
    unit_id with =,
    daterange(valid_from, valid_to) with &&
  )
);

create index structure_unit_history_name on structure_unit_history (name_uz_latn, unit_id);
create index structure_unit_history_parent on structure_unit_history (parent_id);

-- A stretch is ended once; nothing else of it changes and nothing is taken out.
create function structure_unit_history_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.valid_to is null
      and to_jsonb(new) - 'valid_to' = to_jsonb(old) - 'valid_to' then
    return new;
  end if;
  raise exception 'structure_unit_history is append-only';
end
$$;

create trigger structure_unit_history_keep
  before update or delete on structure_unit_history
  for each row execute function structure_unit_history_keep();

create trigger structure_unit_history_keep_all
  before truncate on structure_unit_history
  for each statement execute function structure_unit_history_keep();
