package uz.hemis.domain.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

  private final WorkingCalendar calendar = PublishedCalendar.calendar();

  @ParameterizedTest
  @CsvSource({
    "WORKING_DAYS:3, 2026-03-19, 2026-03-26",
    "CALENDAR_DAYS:10, 2026-11-11, 2026-11-23",
    "CALENDAR_MONTHS:1, 2026-01-31, 2026-03-02",
    "SAME_DAY, 2026-11-20, 2026-11-20",
    "SAME_DAY, 2026-11-21, 2026-11-23",
    "BEFORE_EVENT:5, 2026-09-02, 2026-08-24"
  })
  void a_term_gives_its_due_date(String code, LocalDate event, LocalDate due) {
    assertThat(Term.ofCode(code).dueDate(event, calendar, WeekType.FIVE_DAY))
        .hasValueSatisfying(found -> assertThat(found.date()).isEqualTo(due));
  }

  @Test
  void a_continuous_duty_has_no_due_date() {
    assertThat(
            Term.ofCode("CONTINUOUS")
                .dueDate(LocalDate.of(2026, 11, 23), calendar, WeekType.FIVE_DAY))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WORKING_DAYS:1",
        "WORKING_DAYS:999",
        "CALENDAR_DAYS:10",
        "CALENDAR_MONTHS:3",
        "SAME_DAY",
        "BEFORE_EVENT:5",
        "CONTINUOUS"
      })
  void a_code_is_written_as_it_was_read(String code) {
    assertThat(Term.ofCode(code).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "WORKING_DAYS",
        "WORKING_DAYS:",
        "WORKING_DAYS:0",
        "WORKING_DAYS:03",
        "WORKING_DAYS:-3",
        "WORKING_DAYS:1000",
        "working_days:3",
        "SAME_DAY:1",
        "CONTINUOUS:1",
        "WEEKS:2",
        " WORKING_DAYS:3",
        "WORKING_DAYS:3\n",
        "WORKING_DAYS:٣"
      })
  void another_text_is_no_term(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> Term.ofCode(code));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1000})
  void a_term_is_at_least_one_and_at_most_three_digits_long(int length) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Term.WorkingDays(length));
    assertThatIllegalArgumentException().isThrownBy(() -> new Term.CalendarDays(length));
    assertThatIllegalArgumentException().isThrownBy(() -> new Term.CalendarMonths(length));
    assertThatIllegalArgumentException().isThrownBy(() -> new Term.BeforeEvent(length));
  }
}
