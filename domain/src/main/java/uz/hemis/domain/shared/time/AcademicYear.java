package uz.hemis.domain.shared.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * An academic year, from 1 September to 31 August: 2026 is 2026-2027.
 *
 * @param firstYear the year of its September, 1900 to 2999
 */
public record AcademicYear(int firstYear) implements Comparable<AcademicYear> {

  private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

  public AcademicYear {
    if (firstYear < 1900 || firstYear > 2999) {
      throw unreadable(Integer.toString(firstYear));
    }
  }

  /** The academic year a date belongs to. */
  public static AcademicYear of(LocalDate date) {
    boolean begun = date.getMonth().compareTo(Month.SEPTEMBER) >= 0;
    return new AcademicYear(begun ? date.getYear() : date.getYear() - 1);
  }

  /** Reads both {@code 2026} and {@code 2026-2027}. */
  public static AcademicYear parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw unreadable(text);
    }
    AcademicYear year = new AcademicYear(Integer.parseInt(form.group(1)));
    if (form.group(2) != null && !year.toString().equals(text)) {
      throw unreadable(text);
    }
    return year;
  }

  /** The short form under which it is stored: {@code 2026}. */
  public String code() {
    return Integer.toString(firstYear);
  }

  /** From 1 September to 31 August. */
  public Period period() {
    return new Period(
        LocalDate.of(firstYear, Month.SEPTEMBER, 1), LocalDate.of(firstYear + 1, Month.AUGUST, 31));
  }

  public AcademicYear next() {
    return new AcademicYear(firstYear + 1);
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(firstYear, other.firstYear);
  }

  /** The form people read: {@code 2026-2027}. */
  @Override
  public String toString() {
    return firstYear + "-" + (firstYear + 1);
  }

  private static RuleBroken unreadable(String text) {
    return new RuleBroken(TimeRule.ACADEMIC_YEAR_UNREADABLE, Map.of("academicYear", text));
  }
}
