-- What the calendar said of a day before a later decree replaced it.
create table calendar_day_history (
  decree_id   uuid not null references calendar_decree (id),
  day         date not null,
  kind        varchar(20) not null
    check (kind in ('HOLIDAY', 'EXTRA_DAY_OFF', 'MOVED_DAY_OFF', 'WORKING_WEEKEND')),
  week        varchar(10) not null check (week in ('FIVE_DAY', 'SIX_DAY')),
  name        text,
  moved_to    date,
  moved_from  date,
  source      text not null,
  replaced_by uuid not null references calendar_decree (id),
  primary key (day, week, decree_id),
  check (replaced_by <> decree_id)
);

create index calendar_day_history_decree on calendar_day_history (decree_id);

-- Grows by one with each decree. Whoever publishes holds it to the end of the transaction, and each
-- node compares it with what it remembers.
create table calendar_revision (
  one      boolean primary key default true check (one),
  revision bigint not null check (revision > 0)
);

insert into calendar_revision (revision) values (1);
