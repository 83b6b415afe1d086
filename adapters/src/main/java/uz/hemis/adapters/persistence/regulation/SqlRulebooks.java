package uz.hemis.adapters.persistence.regulation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.calendar.port.WorkingWeek;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.domain.regulation.DueDatePromises;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.RegulationVersion;
import uz.hemis.domain.regulation.Rulebook;

/**
 * What is in force, kept in memory and compared with the revision in the database once a second: a
 * change that another node made is reckoned with a second later. Comparing and loading happen in a
 * transaction of their own, so that a change that is rolled back is never remembered.
 */
@ApplicationScoped
class SqlRulebooks implements Rulebooks {

  private static final long COMPARED_EVERY = Duration.ofSeconds(1).toNanos();

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
  private final ReentrantLock comparing = new ReentrantLock();
  private volatile Known known;

  SqlRulebooks(EntityManager database, Jdbc jdbc, WorkingWeek week, Event<RulesChanged> events) {
    this.database = database;
    this.jdbc = jdbc;
    this.week = week;
    this.events = events;
  }

  /**
   * What is remembered.
   *
   * @param comparedAt when the revision was last compared, on the machine's running clock
   */
  private record Known(Rulebook rules, long revision, long comparedAt) {

    boolean isFresh() {
      return System.nanoTime() - comparedAt < COMPARED_EVERY;
    }
  }

  private record Promise(String duty, LocalDate event, LocalDate dueDate) {}

  /** Loads before all else that starts, when nothing holds a connection yet. */
  void start(@Observes @Priority(1) StartupEvent start) {
    compare();
  }

  /** Compares at the next question after a change of this node. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged event) {
    Known last = known;
    known = new Known(last.rules(), last.revision(), System.nanoTime() - COMPARED_EVERY);
  }

  @Override
  public void changed() {
    jdbc.change(CHANGED);
    events.fire(new RulesChanged());
  }

  @Override
  public Rulebook current() {
    if (!known.isFresh() && comparing.tryLock()) {
      try {
        compare();
      } finally {
        comparing.unlock();
      }
    }
    return known.rules();
  }

  private void compare() {
    long now = System.nanoTime();
    known = QuarkusTransaction.requiringNew().call(() -> compared(known, now));
  }

  private Known compared(Known last, long now) {
    long revision = jdbc.find(REVISION, row -> row.getLong(1)).orElseThrow();
    return last != null && last.revision() == revision
        ? new Known(last.rules(), revision, now)
        : new Known(load(), revision, now);
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
