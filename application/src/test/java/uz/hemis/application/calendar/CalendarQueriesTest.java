package uz.hemis.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import uz.hemis.application.calendar.query.CalendarQueries;
import uz.hemis.domain.shared.time.WeekType;

class CalendarQueriesTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  private final FakeDecrees decrees = new FakeDecrees(LocalDate.of(2026, 12, 31));
  private final CalendarQueries queries =
      new CalendarQueriesService(decrees, () -> WeekType.FIVE_DAY);

  @Test
  void the_institutions_own_week_counts_when_none_is_asked_for() {
    assertThat(queries.findDueDate(FRIDAY, 1, null).dueDate().date()).isEqualTo("2026-11-23");
    assertThat(queries.findDueDate(FRIDAY, 1, null).week()).isEqualTo(WeekType.FIVE_DAY);
    assertThat(queries.findYear(Year.of(2026), null).week()).isEqualTo(WeekType.FIVE_DAY);
  }

  @Test
  void the_week_that_is_asked_for_counts() {
    var end = queries.findDueDate(FRIDAY, 1, WeekType.SIX_DAY);
    assertThat(end.dueDate().date()).isEqualTo("2026-11-21");
    assertThat(end.week()).isEqualTo(WeekType.SIX_DAY);
  }
}
