package uz.hemis.domain.shared.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The production calendar by which every term of the regulation is counted (O-5.5, S-3b).
 *
 * <p>The fixed-date holidays of Labour Code art. 208 and its moving rule always hold; published
 * days add to them. Past {@link #publishedThrough()} nothing else is known, and a due date reached
 * there is provisional.
 */
public final class WorkingCalendar {

  private final Map<WeekType, DaysOff> daysOff;
  private final LocalDate publishedThrough;

  private WorkingCalendar(
      Map<WeekType, Map<LocalDate, CalendarDay>> days, LocalDate publishedThrough) {
    this.publishedThrough = publishedThrough;
    this.daysOff = new EnumMap<>(WeekType.class);
    days.forEach((week, of) -> daysOff.put(week, new DaysOff(week, of, publishedThrough)));
  }

  /**
   * The calendar made of published days.
   *
   * @throws IllegalArgumentException if two days meet in one working week, or a day lies past the
   *     published horizon
   */
  public static WorkingCalendar of(Collection<CalendarDay> days, LocalDate publishedThrough) {
    return new WorkingCalendar(byWeek(days, publishedThrough), publishedThrough);
  }

  /**
   * The calendar after a decree: its days replace earlier ones of the same date and week, and the
   * published horizon never recedes.
   */
  public WorkingCalendar with(Collection<CalendarDay> days, LocalDate publishedThrough) {
    Map<WeekType, Map<LocalDate, CalendarDay>> merged = byWeek(days, publishedThrough);
    merged.forEach((week, of) -> daysOff.get(week).published().forEach(of::putIfAbsent));
    return new WorkingCalendar(merged, later(this.publishedThrough, publishedThrough));
  }

  /** The last date for which decrees are known. */
  public LocalDate publishedThrough() {
    return publishedThrough;
  }

  /** Whether a date is worked in a working week. */
  public boolean isWorkingDay(LocalDate date, WeekType week) {
    return dayOff(date, week).isEmpty();
  }

  /** Why a date is a day off in a working week; empty if it is worked. */
  public Optional<SkippedDay> dayOff(LocalDate date, WeekType week) {
    return daysOff.get(week).on(date);
  }

  /** What a decree says of a date in a working week, if one does. */
  public Optional<CalendarDay> publishedOn(LocalDate date, WeekType week) {
    return Optional.ofNullable(daysOff.get(week).published().get(date));
  }

  /**
   * The due date some working days after an event: the day of the event is not counted, the last
   * day is inclusive (Civil Code art. 146). With no days it is the day of the event, or the next
   * working day if that is a day off.
   */
  public DueDate dueAfter(LocalDate event, int workingDays, WeekType week) {
    requireNotNegative(workingDays);
    if (workingDays == 0) {
      return endingOn(event, week);
    }
    List<SkippedDay> skipped = new ArrayList<>();
    LocalDate day = event;
    for (int counted = 0; counted < workingDays; counted++) {
      day = workingDayFrom(day.plusDays(1), next -> next.plusDays(1), week, skipped);
    }
    return new DueDate(day, isProvisional(day), skipped);
  }

  /**
   * The due date some calendar days after an event; on a day off it moves to the next working day.
   */
  public DueDate dueAfterCalendarDays(LocalDate event, int days, WeekType week) {
    requireNotNegative(days);
    return endingOn(event.plusDays(days), week);
  }

  /**
   * The due date some calendar months after an event: the same day of the month, or the month's
   * last (Civil Code art. 147); on a day off it moves to the next working day.
   */
  public DueDate dueAfterCalendarMonths(LocalDate event, int months, WeekType week) {
    requireNotNegative(months);
    return endingOn(event.plusMonths(months), week);
  }

  /**
   * The last day that leaves some working days before an event: that many working days back, the
   * day of the event not counted.
   */
  public DueDate workingDaysBefore(LocalDate event, int workingDays, WeekType week) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("a term before an event is at least one working day");
    }
    List<SkippedDay> skipped = new ArrayList<>();
    LocalDate day = event;
    for (int counted = 0; counted < workingDays; counted++) {
      day = workingDayFrom(day.minusDays(1), next -> next.minusDays(1), week, skipped);
    }
    return new DueDate(day, isProvisional(event.minusDays(1)), skipped.reversed());
  }

  /** How many working days lie after one date, up to and including another. */
  public int workingDaysBetween(LocalDate after, LocalDate through, WeekType week) {
    return Math.toIntExact(
        after
            .plusDays(1)
            .datesUntil(later(after, through).plusDays(1))
            .filter(day -> isWorkingDay(day, week))
            .count());
  }

  private DueDate endingOn(LocalDate last, WeekType week) {
    List<SkippedDay> skipped = new ArrayList<>();
    LocalDate day = workingDayFrom(last, next -> next.plusDays(1), week, skipped);
    return new DueDate(day, isProvisional(day), skipped);
  }

  private LocalDate workingDayFrom(
      LocalDate start, UnaryOperator<LocalDate> step, WeekType week, List<SkippedDay> skipped) {
    LocalDate day = start;
    for (var off = dayOff(day, week); off.isPresent(); off = dayOff(day, week)) {
      skipped.add(off.get());
      day = step.apply(day);
    }
    return day;
  }

  private boolean isProvisional(LocalDate last) {
    return last.isAfter(publishedThrough);
  }

  private static Map<WeekType, Map<LocalDate, CalendarDay>> byWeek(
      Collection<CalendarDay> days, LocalDate publishedThrough) {
    Objects.requireNonNull(publishedThrough, "publishedThrough");
    Map<WeekType, Map<LocalDate, CalendarDay>> byWeek = new EnumMap<>(WeekType.class);
    for (WeekType week : WeekType.values()) {
      byWeek.put(week, new HashMap<>());
    }
    for (CalendarDay day : days) {
      if (day.date().isAfter(publishedThrough)) {
        throw new IllegalArgumentException(day.date() + " is past the published horizon");
      }
      for (WeekType week : day.weeks()) {
        if (byWeek.get(week).put(day.date(), day) != null) {
          throw new IllegalArgumentException(day.date() + " is given twice for " + week);
        }
      }
    }
    return byWeek;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static void requireNotNegative(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("a term is not negative");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingCalendar that
        && publishedThrough.equals(that.publishedThrough)
        && published().equals(that.published());
  }

  @Override
  public int hashCode() {
    return Objects.hash(publishedThrough, published());
  }

  private List<Map<LocalDate, CalendarDay>> published() {
    return daysOff.values().stream().map(DaysOff::published).toList();
  }
}
