package uz.hemis.adapters.documents;

import java.util.ArrayList;
import java.util.List;
import uz.hemis.adapters.documents.Chart.Whole;
import uz.hemis.adapters.documents.Svg.Type;

/** Bars of one length, with a table of the numbers at their right. */
final class ShareBars {

  private static final int MARGIN = 24;
  private static final int LABEL = 270;
  private static final int BAR = 350;
  private static final int COLUMN = 96;
  private static final int NARROW = 78;
  private static final int HEAD = 118;
  private static final int ROW = 40;
  private static final int THICK = 24;
  private static final double LETTERS = 13;
  private static final double SMALL = 11.5;
  private static final int MOST_LINES = 2;

  private final Chart chart;
  private final int table = MARGIN + LABEL + BAR + 16;
  private final int width;
  private final Svg svg;

  ShareBars(Chart chart) {
    this.chart = chart;
    this.width = table + COLUMN * chart.parts().size() + NARROW * 2 + MARGIN;
    int height = HEAD + ROW * Math.max(1, chart.wholes().size()) + MARGIN;
    this.svg =
        new Svg(
            width, height, chart.language(), chart.words().title(), chart.words().description());
  }

  byte[] draw() {
    svg.text(MARGIN, 38, chart.words().title(), Type.plain(21).heavy());
    svg.text(MARGIN, 60, chart.words().subtitle(), Type.plain(LETTERS).in(Svg.GREY));
    if (chart.wholes().isEmpty()) {
      svg.text(MARGIN, HEAD + 18, chart.words().nothing(), Type.plain(15));
      return svg.bytes();
    }
    headings();
    for (int i = 0; i < chart.wholes().size(); i++) {
      row(chart.wholes().get(i), HEAD + ROW * i);
    }
    return svg.bytes();
  }

  private void headings() {
    Type type = Type.plain(SMALL).at("end");
    for (int part = 0; part < chart.parts().size(); part++) {
      double end = columnEnd(part);
      svg.box(end - 14, HEAD - 42, 14, 14, chart.tone(part).fill(), "");
      svg.text(end, HEAD - 12, chart.parts().get(part), type);
    }
    svg.text(totalEnd(), HEAD - 12, chart.words().total(), type.heavy());
    svg.text(totalEnd() + NARROW, HEAD - 12, chart.words().share(), type.heavy());
    svg.line(MARGIN, HEAD - 3, width - MARGIN, HEAD - 3, "#9AA5B1", 1);
  }

  private void row(Whole whole, int top) {
    label(whole.label(), top);
    bar(whole, top + (ROW - THICK) / 2.0);
    Type type = Type.plain(LETTERS).at("end");
    double base = top + ROW / 2.0 + 5;
    for (int part = 0; part < chart.parts().size(); part++) {
      svg.text(columnEnd(part), base, chart.number(whole.values().get(part)), type);
    }
    svg.text(totalEnd(), base, chart.number(whole.sum()), type.heavy());
    String share = whole.perMille().isPresent() ? chart.percent(whole.perMille().getAsInt()) : "–";
    svg.text(totalEnd() + NARROW, base, share, type.heavy());
    svg.line(MARGIN, top + ROW, width - MARGIN, top + ROW, "#E4E7EB", 1);
  }

  private void bar(Whole whole, double top) {
    double left = MARGIN + LABEL;
    for (int part = 0; part < chart.parts().size(); part++) {
      long value = whole.values().get(part);
      double length = whole.sum() == 0 ? 0 : BAR * (double) value / whole.sum();
      if (value > 0) {
        svg.box(left, top, length, THICK, chart.tone(part).fill(), chart.told(whole));
        String number = chart.number(value);
        if (Svg.width(number, SMALL) + 6 < length) {
          svg.text(
              left + length / 2,
              top + THICK / 2.0 + 4,
              number,
              Type.plain(SMALL).at("middle").in(chart.tone(part).ink()));
        }
        left += length;
        svg.line(left, top, left, top + THICK, "#FFFFFF", 1);
      }
    }
  }

  private void label(String label, int top) {
    List<String> lines = lines(label);
    double base = top + ROW / 2.0 + (lines.size() == 1 ? 5 : -3);
    for (String line : lines) {
      svg.text(MARGIN, base, line, Type.plain(LETTERS));
      base += LETTERS + 3;
    }
  }

  /** The label in at most two lines, cut where it is longer. */
  static List<String> lines(String label) {
    int most = (int) ((LABEL - 16) / (LETTERS * 0.62));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : label.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    boolean cut = lines.size() > MOST_LINES;
    List<String> shown = new ArrayList<>(lines.subList(0, cut ? MOST_LINES : lines.size()));
    shown.replaceAll(text -> text.length() > most ? text.substring(0, most - 1) + "…" : text);
    if (cut && !shown.getLast().endsWith("…")) {
      String last = shown.getLast();
      shown.set(1, (last.length() < most ? last : last.substring(0, most - 1)) + "…");
    }
    return shown;
  }

  private double columnEnd(int part) {
    return table + COLUMN * (part + 1.0) - 6;
  }

  private double totalEnd() {
    return table + COLUMN * (double) chart.parts().size() + NARROW - 6;
  }
}
