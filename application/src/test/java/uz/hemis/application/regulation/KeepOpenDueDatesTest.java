package uz.hemis.application.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.regulation.RegulationWorld.DUTY;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.WeekType;

class KeepOpenDueDatesTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

  private final RegulationWorld world = new RegulationWorld(); // Friday, 20 November 2026

  @Test
  void a_working_weekend_does_not_shorten_an_open_window() {
    assertThat(dueDate(THURSDAY)).isEqualTo("2026-11-24");

    world.decreed(day("2026-11-21", DayKind.WORKING_WEEKEND));

    assertThat(dueDate(THURSDAY)).isEqualTo("2026-11-24");
  }

  @Test
  void a_day_off_lengthens_an_open_window_and_a_later_decree_does_not_take_it_back() {
    world.decreed(day("2026-11-23", DayKind.EXTRA_DAY_OFF));
    assertThat(dueDate(THURSDAY)).isEqualTo("2026-11-25");

    world.decreed(day("2026-11-21", DayKind.WORKING_WEEKEND));

    assertThat(dueDate(THURSDAY)).isEqualTo("2026-11-25");
  }

  @Test
  void only_windows_that_are_open_today_are_kept() {
    world.openDueDates.keep();

    assertThat(world.promised)
        .containsOnlyKeys(
            LocalDate.of(2026, 11, 17),
            LocalDate.of(2026, 11, 18),
            THURSDAY,
            LocalDate.of(2026, 11, 20));
  }

  @Test
  void other_areas_learn_what_may_still_be_entered() {
    assertThat(world.windows.earliestOpen(DUTY)).hasValue(LocalDate.of(2026, 11, 17));
    assertThat(world.windows.outlook("HIRE"))
        .hasValueSatisfying(
            outlook -> {
              assertThat(outlook.earliestOpen()).isEqualTo(LocalDate.of(2026, 11, 17));
              assertThat(outlook.today().lastDay()).isEqualTo("2026-11-25");
            });
    assertThat(world.windows.outlook("UNIT_OPENED")).isEmpty();
  }

  private LocalDate dueDate(LocalDate event) {
    return world.windows.judge(DUTY, event).lastDay();
  }

  private static CalendarDay day(String date, DayKind kind) {
    return new CalendarDay(
        LocalDate.parse(date), kind, Set.of(WeekType.values()), null, null, null, "decree");
  }
}
