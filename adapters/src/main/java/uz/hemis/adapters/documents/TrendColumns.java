package uz.hemis.adapters.documents;

import java.util.List;
import java.util.OptionalInt;
import uz.hemis.adapters.documents.Chart.Whole;
import uz.hemis.adapters.documents.Svg.Type;

/** Columns over time on a common scale, and above them the course of the shares. */
final class TrendColumns {

  private static final int WIDTH = 1160;
  private static final int HEIGHT = 620;
  private static final int LEFT = 84;
  private static final int RIGHT = 24;
  private static final int LINE_TOP = 128;
  private static final int LINE_FOOT = 228;
  private static final int COLUMN_TOP = 306;
  private static final int COLUMN_FOOT = 564;
  private static final int ROOM = 46;
  private static final double SMALL = 11.5;
  private static final double PER_MILLE = 1000;
  private static final int STEPS = 4;
  private static final int TEN = 10;
  private static final List<Long> ROUND =
      List.of(1L, 2L, 3L, 4L, 5L, 6L, 8L, 10L, 15L, 20L, 25L, 30L, 40L, 50L, 60L, 80L, 100L);
  private static final String GRID = "#E4E7EB";

  private final Chart chart;
  private final Svg svg;
  private final double pitch;
  private final long scale;

  TrendColumns(Chart chart) {
    this.chart = chart;
    this.svg =
        new Svg(
            WIDTH, HEIGHT, chart.language(), chart.words().title(), chart.words().description());
    this.pitch = (WIDTH - LEFT - RIGHT) / (double) Math.max(1, chart.wholes().size());
    this.scale = scale(chart.wholes().stream().mapToLong(Whole::sum).max().orElse(0));
  }

  byte[] draw() {
    svg.text(24, 38, chart.words().title(), Type.plain(21).heavy());
    svg.text(24, 60, chart.words().subtitle(), Type.plain(13).in(Svg.GREY));
    if (chart.wholes().isEmpty()) {
      svg.text(24, 136, chart.words().nothing(), Type.plain(15));
      return svg.bytes();
    }
    svg.text(24, LINE_TOP - 22, chart.words().share(), Type.plain(13).heavy());
    axes();
    shares(chart.wholes());
    legend();
    for (int i = 0; i < chart.wholes().size(); i++) {
      column(chart.wholes().get(i), LEFT + pitch * (i + 0.5));
    }
    return svg.bytes();
  }

  private void axes() {
    Type type = Type.plain(SMALL).at("end").in(Svg.GREY);
    for (int half = 0; half <= 2; half++) {
      double y = LINE_FOOT - (LINE_FOOT - LINE_TOP) * half / 2.0;
      svg.line(LEFT, y, WIDTH - RIGHT, y, GRID, 1);
      svg.text(LEFT - 8, y + 4, chart.round((int) (PER_MILLE * half / 2)), type);
    }
    for (int step = 0; step <= STEPS; step++) {
      double y = y(scale * step / STEPS);
      svg.line(LEFT, y, WIDTH - RIGHT, y, step == 0 ? "#9AA5B1" : GRID, 1);
      svg.text(LEFT - 8, y + 4, chart.number(scale * step / STEPS), type);
    }
  }

  private void legend() {
    double x = 24;
    svg.text(x, COLUMN_TOP - ROOM, chart.words().total(), Type.plain(13).heavy());
    x += Svg.width(chart.words().total(), 13) + 28;
    for (int part = 0; part < chart.parts().size(); part++) {
      svg.box(x, COLUMN_TOP - ROOM - 12, 14, 14, chart.tone(part).fill(), "");
      svg.text(x + 20, COLUMN_TOP - ROOM, chart.parts().get(part), Type.plain(12.5));
      x += Svg.width(chart.parts().get(part), 12.5) + 44;
    }
  }

  private void shares(List<Whole> wholes) {
    double lastX = 0;
    double lastY = 0;
    boolean joined = false;
    for (int i = 0; i < wholes.size(); i++) {
      OptionalInt share = wholes.get(i).perMille();
      double x = LEFT + pitch * (i + 0.5);
      if (share.isPresent()) {
        double y = LINE_FOOT - (LINE_FOOT - LINE_TOP) * share.getAsInt() / PER_MILLE;
        if (joined) {
          svg.line(lastX, lastY, x, y, chart.tone(0).fill(), 2.5);
        }
        svg.dot(x, y, 4, chart.tone(0).fill());
        String text = chart.percent(share.getAsInt());
        if (Svg.width(text, SMALL) < pitch) {
          svg.text(x, y - 9, text, Type.plain(SMALL).at("middle"));
        }
        lastX = x;
        lastY = y;
      }
      joined = share.isPresent();
    }
  }

  private void column(Whole whole, double middle) {
    double wide = pitch * 0.66;
    long below = 0;
    for (int part = 0; part < chart.parts().size(); part++) {
      long value = whole.values().get(part);
      double top = y(below + value);
      double tall = y(below) - top;
      if (value > 0) {
        svg.box(middle - wide / 2, top, wide, tall, chart.tone(part).fill(), chart.told(whole));
        inside(chart.number(value), middle, top, tall, wide, chart.tone(part).ink());
        svg.line(middle - wide / 2, top, middle + wide / 2, top, "#FFFFFF", 1);
      }
      below += value;
    }
    String total = chart.number(whole.sum());
    if (Svg.width(total, SMALL) < pitch) {
      svg.text(middle, y(below) - 6, total, Type.plain(SMALL).at("middle").heavy());
    } else {
      svg.upright(middle + 4, y(below) - 6, total, Type.plain(SMALL).heavy());
    }
    month(whole.label(), middle);
  }

  private void inside(
      String number, double middle, double top, double tall, double wide, String ink) {
    if (tall >= 15 && Svg.width(number, SMALL) < wide) {
      svg.text(middle, top + tall / 2 + 4, number, Type.plain(SMALL).at("middle").in(ink));
    }
  }

  private void month(String label, double middle) {
    if (Svg.width(label, SMALL) < pitch) {
      svg.text(middle, COLUMN_FOOT + 20, label, Type.plain(SMALL).at("middle"));
    } else {
      svg.upright(middle + 4, COLUMN_FOOT + 8, label, Type.plain(10).at("end"));
    }
  }

  private double y(long value) {
    return COLUMN_FOOT - (COLUMN_FOOT - COLUMN_TOP) * (value / (double) scale);
  }

  /** The least round number of four equal steps that is no less than the largest whole. */
  static long scale(long most) {
    long step = Math.max(1, Math.ceilDiv(most, STEPS));
    long unit = 1;
    while (step > ROUND.getLast() * unit) {
      unit *= TEN;
    }
    for (long round : ROUND) {
      if (round * unit >= step) {
        return round * unit * STEPS;
      }
    }
    throw new IllegalStateException("no scale for " + most);
  }
}
