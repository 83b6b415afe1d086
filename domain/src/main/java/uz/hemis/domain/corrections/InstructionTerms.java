package uz.hemis.domain.corrections;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What the leadership instructs the super administrator to correct (3.1.1).
 *
 * @param order number, date and file of the instruction
 * @param text what is to be corrected, 1 to {@value #MAX_TEXT} characters
 * @param subjects the things to be corrected, at most {@value #MAX_SUBJECTS}; empty when not bound
 *     to particular things
 * @param validUntil last day
 */
public record InstructionTerms(
    OfficialDocument order, String text, Set<UUID> subjects, LocalDate validUntil) {

  /** The most things that one instruction names. */
  public static final int MAX_SUBJECTS = 50;

  /** The longest text. */
  public static final int MAX_TEXT = 2000;

  /** The longest time that an instruction holds, in years. */
  public static final int MAX_YEARS = 1;

  public InstructionTerms {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(validUntil, "validUntil");
    subjects = Set.copyOf(subjects);
    if (text.isBlank() || text.length() > MAX_TEXT) {
      throw new IllegalArgumentException("text of " + text.length() + " characters");
    }
    if (subjects.size() > MAX_SUBJECTS) {
      throw new IllegalArgumentException(subjects.size() + " subjects");
    }
  }

  /**
   * @throws RuleBroken {@link CorrectionRule#INSTRUCTION_ORDER_IN_FUTURE}, {@link
   *     CorrectionRule#INSTRUCTION_TERM_UNFIT}
   */
  void requireGivableOn(LocalDate today) {
    Faults faults = new Faults();
    if (order.date().isAfter(today)) {
      faults.add(CorrectionRule.INSTRUCTION_ORDER_IN_FUTURE, "/order/date", Map.of("today", today));
    }
    LocalDate latest = today.plusYears(MAX_YEARS);
    if (validUntil.isBefore(today) || validUntil.isAfter(latest)) {
      faults.add(
          CorrectionRule.INSTRUCTION_TERM_UNFIT,
          "/validUntil",
          Map.of("earliest", today, "latest", latest));
    }
    faults.throwIfAny();
  }

  /** Whether the thing may be corrected on the instruction; null for no particular thing. */
  boolean covers(UUID subject) {
    return subjects.isEmpty() || subject != null && subjects.contains(subject);
  }
}
