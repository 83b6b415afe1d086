-- Each unit with all its duties together: what the boards read when nothing asks for a duty or a role.
create table monitoring_unit_total (
  due_month date not null check (extract(day from due_month) = 1),
  enforcement varchar(4) not null check (enforcement in ('HARD', 'SOFT')),
  unit_id uuid,
  due integer not null,
  in_time integer not null,
  late integer not null,
  permits integer not null,
  breaches integer not null,
  constraint monitoring_unit_total_once unique nulls not distinct (unit_id, due_month, enforcement)
) with (fillfactor = 80);

insert into monitoring_unit_total
  select due_month, enforcement, unit_id,
    sum(due), sum(in_time), sum(late), sum(permits), sum(breaches)
  from monitoring_tally group by due_month, enforcement, unit_id;

create index monitoring_tally_of_unit on monitoring_tally (unit_id, due_month);
