package uz.hemis.bootstrap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.domain.regulation.Rulebook;
import uz.hemis.domain.regulation.WindowJudge;
import uz.hemis.domain.regulation.WindowPolicy;
import uz.hemis.domain.regulation.WindowState;
import uz.hemis.domain.regulation.WindowVerdict;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.Tashkent;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.shared.time.WorkingCalendar;

/**
 * The rows of the delivered catalogue that give one working day: library and dormitory (3.1.14) and
 * the printing of diplomas (annex 12), by the hour in which it begins and the calendar.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OneWorkingDayIT {

  private static final List<String> ROWS =
      List.of("LIBRARY_CLEARANCE", "DORMITORY_CLEARANCE", "DIPLOMA_PRINT_STATUS", "BLANK_STATUS");

  @Inject Rulebooks rulebooks;

  @ParameterizedTest(name = "{0}: {1} in a week of {2} is due {3}")
  @CsvSource({
    "Friday at 15:00,        2026-11-20T15:00+05:00, FIVE_DAY, 2026-11-23",
    "Friday at 15:00,        2026-11-20T15:00+05:00, SIX_DAY,  2026-11-21",
    "Friday at 23:59:59,     2026-11-20T23:59:59+05:00, SIX_DAY,  2026-11-21",
    "Saturday at 00:00,      2026-11-21T00:00+05:00, SIX_DAY,  2026-11-23",
    "Saturday at 00:00,      2026-11-21T00:00+05:00, FIVE_DAY, 2026-11-23",
    "Saturday at noon,       2026-11-21T12:00+05:00, SIX_DAY,  2026-11-23",
    "Monday at 23:59:59,     2026-11-23T23:59:59+05:00, FIVE_DAY, 2026-11-24",
    "Tuesday at 00:00,       2026-11-24T00:00+05:00, FIVE_DAY, 2026-11-25",
    "before 8 December,      2026-12-07T15:00+05:00, FIVE_DAY, 2026-12-09",
    "before 8 December,      2026-12-07T15:00+05:00, SIX_DAY,  2026-12-09",
    "on 8 December,          2026-12-08T15:00+05:00, FIVE_DAY, 2026-12-09",
    "before a Sunday's holiday moved to Monday, 2027-03-19T15:00+05:00, FIVE_DAY, 2027-03-23"
  })
  void it_ends_with_the_next_working_day(String when, String begun, WeekType week, LocalDate due) {
    assertDue(calendar(), begun, week, due);
  }

  @ParameterizedTest(name = "{0}: {1} in a week of {2} is due {3}")
  @CsvSource({
    "the Saturday before is worked, 2026-11-27T15:00+05:00, FIVE_DAY, 2026-11-28",
    "after it the moved Monday off, 2026-11-28T15:00+05:00, FIVE_DAY, 2026-12-01",
    "a week of six days keeps both, 2026-11-27T15:00+05:00, SIX_DAY,  2026-11-28",
    "a week of six days keeps both, 2026-11-28T15:00+05:00, SIX_DAY,  2026-11-30",
    "an extra day off on Thursday,  2026-12-02T15:00+05:00, FIVE_DAY, 2026-12-04",
    "an extra day off on Thursday,  2026-12-02T15:00+05:00, SIX_DAY,  2026-12-04"
  })
  void a_decree_moves_it(String when, String begun, WeekType week, LocalDate due) {
    assertDue(decreed(), begun, week, due);
  }

  private void assertDue(WorkingCalendar calendar, String begun, WeekType week, LocalDate due) {
    LocalDate event = Tashkent.dateOf(OffsetDateTime.parse(begun).toInstant());
    for (String row : ROWS) {
      assertThat(judge(calendar, week, due, row, event).lastDay()).as(row).isEqualTo(due);
      assertThat(judge(calendar, week, due, row, event).state())
          .as(row)
          .isEqualTo(WindowState.OPEN);
      assertThat(judge(calendar, week, due.plusDays(1), row, event).state())
          .as("%s, the day after", row)
          .isEqualTo(row.endsWith("_CLEARANCE") ? WindowState.OPEN : WindowState.CLOSED);
    }
  }

  private WindowVerdict judge(
      WorkingCalendar calendar, WeekType week, LocalDate today, String row, LocalDate event) {
    Rulebook rules = rulebooks.current();
    Rulebook unpromised = new Rulebook(rules.versions(), rules.duties(), Map.of(), week);
    return new WindowJudge(unpromised, new WindowPolicy(calendar, week), today).judge(row, event);
  }

  private static WorkingCalendar calendar() {
    return WorkingCalendar.of(List.of(), LocalDate.of(2027, 12, 31));
  }

  private static WorkingCalendar decreed() {
    LocalDate saturday = LocalDate.of(2026, 11, 28);
    LocalDate monday = LocalDate.of(2026, 11, 30);
    Set<WeekType> five = Set.of(WeekType.FIVE_DAY);
    return calendar()
        .with(
            List.of(
                new CalendarDay(
                    saturday, DayKind.WORKING_WEEKEND, five, null, monday, null, "PF-1"),
                new CalendarDay(monday, DayKind.MOVED_DAY_OFF, five, null, null, saturday, "PF-1"),
                new CalendarDay(
                    LocalDate.of(2026, 12, 3),
                    DayKind.EXTRA_DAY_OFF,
                    Set.of(WeekType.values()),
                    null,
                    null,
                    null,
                    "PF-2")),
            LocalDate.of(2027, 12, 31));
  }
}
