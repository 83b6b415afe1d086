package uz.hemis.domain.shared.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * One day that a decree, a resolution or Labour Code art. 208 takes out of the ordinary week.
 *
 * @param weeks the working weeks it holds for, at least one
 * @param name the holiday's name, or null
 * @param movedTo of a working weekend: the day off given in exchange, or null
 * @param movedFrom of a moved day off: the weekend day worked in exchange, or null
 * @param source the act that says so
 */
public record CalendarDay(
    LocalDate date,
    DayKind kind,
    Set<WeekType> weeks,
    String name,
    LocalDate movedTo,
    LocalDate movedFrom,
    String source) {

  public CalendarDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    weeks = Set.copyOf(weeks);
    if (weeks.isEmpty() || source.isBlank() || (name != null && name.isBlank())) {
      throw new IllegalArgumentException("a calendar day has weeks, a source and no blank name");
    }
    if (kind == DayKind.WORKING_WEEKEND && !mayBeWorked(date)) {
      throw new RuleBroken(TimeRule.WORKING_WEEKEND_UNFIT, "/date", Map.of("date", date));
    }
    if (isMisplaced(movedTo, DayKind.WORKING_WEEKEND, date, kind)) {
      throw new RuleBroken(TimeRule.MOVED_DATE_UNFIT, "/movedTo", Map.of("movedTo", movedTo));
    }
    if (isMisplaced(movedFrom, DayKind.MOVED_DAY_OFF, date, kind)) {
      throw new RuleBroken(TimeRule.MOVED_DATE_UNFIT, "/movedFrom", Map.of("movedFrom", movedFrom));
    }
  }

  /** Only a Saturday or Sunday that is no fixed-date holiday. */
  private static boolean mayBeWorked(LocalDate date) {
    return WeekType.FIVE_DAY.isWeeklyDayOff(date) && StatutoryHoliday.on(date).isEmpty();
  }

  private static boolean isMisplaced(LocalDate moved, DayKind owner, LocalDate date, DayKind kind) {
    return moved != null && (kind != owner || moved.equals(date));
  }
}
