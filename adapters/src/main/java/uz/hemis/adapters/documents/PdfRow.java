package uz.hemis.adapters.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of a table, in lines.
 *
 * @param cells of every cell the lines that its column is wide enough for; none for no row
 * @param tags what each cell is
 */
record PdfRow(Face face, List<List<String>> cells, List<PdfTag> tags) {

  /** Between a cell and its edges, in points. */
  static final float PADDING = 3;

  /**
   * @param widths of the columns, in points
   */
  static PdfRow of(Face face, List<String> texts, List<Float> widths, List<PdfTag> tags)
      throws IOException {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(face.lines(texts.get(i), widths.get(i) - 2 * PADDING));
    }
    return new PdfRow(face, cells, tags);
  }

  int lines() {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }

  float height(int lines) {
    return lines * face.leading() + 2 * PADDING;
  }

  /** So many of its lines, from the first on, which counts from 0. */
  PdfRow part(int first, int count) {
    return new PdfRow(
        face,
        cells.stream()
            .map(
                cell ->
                    cell.subList(
                        Math.min(first, cell.size()), Math.min(first + count, cell.size())))
            .toList(),
        tags);
  }

  /** The same, repeated for the eye alone. */
  PdfRow again() {
    return new PdfRow(face, cells, Collections.nCopies(cells.size(), PdfTag.ARTIFACT));
  }
}
