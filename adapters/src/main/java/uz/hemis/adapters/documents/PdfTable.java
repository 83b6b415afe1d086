package uz.hemis.adapters.documents;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import uz.hemis.domain.certificates.Passage.Column;
import uz.hemis.domain.certificates.Passage.Fact;
import uz.hemis.domain.certificates.Passage.Facts;
import uz.hemis.domain.certificates.Passage.Side;
import uz.hemis.domain.certificates.Passage.Table;

/** Sets tables; each page that one comes to begins with its head. */
final class PdfTable {

  private static final float TEXT_SIZE = 9.5f;
  private static final float PADDING = PdfRow.PADDING;
  private static final float GAP = 10;
  private static final int LABEL_SHARE = 2;
  private static final int FACT_SHARE = 4;

  private final PdfPages pages;
  private final Face regular;
  private final Face bold;

  PdfTable(PdfPages pages) {
    this.pages = pages;
    this.regular = pages.regular().sized(TEXT_SIZE);
    this.bold = pages.bold().sized(TEXT_SIZE);
  }

  /**
   * What is the same for all rows.
   *
   * @param head without cells where there is none
   */
  private record Grid(List<Float> widths, List<Side> sides, PdfRow head) {}

  /** Sets a table whose columns have heads. */
  void set(Table table) throws IOException {
    PdfTag whole = pages.structure().add("Table");
    List<Float> widths = widths(table.columns().stream().map(Column::share).toList());
    List<String> headings = table.columns().stream().map(Column::heading).toList();
    PdfRow head = PdfRow.of(bold, headings, widths, heads(whole.add("TR"), headings));
    Grid grid = new Grid(widths, table.columns().stream().map(Column::side).toList(), head);
    if (pages.room() < head.height(head.lines()) + 2 * regular.leading()) {
      pages.turn();
    }
    begin(grid, head);
    for (List<String> texts : table.rows()) {
      set(grid, PdfRow.of(regular, texts, widths, cells(whole.add("TR"), texts)));
    }
    pages.skip(GAP);
  }

  /** Sets a table whose rows have heads. */
  void set(Facts facts) throws IOException {
    PdfTag whole = pages.structure().add("Table");
    List<Float> widths = widths(List.of(LABEL_SHARE, FACT_SHARE));
    Grid grid =
        new Grid(
            widths, List.of(Side.START, Side.START), new PdfRow(regular, List.of(), List.of()));
    pages.rule();
    for (Fact fact : facts.facts()) {
      PdfTag line = whole.add("TR");
      PdfTag label = line.addHead(PDTableAttributeObject.SCOPE_ROW).saying(fact.label(), regular);
      PdfTag value = line.add("TD").saying(fact.value(), regular);
      set(
          grid,
          PdfRow.of(regular, List.of(fact.label(), fact.value()), widths, List.of(label, value)));
    }
    pages.skip(GAP);
  }

  private List<PdfTag> heads(PdfTag row, List<String> texts) {
    return texts.stream()
        .map(text -> row.addHead(PDTableAttributeObject.SCOPE_COLUMN).saying(text, bold))
        .toList();
  }

  private List<PdfTag> cells(PdfTag row, List<String> texts) {
    return texts.stream().map(text -> row.add("TD").saying(text, regular)).toList();
  }

  /** Sets a row on one page, or where no page has room for it on as many as it needs. */
  private void set(Grid grid, PdfRow row) throws IOException {
    PdfRow head = grid.head();
    int done = 0;
    while (done < row.lines()) {
      int left = row.lines() - done;
      int fitting = (int) ((pages.room() - 2 * PADDING) / row.face().leading());
      boolean fitsNext = pages.wholeRoom() - head.height(head.lines()) >= row.height(left);
      if (fitting < 1 || fitting < left && fitsNext) {
        pages.turn();
        begin(grid, head.again());
      } else {
        int lines = Math.min(fitting, left);
        draw(grid, row.part(done, lines), lines);
        done += lines;
      }
    }
  }

  private void begin(Grid grid, PdfRow head) throws IOException {
    pages.rule();
    if (head.lines() > 0) {
      draw(grid, head, head.lines());
    }
  }

  private void draw(Grid grid, PdfRow row, int lines) throws IOException {
    pages.skip(PADDING);
    for (int line = 0; line < lines; line++) {
      float x = PdfPages.LEFT;
      for (int column = 0; column < grid.widths().size(); column++) {
        float width = grid.widths().get(column);
        List<String> cell = row.cells().get(column);
        if (line < cell.size()) {
          float begin = begin(row.face(), cell.get(line), grid.sides().get(column), x, width);
          pages.line(row.tags().get(column), row.face(), cell.get(line), begin);
        }
        x += width;
      }
      pages.skip(row.face().leading());
    }
    pages.skip(PADDING);
    pages.rule();
  }

  private static float begin(Face face, String text, Side side, float x, float width)
      throws IOException {
    return side == Side.START
        ? x + PADDING
        : x + width - PADDING - face.width(text.stripTrailing());
  }

  private static List<Float> widths(List<Integer> shares) {
    float all = shares.stream().mapToInt(Integer::intValue).sum();
    return shares.stream().map(share -> PdfPages.WIDTH * share / all).toList();
  }
}
