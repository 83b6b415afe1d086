package uz.hemis.adapters.persistence.calendar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import uz.hemis.application.calendar.port.Calendars;
import uz.hemis.domain.shared.time.WorkingCalendar;

/**
 * The calendar kept in memory, and compared with the revision in the database once a second: a
 * decree that another node published is reckoned with a second later. Comparing and loading happen
 * in a transaction of their own, so that a decree that is rolled back is never remembered.
 */
@ApplicationScoped
class SqlCalendars implements Calendars {

  private static final long COMPARED_EVERY = Duration.ofSeconds(1).toNanos();

  private static final String REVISION = "select revision from calendar_revision";

  private final DataSource database;
  private final ReentrantLock comparing = new ReentrantLock();
  private volatile Known known;

  SqlCalendars(DataSource database) {
    this.database = database;
  }

  /**
   * What is remembered.
   *
   * @param comparedAt when the revision was last compared, on the machine's running clock
   */
  private record Known(WorkingCalendar calendar, long revision, long comparedAt) {

    boolean isFresh() {
      return System.nanoTime() - comparedAt < COMPARED_EVERY;
    }
  }

  /** Loads before all else that starts, when nothing holds a connection yet. */
  void start(@Observes @Priority(1) StartupEvent start) {
    compare();
  }

  /** Compares at the next question after a decree of this node. */
  void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecreePublished event) {
    Known last = known;
    known = new Known(last.calendar(), last.revision(), System.nanoTime() - COMPARED_EVERY);
  }

  @Override
  public WorkingCalendar current() {
    if (!known.isFresh() && comparing.tryLock()) {
      try {
        compare();
      } finally {
        comparing.unlock();
      }
    }
    return known.calendar();
  }

  private void compare() {
    long now = System.nanoTime();
    known = QuarkusTransaction.requiringNew().call(() -> compared(known, now));
  }

  private Known compared(Known last, long now) {
    try (Connection connection = database.getConnection()) {
      long revision = revision(connection);
      return last != null && last.revision() == revision
          ? new Known(last.calendar(), revision, now)
          : new Known(CalendarRows.calendar(connection), revision, now);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the calendar", e);
    }
  }

  private static long revision(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(REVISION);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
