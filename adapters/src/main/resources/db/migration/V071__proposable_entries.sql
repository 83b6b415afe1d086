-- Whether entries of a kind can be proposed and take effect when another person approves them (4.3).
alter table regulation_event_kind add column proposable boolean;

update regulation_event_kind
  set proposable = origin = 'REPORTED' or code in ('HIRE', 'POSITION_CHANGE', 'DISMISS');

alter table regulation_event_kind
  alter column proposable set not null,
  add constraint regulation_event_kind_proposable check (
    case origin when 'REPORTED' then proposable when 'CALENDAR' then not proposable else true end);
