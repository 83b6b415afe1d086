package uz.hemis.application.students.port;

import uz.hemis.domain.students.NumberSeries;

/** The serials of student numbers, each given once. */
@FunctionalInterface
public interface StudentSerials {

  /**
   * The first of so many serials in a row, which nobody else gets.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code STUDENT_NUMBERS_EXHAUSTED}
   */
  int draw(NumberSeries series, int count);
}
