package uz.hemis.application.monitoring.query;

import java.time.Instant;
import java.util.List;
import uz.hemis.domain.monitoring.BoardPeriod;
import uz.hemis.domain.monitoring.Counts;
import uz.hemis.domain.monitoring.Grouping;

/**
 * How the duties of a period stand (order, clauses 3 and 4; 3.1.14); it names no person.
 *
 * @param grouping what the rows stand for
 * @param period the months in which the duties are due
 * @param rows in the order of the regulation, of names or of time
 * @param asOf the moment for which it holds
 */
public record Board(Grouping grouping, BoardPeriod period, List<BoardRow> rows, Instant asOf) {

  public Board {
    rows = List.copyOf(rows);
  }

  /** All rows together. */
  public Counts totals() {
    return rows.stream().map(BoardRow::counts).reduce(Counts.NONE, Counts::plus);
  }
}
