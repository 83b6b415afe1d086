package uz.hemis.domain.diplomas;

import java.util.Collection;

/**
 * Whether a diploma is one with honours, with its code of the national classifier. The condition is
 * assumed, since the regulation does not state it: every result is 5 or 4, and at least three
 * quarters of the credits are graded 5.
 */
public enum Honours {
  REGULAR("11"),
  WITH_HONOURS("12");

  private static final int EXCELLENT = 5;
  private static final int GOOD = 4;
  private static final int EXCELLENT_PERCENT = 75;
  private static final int HUNDRED = 100;

  private final String code;

  Honours(String code) {
    this.code = code;
  }

  /** What the results earn. */
  public static Honours of(Collection<SupplementItem> results) {
    long all = 0;
    long excellent = 0;
    for (SupplementItem result : results) {
      all += result.credits();
      excellent += result.grade() == EXCELLENT ? result.credits() : 0;
    }
    boolean good = results.stream().allMatch(result -> result.grade() >= GOOD);
    return all > 0 && good && excellent * HUNDRED >= all * EXCELLENT_PERCENT
        ? WITH_HONOURS
        : REGULAR;
  }

  /** The code of the national classifier of blank categories. */
  public String code() {
    return code;
  }
}
