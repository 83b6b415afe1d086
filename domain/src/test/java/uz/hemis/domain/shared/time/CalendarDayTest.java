package uz.hemis.domain.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class CalendarDayTest {

  private static final Set<WeekType> FIVE = Set.of(WeekType.FIVE_DAY);

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-28", "2026-11-29"})
  void a_saturday_or_sunday_may_be_worked(String date) {
    assertThat(Days.workingWeekend(date, null).kind()).isEqualTo(DayKind.WORKING_WEEKEND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-27", "2026-11-30", "2027-05-09", "2028-01-01"})
  void a_weekday_is_no_working_weekend_and_a_fixed_holiday_is_not_worked(String date) {
    requireRefused(TimeRule.WORKING_WEEKEND_UNFIT, "/date", () -> Days.workingWeekend(date, null));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKING_WEEKEND")
  void only_a_working_weekend_moves_to_a_date(DayKind kind) {
    requireRefused(
        TimeRule.MOVED_DATE_UNFIT,
        "/movedTo",
        () -> Days.day("2026-11-28", kind, FIVE, "2026-11-27", null));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MOVED_DAY_OFF")
  void only_a_moved_day_off_moves_from_a_date(DayKind kind) {
    requireRefused(
        TimeRule.MOVED_DATE_UNFIT,
        "/movedFrom",
        () -> Days.day("2026-11-28", kind, FIVE, null, "2026-11-27"));
  }

  @Test
  void a_day_does_not_move_to_itself() {
    requireRefused(
        TimeRule.MOVED_DATE_UNFIT,
        "/movedTo",
        () -> Days.workingWeekend("2026-11-28", "2026-11-28"));
    requireRefused(
        TimeRule.MOVED_DATE_UNFIT,
        "/movedFrom",
        () -> Days.movedDayOff("2026-11-27", "2026-11-27"));
  }

  @Test
  void a_day_has_weeks_a_source_and_no_blank_name() {
    assertThatIllegalArgumentException().isThrownBy(() -> day(Set.of(), null, "T"));
    assertThatIllegalArgumentException().isThrownBy(() -> day(FIVE, " ", "T"));
    assertThatIllegalArgumentException().isThrownBy(() -> day(FIVE, null, " "));
    assertThat(day(FIVE, null, "T").name()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2026-12-08, true", "2026-12-07, false", "2026-12-09, false", "2026-11-08, false"})
  void fixed_holidays_are_known_by_date(LocalDate date, boolean holiday) {
    assertThat(StatutoryHoliday.on(date).isPresent()).isEqualTo(holiday);
  }

  @ParameterizedTest
  @EnumSource(TimeRule.class)
  void rules_of_time_refuse_data_and_name_their_clause(TimeRule rule) {
    assertThat(rule.refusal()).isEqualTo(Refusal.INVALID);
    assertThat(rule.clause()).isNotBlank();
  }

  private static CalendarDay day(Set<WeekType> weeks, String name, String source) {
    return new CalendarDay(
        LocalDate.of(2026, 11, 24), DayKind.EXTRA_DAY_OFF, weeks, name, null, null, source);
  }

  private static void requireRefused(Rule rule, String field, Runnable deed) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed::run)
        .satisfies(
            broken -> {
              assertThat(broken.rule()).isEqualTo(rule);
              assertThat(broken.faults().getFirst().field()).isEqualTo(field);
            });
  }
}
