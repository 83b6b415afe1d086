package uz.hemis.adapters.rest.monitoring;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import uz.hemis.adapters.documents.Workbook;
import uz.hemis.application.monitoring.query.Board;
import uz.hemis.application.monitoring.query.BoardRow;
import uz.hemis.domain.monitoring.Counts;
import uz.hemis.openapi.Download;

/** A board as a workbook: its rows with the totals below, and of which time it is. */
final class BoardWorkbook {

  private static final List<String> COLUMNS =
      List.of("due", "in-time", "late", "open", "locked", "permits", "breaches", "share");

  private BoardWorkbook() {}

  static Download of(Board board, BoardWords words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out)) {
      Workbook.Sheet sheet = book.sheet(words.of("sheet"), headings(board, words));
      for (BoardRow row : board.rows()) {
        add(sheet, words.label(board.grouping(), row), row.key(), row.counts());
      }
      add(sheet, words.of("total"), null, board.totals());
      Workbook.Sheet about = book.sheet(words.of("about"), List.of(words.title(board)));
      about.row(words.period(board));
    }
    return new Download("compliance.xlsx", Workbook.MEDIA_TYPE, out.toByteArray());
  }

  private static List<String> headings(Board board, BoardWords words) {
    return Stream.concat(
            Stream.of(words.of("heading." + board.grouping()), words.of("key")),
            COLUMNS.stream().map(words::of))
        .toList();
  }

  private static void add(Workbook.Sheet sheet, String label, String key, Counts counts) {
    sheet.row(
        label,
        key,
        counts.due(),
        counts.inTime(),
        counts.late(),
        counts.open(),
        counts.locked(),
        counts.permits(),
        counts.breaches(),
        percent(counts.inTimePerMille()));
  }

  private static BigDecimal percent(OptionalInt perMille) {
    return perMille.isEmpty() ? null : BigDecimal.valueOf(perMille.getAsInt(), 1);
  }
}
