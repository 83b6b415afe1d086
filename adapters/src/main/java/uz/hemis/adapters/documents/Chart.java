package uz.hemis.adapters.documents;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Wholes and their parts, to be drawn as a picture (SVG) that needs neither fonts nor a screen.
 *
 * @param words what is written around them
 * @param parts the kinds of parts, at most four
 * @param wholes what is drawn, one beside the other
 * @param language in which numbers are written
 */
public record Chart(Words words, List<String> parts, List<Whole> wholes, Locale language) {

  /** The media type of a picture. */
  public static final String MEDIA_TYPE = "image/svg+xml";

  private static final List<Tone> TONES =
      List.of(
          new Tone("#0072B2", "#FFFFFF"),
          new Tone("#F0B429", "#1F2933"),
          new Tone("#B3400A", "#FFFFFF"),
          new Tone("#C9CED6", "#1F2933"));

  private static final int PER_MILLE = 1000;

  public Chart {
    parts = List.copyOf(parts);
    wholes = List.copyOf(wholes);
    int kinds = parts.size();
    if (kinds > TONES.size() || wholes.stream().anyMatch(each -> each.values().size() != kinds)) {
      throw new IllegalArgumentException("parts: " + parts);
    }
  }

  /**
   * What is written around the picture.
   *
   * @param title what it shows
   * @param subtitle of which time
   * @param description the same for somebody who does not see it
   * @param total heading of the wholes
   * @param share heading of the shares
   * @param nothing what is said when there is nothing to draw
   */
  public record Words(
      String title,
      String subtitle,
      String description,
      String total,
      String share,
      String nothing) {}

  /**
   * One whole.
   *
   * @param label what it is
   * @param values how much of it each part is, none below zero
   * @param perMille the share that is written beside it; empty for none
   */
  public record Whole(String label, List<Long> values, OptionalInt perMille) {

    public Whole {
      values = List.copyOf(values);
    }

    long sum() {
      return values.stream().mapToLong(Long::longValue).sum();
    }
  }

  /** The colour of a part and of what is written on it; told apart also without seeing colours. */
  record Tone(String fill, String ink) {}

  /** Each whole as a bar of the same length, divided into its parts, with all numbers beside it. */
  public byte[] bars() {
    return new ShareBars(this).draw();
  }

  /** The wholes as columns over time, with the course of their shares above. */
  public byte[] trend() {
    return new TrendColumns(this).draw();
  }

  Tone tone(int part) {
    return TONES.get(part);
  }

  String number(long value) {
    return NumberFormat.getIntegerInstance(language).format(value);
  }

  String percent(int perMille) {
    return percent(perMille, 1);
  }

  /** A share without its tenths. */
  String round(int perMille) {
    return percent(perMille, 0);
  }

  private String percent(int perMille, int tenths) {
    NumberFormat format = NumberFormat.getPercentInstance(language);
    format.setMinimumFractionDigits(tenths);
    format.setMaximumFractionDigits(tenths);
    return format.format(perMille / (double) PER_MILLE);
  }

  /** The parts of a whole in words. */
  String told(Whole whole) {
    return whole.label()
        + ": "
        + IntStream.range(0, parts.size())
            .mapToObj(part -> parts.get(part) + " " + number(whole.values().get(part)))
            .collect(Collectors.joining(", "));
  }
}
