package uz.hemis.domain.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.DayKind;

/** How the days of one decree fit each other and its horizon. */
final class DecreeDays {

  private DecreeDays() {}

  /**
   * Notes what is wrong with the days together.
   *
   * @param days with null for each that was refused by itself; whether days pair can then not be
   *     told
   */
  static void noteFaults(List<CalendarDay> days, LocalDate publishedThrough, Faults faults) {
    faults.addIf(days.isEmpty(), CalendarRule.DECREE_WITHOUT_DAYS, "/days");
    boolean complete = days.stream().allMatch(Objects::nonNull);
    for (int i = 0; i < days.size(); i++) {
      CalendarDay day = days.get(i);
      if (day == null) {
        continue;
      }
      String field = "/days/" + i;
      if (days.subList(0, i).stream().anyMatch(earlier -> meet(earlier, day))) {
        faults.add(CalendarRule.CALENDAR_DAY_TWICE, field, Map.of("date", day.date()));
      }
      if (complete && isUnpaired(day, days)) {
        faults.add(CalendarRule.MOVED_DAY_UNPAIRED, field, Map.of("date", day.date()));
      }
      if (day.date().isAfter(publishedThrough)) {
        faults.add(
            CalendarRule.CALENDAR_DAY_PAST_HORIZON,
            field,
            Map.of("date", day.date(), "publishedThrough", publishedThrough));
      }
    }
  }

  private static boolean meet(CalendarDay one, CalendarDay other) {
    return one != null
        && one.date().equals(other.date())
        && !Collections.disjoint(one.weeks(), other.weeks());
  }

  private static boolean isUnpaired(CalendarDay day, List<CalendarDay> days) {
    return counterpart(day) != null && days.stream().noneMatch(other -> isPair(day, other));
  }

  /** The date exchanged for this one, or null. */
  private static LocalDate counterpart(CalendarDay day) {
    return day.kind() == DayKind.WORKING_WEEKEND ? day.movedTo() : day.movedFrom();
  }

  private static boolean isPair(CalendarDay one, CalendarDay other) {
    return one.kind() != other.kind()
        && one.date().equals(counterpart(other))
        && other.date().equals(counterpart(one))
        && one.weeks().equals(other.weeks());
  }
}
