package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.regulation.port.PromisedDueDates;

@ApplicationScoped
class SqlPromisedDueDates implements PromisedDueDates {

  private static final String KEEP =
      """
      insert into regulation_promised_due_date as kept (duty, event_date, due_date)
      values (?, ?, ?)
      on conflict (duty, event_date) do update set due_date = excluded.due_date
      where kept.due_date < excluded.due_date
      """;

  private final Jdbc jdbc;

  SqlPromisedDueDates(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void keep(String duty, LocalDate event, LocalDate dueDate) {
    jdbc.change(KEEP, duty, event, dueDate);
  }
}
