package uz.hemis.adapters.persistence.regulation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Remembered;
import uz.hemis.application.calendar.port.WorkingWeek;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.domain.regulation.DueDatePromises;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.RegulationVersion;
import uz.hemis.domain.regulation.Rulebook;

/** What is in force, {@linkplain Remembered remembered} by each node. */
@ApplicationScoped
class SqlRulebooks implements Rulebooks {

  private static final String REVISION = "select revision from regulation_revision";
  private static final String CHANGED = "update regulation_revision set revision = revision + 1";
  private static final String PROMISES =
      "select duty, event_date, due_date from regulation_promised_due_date";
  private static final String VERSIONS =
      "from RegulationVersionRow v where v.state = PUBLISHED order by v.inForceFrom";
  private static final String DUTIES =
      "from DutyRow d join fetch d.version v where v.state = PUBLISHED";

  private final EntityManager database;
  private final Jdbc jdbc;
  private final WorkingWeek week;
  private final Event<RulesChanged> events;
  private final Remembered<Rulebook> rules;

  SqlRulebooks(EntityManager database, Jdbc jdbc, WorkingWeek week, Event<RulesChanged> events) {
    this.database = database;
    this.jdbc = jdbc;
    this.week = week;
    this.events = events;
    this.rules =
        new Remembered<>(
            "rulebook", () -> jdbc.find(REVISION, row -> row.getLong(1)).orElseThrow(), this::load);
  }

  private record Promise(String duty, LocalDate event, LocalDate dueDate) {}

  /** Loads before all else that starts, when nothing holds a connection yet. */
  void start(@Observes @Priority(1) StartupEvent start) {
    rules.start();
  }

  void stop(@Observes ShutdownEvent stop) {
    rules.stop();
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged event) {
    rules.refresh();
  }

  @Override
  public void changed() {
    jdbc.change(CHANGED);
    events.fire(new RulesChanged());
  }

  @Override
  public Rulebook current() {
    return rules.get();
  }

  private Rulebook load() {
    List<RegulationVersion> versions =
        database
            .createQuery(VERSIONS, RegulationVersionRow.class)
            .getResultStream()
            .map(RegulationVersionRow::toVersion)
            .toList();
    List<Duty> duties =
        database.createQuery(DUTIES, DutyRow.class).getResultStream().map(DutyRow::toDuty).toList();
    return new Rulebook(versions, duties, promises(), week.week());
  }

  private Map<String, DueDatePromises> promises() {
    return jdbc
        .list(
            PROMISES,
            row ->
                new Promise(
                    row.getString(1),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, LocalDate.class)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Promise::duty,
                Collectors.collectingAndThen(
                    Collectors.toMap(Promise::event, Promise::dueDate), DueDatePromises::new)));
  }
}
