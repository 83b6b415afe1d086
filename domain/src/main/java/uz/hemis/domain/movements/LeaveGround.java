package uz.hemis.domain.movements;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Why academic leave is granted and how long it may last (resolution 344 of 2021): the legal term
 * of service or leave, and for health and care until the first semester of the following year that
 * was not mastered.
 */
public enum LeaveGround {
  /** Military service: one year. */
  MILITARY_SERVICE("11", Period.ofYears(1)),
  /** Health. */
  HEALTH("12", Period.ofMonths(18)),
  /** Pregnancy and birth. */
  PREGNANCY("13", Period.ofMonths(12)),
  /** Care of a child, until it is three. */
  CHILD_CARE("14", Period.ofYears(3)),
  /** Care of a sick member of the family. */
  FAMILY_CARE("15", Period.ofMonths(18));

  private final String code;
  private final Period longest;

  LeaveGround(String code, Period longest) {
    this.code = code;
    this.longest = longest;
  }

  /** The code in the classifier of grounds. */
  public String code() {
    return code;
  }

  /** The ground of that code. */
  public static Optional<LeaveGround> of(String code) {
    return Stream.of(values()).filter(ground -> ground.code.equals(code)).findFirst();
  }

  /**
   * Leave from the day, whose last day it may be.
   *
   * @throws RuleBroken {@link MovementRule#LEAVE_TERM_UNFIT}
   */
  void requireLast(LocalDate from, LocalDate until) {
    LocalDate latest = from.plus(longest);
    if (until == null || until.isBefore(from) || until.isAfter(latest)) {
      throw new RuleBroken(
          MovementRule.LEAVE_TERM_UNFIT,
          "/leave/until",
          Map.of("ground", name(), "from", from, "latest", latest));
    }
  }
}
