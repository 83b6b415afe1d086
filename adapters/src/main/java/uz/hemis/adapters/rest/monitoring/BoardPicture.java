package uz.hemis.adapters.rest.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uz.hemis.adapters.documents.Chart;
import uz.hemis.application.monitoring.query.Board;
import uz.hemis.application.monitoring.query.BoardRow;
import uz.hemis.domain.monitoring.Counts;
import uz.hemis.domain.monitoring.Grouping;
import uz.hemis.openapi.Download;

/** A board as a picture: bars for rows, a trend for months. */
final class BoardPicture {

  /** The most rows of a picture. */
  static final int MOST_ROWS = 60;

  private static final List<String> PARTS = List.of("in-time", "late", "locked", "open");

  private BoardPicture() {}

  static Download of(Board board, BoardWords words) {
    Chart chart =
        new Chart(
            around(board, words),
            PARTS.stream().map(words::of).toList(),
            shown(board).stream().map(row -> whole(board.grouping(), row, words)).toList(),
            words.language());
    byte[] picture = board.grouping() == Grouping.MONTH ? chart.trend() : chart.bars();
    return new Download("compliance.svg", Chart.MEDIA_TYPE, picture);
  }

  private static Chart.Words around(Board board, BoardWords words) {
    Counts all = board.totals();
    String sum =
        words.of("description", all.due(), all.inTime(), all.late(), all.locked(), all.open());
    boolean cut = board.rows().size() > MOST_ROWS;
    String period = words.period(board);
    return new Chart.Words(
        words.title(board),
        cut ? period + " " + words.of("cut", MOST_ROWS, board.rows().size()) : period,
        period + " " + sum,
        words.of("due"),
        words.of("share"),
        words.of("nothing"));
  }

  /** The rows in their order; of too many, those with the most that is locked or late. */
  private static List<BoardRow> shown(Board board) {
    if (board.rows().size() <= MOST_ROWS) {
      return board.rows();
    }
    Set<BoardRow> worst =
        board.rows().stream()
            .sorted(
                Comparator.comparingLong(
                        (BoardRow row) -> row.counts().locked() + row.counts().late())
                    .reversed())
            .limit(MOST_ROWS)
            .collect(Collectors.toSet());
    return board.rows().stream().filter(worst::contains).toList();
  }

  private static Chart.Whole whole(Grouping grouping, BoardRow row, BoardWords words) {
    Counts counts = row.counts();
    return new Chart.Whole(
        words.label(grouping, row),
        List.of(counts.inTime(), counts.late(), counts.locked(), counts.open()),
        counts.inTimePerMille());
  }
}
