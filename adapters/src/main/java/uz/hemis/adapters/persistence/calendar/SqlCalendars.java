package uz.hemis.adapters.persistence.calendar;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Remembered;
import uz.hemis.application.calendar.port.Calendars;
import uz.hemis.domain.shared.time.WorkingCalendar;

/** The calendar, {@linkplain Remembered remembered} by each node. */
@ApplicationScoped
class SqlCalendars implements Calendars {

  private static final String REVISION = "select revision from calendar_revision";

  private final DataSource database;
  private final Remembered<WorkingCalendar> calendar;

  SqlCalendars(DataSource database, Jdbc jdbc) {
    this.database = database;
    this.calendar =
        new Remembered<>(
            "calendar", () -> jdbc.find(REVISION, row -> row.getLong(1)).orElseThrow(), this::load);
  }

  /** Loads before all else that starts, when nothing holds a connection yet. */
  void start(@Observes @Priority(1) StartupEvent start) {
    calendar.start();
  }

  void stop(@Observes ShutdownEvent stop) {
    calendar.stop();
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecreePublished event) {
    calendar.refresh();
  }

  @Override
  public WorkingCalendar current() {
    return calendar.get();
  }

  private WorkingCalendar load() {
    try (Connection connection = database.getConnection()) {
      return CalendarRows.calendar(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the calendar", e);
    }
  }
}
