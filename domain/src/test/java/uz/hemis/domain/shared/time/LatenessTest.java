package uz.hemis.domain.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-01-30, ON_TIME",
    "2026-01-31, 2026-01-31, ON_TIME",
    "2026-01-31, 2026-02-01, LATE",
    "2026-01-31, 2026-04-30, LATE",
    "2026-01-31, 2026-05-01, GROSSLY_LATE",
    "2026-11-10, 2027-02-10, LATE",
    "2026-11-10, 2027-02-11, GROSSLY_LATE",
    "2026-11-30, 2027-02-28, LATE",
    "2026-11-30, 2027-03-01, GROSSLY_LATE",
    "2027-11-30, 2028-02-29, LATE",
    "2027-11-30, 2028-03-01, GROSSLY_LATE"
  })
  void more_than_three_calendar_months_is_grossly_late(
      LocalDate due, LocalDate today, Lateness lateness) {
    assertThat(Lateness.of(due, today)).isEqualTo(lateness);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-19, 2026-03-18, 0",
    "2026-03-19, 2026-03-19, 0",
    "2026-03-19, 2026-03-23, 0",
    "2026-03-19, 2026-03-24, 1",
    "2026-03-19, 2026-03-26, 3"
  })
  void lateness_is_counted_in_working_days(LocalDate due, LocalDate today, int workingDays) {
    assertThat(
            Lateness.workingDaysLate(due, today, PublishedCalendar.calendar(), WeekType.FIVE_DAY))
        .isEqualTo(workingDays);
  }
}
