package uz.hemis.adapters.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import uz.hemis.domain.certificates.Passage.Column;
import uz.hemis.domain.certificates.Passage.Side;
import uz.hemis.domain.certificates.Passage.Table;

/** Sets tables; each page that one comes to begins with its head. */
final class PdfTable {

  private static final float TEXT_SIZE = 9.5f;
  private static final float PADDING = 3;
  private static final float GAP = 10;

  private final PdfPages pages;
  private final Face regular;
  private final Face bold;

  PdfTable(PdfPages pages) {
    this.pages = pages;
    this.regular = pages.regular().sized(TEXT_SIZE);
    this.bold = pages.bold().sized(TEXT_SIZE);
  }

  /** A row in lines: of every cell those that its column is wide enough for. */
  private record Row(Face face, List<List<String>> cells) {

    int lines() {
      return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    float height(int lines) {
      return lines * face.leading() + 2 * PADDING;
    }

    Row part(int first, int count) {
      return new Row(
          face,
          cells.stream()
              .map(
                  cell ->
                      cell.subList(
                          Math.min(first, cell.size()), Math.min(first + count, cell.size())))
              .toList());
    }
  }

  void set(Table table) throws IOException {
    List<Float> widths = widths(table.columns());
    Row head = row(bold, table.columns().stream().map(Column::heading).toList(), widths);
    if (pages.room() < head.height(head.lines()) + 2 * regular.leading()) {
      pages.turn();
    }
    begin(table, head, widths);
    for (List<String> cells : table.rows()) {
      set(table, head, row(regular, cells, widths), widths);
    }
    pages.skip(GAP);
  }

  /** Sets a row on one page, or where no page has room for it on as many as it needs. */
  private void set(Table table, Row head, Row row, List<Float> widths) throws IOException {
    int done = 0;
    while (done < row.lines()) {
      int left = row.lines() - done;
      int fitting = (int) ((pages.room() - 2 * PADDING) / row.face().leading());
      boolean fitsNext = pages.wholeRoom() - head.height(head.lines()) >= row.height(left);
      if (fitting < 1 || fitting < left && fitsNext) {
        pages.turn();
        begin(table, head, widths);
      } else {
        int lines = Math.min(fitting, left);
        draw(table, row.part(done, lines), lines, widths);
        done += lines;
      }
    }
  }

  private void begin(Table table, Row head, List<Float> widths) throws IOException {
    pages.rule();
    draw(table, head, head.lines(), widths);
  }

  private void draw(Table table, Row row, int lines, List<Float> widths) throws IOException {
    pages.skip(PADDING);
    for (int line = 0; line < lines; line++) {
      float x = PdfPages.LEFT;
      for (int column = 0; column < widths.size(); column++) {
        List<String> cell = row.cells().get(column);
        if (line < cell.size()) {
          cell(row.face(), cell.get(line), table.columns().get(column), x, widths.get(column));
        }
        x += widths.get(column);
      }
      pages.skip(row.face().leading());
    }
    pages.skip(PADDING);
    pages.rule();
  }

  private void cell(Face face, String text, Column column, float x, float width)
      throws IOException {
    float begin =
        column.side() == Side.START ? x + PADDING : x + width - PADDING - face.width(text);
    pages.line(face, text, begin);
  }

  private static List<Float> widths(List<Column> columns) {
    float shares = columns.stream().mapToInt(Column::share).sum();
    return columns.stream().map(column -> PdfPages.WIDTH * column.share() / shares).toList();
  }

  private static Row row(Face face, List<String> texts, List<Float> widths) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(face.lines(texts.get(i), widths.get(i) - 2 * PADDING));
    }
    return new Row(face, cells);
  }
}
