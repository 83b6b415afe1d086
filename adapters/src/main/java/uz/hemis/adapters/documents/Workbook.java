package uz.hemis.adapters.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * A workbook of tables (XLSX), written while its rows come. Text stays text whatever it begins
 * with: no cell is ever a formula.
 */
public final class Workbook implements AutoCloseable {

  /** The media type of a workbook. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int WRITTEN_AT_ONCE = 500;
  private static final int LONGEST_TEXT = 32_767;
  private static final int WIDTH = 22;

  private final org.dhatim.fastexcel.Workbook book;
  private Worksheet open;

  /** A workbook that is written to the stream, which stays open. */
  public Workbook(OutputStream out) {
    this.book = new org.dhatim.fastexcel.Workbook(out, "HEMIS", "1.0");
  }

  /** A new sheet; the one before it is complete then. */
  public Sheet sheet(String name, List<String> headings) {
    finish();
    open = book.newWorksheet(name);
    return new Sheet(open, headings);
  }

  /** Writes what is left. */
  @Override
  public void close() {
    finish();
    try {
      book.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finish() {
    try {
      if (open != null) {
        open.finish();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One table of the workbook. */
  public static final class Sheet {

    private final Worksheet sheet;
    private int row;

    private Sheet(Worksheet sheet, List<String> headings) {
      this.sheet = sheet;
      for (int column = 0; column < headings.size(); column++) {
        sheet.width(column, WIDTH);
        sheet.inlineString(0, column, headings.get(column));
        sheet.style(0, column).bold().set();
      }
      sheet.freezePane(0, 1);
    }

    /**
     * Adds a row.
     *
     * @param cells numbers, truth values, dates and moments (shown as of Tashkent) keep their type,
     *     null leaves the cell empty, and everything else is text
     */
    public void row(Object... cells) {
      row++;
      for (int column = 0; column < cells.length; column++) {
        cell(column, cells[column]);
      }
      if (row % WRITTEN_AT_ONCE == 0) {
        flush();
      }
    }

    private void cell(int column, Object value) {
      switch (value) {
        case null -> {}
        case Integer number -> sheet.value(row, column, number);
        case Long number -> sheet.value(row, column, number);
        case BigDecimal number -> sheet.value(row, column, number);
        case Boolean truth -> sheet.value(row, column, truth);
        case LocalDate date -> {
          sheet.value(row, column, date);
          sheet.style(row, column).format("dd.mm.yyyy").set();
        }
        case Instant moment -> {
          sheet.value(row, column, LocalDateTime.ofInstant(moment, Tashkent.ZONE));
          sheet.style(row, column).format("dd.mm.yyyy hh:mm:ss").set();
        }
        default -> sheet.inlineString(row, column, text(value));
      }
    }

    private static String text(Object value) {
      String text = value.toString();
      return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private void flush() {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
