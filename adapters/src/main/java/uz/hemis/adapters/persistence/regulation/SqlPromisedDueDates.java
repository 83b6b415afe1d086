package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.stream.Collectors;
import uz.hemis.application.regulation.port.PromisedDueDates;
import uz.hemis.domain.regulation.DueDatePromises;

@ApplicationScoped
class SqlPromisedDueDates implements PromisedDueDates {

  private static final String KEEP =
      """
      insert into regulation_promised_due_date as kept (duty, event_date, due_date)
      values (:duty, :event, :dueDate)
      on conflict (duty, event_date) do update set due_date = excluded.due_date
      where kept.due_date < excluded.due_date
      """;

  private final EntityManager database;

  /** One promise, read as it stands in the table. */
  record Promise(LocalDate event, LocalDate dueDate) {}

  SqlPromisedDueDates(EntityManager database) {
    this.database = database;
  }

  @Override
  public DueDatePromises get(String duty) {
    return new DueDatePromises(
        database
            .createQuery(
                "select p.key.eventDate, p.dueDate from PromisedDueDateRow p where p.key.duty = :duty",
                Promise.class)
            .setParameter("duty", duty)
            .getResultStream()
            .collect(Collectors.toMap(Promise::event, Promise::dueDate)));
  }

  @Override
  public void keep(String duty, LocalDate event, LocalDate dueDate) {
    database
        .createNativeQuery(KEEP)
        .setParameter("duty", duty)
        .setParameter("event", event)
        .setParameter("dueDate", dueDate)
        .executeUpdate();
  }
}
