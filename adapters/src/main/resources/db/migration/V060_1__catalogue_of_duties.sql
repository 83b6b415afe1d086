-- The catalogue of the annexes (2.1, 3.1). From here on what is published does not change.

create trigger regulation_duty_is_kept
  before insert or update or delete on regulation_duty
  for each row execute function regulation_published_is_kept();
