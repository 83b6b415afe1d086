package uz.hemis.domain.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.AcademicYear;
import uz.hemis.domain.shared.time.Period;
import uz.hemis.domain.shared.time.TimeRule;

/**
 * The months, both inclusive, in which the duties of a board are due.
 *
 * @param from the first month
 * @param to the last month, at most {@value #MOST_MONTHS} months in all
 */
public record BoardPeriod(YearMonth from, YearMonth to) {

  /** The most months of a board. */
  public static final int MOST_MONTHS = 36;

  private static final int YEAR = 12;

  public BoardPeriod {
    if (to.isBefore(from)) {
      throw new RuleBroken(TimeRule.PERIOD_REVERSED, "to", Map.of("from", from, "to", to));
    }
    if (from.until(to, ChronoUnit.MONTHS) >= MOST_MONTHS) {
      throw new RuleBroken(
          MonitoringRule.BOARD_PERIOD_TOO_LONG, "to", Map.of("mostMonths", MOST_MONTHS));
    }
  }

  /**
   * The months asked for; with one end a year, with none the academic year of the day.
   *
   * @param from null for none asked
   * @param to null for none asked
   */
  public static BoardPeriod of(YearMonth from, YearMonth to, LocalDate today) {
    if (from == null && to == null) {
      Period year = AcademicYear.of(today).period();
      return new BoardPeriod(YearMonth.from(year.from()), YearMonth.from(year.to()));
    }
    return new BoardPeriod(
        from == null ? to.minusMonths(YEAR - 1) : from,
        to == null ? from.plusMonths(YEAR - 1) : to);
  }

  /** The first day. */
  public LocalDate firstDay() {
    return from.atDay(1);
  }

  /** The last day. */
  public LocalDate lastDay() {
    return to.atEndOfMonth();
  }
}
