package uz.hemis.application.monitoring;

import java.time.YearMonth;
import uz.hemis.application.monitoring.query.Board;
import uz.hemis.application.monitoring.query.BoardFilter;
import uz.hemis.application.monitoring.query.PersonRow;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.monitoring.Grouping;

/** Shows how the regulation is complied with (order, clauses 3, 4 and 7; 3.1.14). */
public interface ViewBoards {

  /**
   * The duties that are counted.
   *
   * @param filter which duties
   * @param from the first month in which they are due; null for none asked
   * @param to the last month; null for none asked
   */
  record Selection(BoardFilter filter, YearMonth from, YearMonth to) {}

  /**
   * The board, without personal data.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code BOARD_OF_ANOTHER_UNIT} when a unit of the
   *     ministry asks for what other units answer for, {@code PERIOD_REVERSED}, {@code
   *     BOARD_PERIOD_TOO_LONG}
   */
  Board board(Actor actor, Grouping grouping, Selection selection);

  /**
   * The board of persons, by name.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code BOARD_OF_PERSONS} outside the institution
   */
  Page<PersonRow> people(Actor actor, Selection selection, PageRequest page);
}
