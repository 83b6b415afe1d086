-- What people were reminded of (3.1.3; order, clause 3): each duty once before its due date and once
-- after it; a due date that moves is another one.
create table reminders_reminder (
  instance_id uuid not null references regulation_duty_instance,
  kind varchar(8) not null check (kind in ('DUE_SOON', 'OVERDUE')),
  due_date date not null,
  sent_at timestamptz not null,
  primary key (instance_id, kind, due_date)
);

create index reminders_awaited on regulation_duty_instance (due_date)
  where status in ('AWAITED', 'LOCKED');
