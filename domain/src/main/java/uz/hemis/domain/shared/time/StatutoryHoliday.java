package uz.hemis.domain.shared.time;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The holidays of Labour Code art. 208 that have a fixed date. They are days off in every year,
 * whether or not a decree repeats them; the two religious holidays become known by decree only.
 */
public enum StatutoryHoliday {
  NEW_YEAR(Month.JANUARY, 1, "New Year"),
  WOMENS_DAY(Month.MARCH, 8, "Women's Day"),
  NAVRUZ(Month.MARCH, 21, "Navruz"),
  MEMORY_AND_HONOUR(Month.MAY, 9, "Day of Memory and Honour"),
  INDEPENDENCE(Month.SEPTEMBER, 1, "Independence Day"),
  TEACHERS_DAY(Month.OCTOBER, 1, "Teachers' Day"),
  CONSTITUTION_DAY(Month.DECEMBER, 8, "Constitution Day");

  static final String SOURCE = "Labour Code art. 208";

  private static final Map<MonthDay, StatutoryHoliday> BY_DATE =
      Arrays.stream(values())
          .collect(toUnmodifiableMap(holiday -> holiday.date, holiday -> holiday));

  private final MonthDay date;
  private final String title;

  StatutoryHoliday(Month month, int day, String title) {
    this.date = MonthDay.of(month, day);
    this.title = title;
  }

  /** The holiday's English name. */
  public String title() {
    return title;
  }

  /** The date of this holiday in a year. */
  public LocalDate in(int year) {
    return date.atYear(year);
  }

  /** The fixed-date holiday that falls on a date, if one does. */
  public static Optional<StatutoryHoliday> on(LocalDate date) {
    return Optional.ofNullable(BY_DATE.get(MonthDay.from(date)));
  }
}
