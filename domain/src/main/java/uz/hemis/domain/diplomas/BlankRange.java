package uz.hemis.domain.diplomas;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uz.hemis.domain.shared.rule.Faults;

/**
 * The numbers of the blanks that were received together.
 *
 * @param series of all of them
 * @param first six to eight digits
 * @param last as many digits
 */
public record BlankRange(String series, String first, String last) {

  /** How many blanks one act receives at the most. */
  public static final int MAX_BLANKS = 10_000;

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code BLANK_SERIES_MALFORMED}, {@code
   *     BLANK_NUMBER_MALFORMED}, {@code BLANK_RANGE_UNFIT}, {@code BLANK_RANGE_TOO_LONG}; all
   *     faults at once
   */
  public BlankRange {
    Faults faults = new Faults();
    BlankNumber.requireSeries(faults, series);
    boolean firstFit = BlankNumber.requireDigits(faults, first, "/firstNumber");
    boolean lastFit = BlankNumber.requireDigits(faults, last, "/lastNumber");
    if (firstFit && lastFit) {
      requireFit(faults, first, last);
    }
    faults.throwIfAny();
  }

  /** How many blanks, 1 to {@value #MAX_BLANKS}. */
  public int size() {
    return size(first, last);
  }

  /** The number of the first as a quantity. */
  public int from() {
    return Integer.parseInt(first);
  }

  /** The number of the last as a quantity. */
  public int to() {
    return Integer.parseInt(last);
  }

  /** Whether a blank of the series would be in both; zeros before a number do not make another. */
  public boolean overlaps(BlankRange other) {
    return series.equals(other.series) && from() <= other.to() && other.from() <= to();
  }

  /** The numbers, in their order, with the zeros before them. */
  public Stream<BlankNumber> numbers() {
    String pattern = "%0" + first.length() + "d";
    return IntStream.rangeClosed(from(), to())
        .mapToObj(number -> new BlankNumber(series, pattern.formatted(number)));
  }

  /** As facts of a refusal. */
  public Map<String, Object> facts() {
    return Map.of("series", series, "first", first, "last", last);
  }

  private static void requireFit(Faults faults, String first, String last) {
    Map<String, Object> facts = Map.of("first", first, "last", last, "max", MAX_BLANKS);
    if (first.length() != last.length() || first.compareTo(last) > 0) {
      faults.add(DiplomaRule.BLANK_RANGE_UNFIT, "/lastNumber", facts);
    } else if (size(first, last) > MAX_BLANKS) {
      faults.add(DiplomaRule.BLANK_RANGE_TOO_LONG, "/lastNumber", facts);
    }
  }

  private static int size(String first, String last) {
    return Integer.parseInt(last) - Integer.parseInt(first) + 1;
  }
}
