package uz.hemis.domain.corrections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The leadership's instruction on which the super administrator corrects what other roles answer
 * for (3.1.1). It ends with its last day, or once by withdrawal.
 */
public final class Instruction {

  private final UUID id;
  private final long version;
  private final InstructionTerms terms;
  private final Given given;
  private Withdrawal withdrawal;

  /** When it was given, and by which human being. */
  public record Given(Instant at, UUID by) {

    public Given {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
    }
  }

  /** When it was taken back, by whom and why. */
  public record Withdrawal(Instant at, UUID by, String reason) {

    public Withdrawal {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** The instruction as it was kept; {@code withdrawal} is null while nobody took it back. */
  public Instruction(
      UUID id, long version, InstructionTerms terms, Given given, Withdrawal withdrawal) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.terms = Objects.requireNonNull(terms, "terms");
    this.given = Objects.requireNonNull(given, "given");
    this.withdrawal = withdrawal;
  }

  /**
   * Gives an instruction.
   *
   * @throws RuleBroken {@link CorrectionRule#INSTRUCTION_ORDER_IN_FUTURE}, {@link
   *     CorrectionRule#INSTRUCTION_TERM_UNFIT}
   */
  public static Instruction give(UUID id, InstructionTerms terms, Given given, LocalDate today) {
    terms.requireGivableOn(today);
    return new Instruction(id, 0, terms, given, null);
  }

  /**
   * Takes it back.
   *
   * @throws RuleBroken {@link CorrectionRule#INSTRUCTION_WITHDRAWN} when that was done
   */
  public void withdraw(Withdrawal made) {
    if (withdrawal != null) {
      throw new RuleBroken(
          CorrectionRule.INSTRUCTION_WITHDRAWN, Map.of("withdrawnAt", withdrawal.at()));
    }
    withdrawal = made;
  }

  /**
   * Asks whether a thing may be corrected on the instruction.
   *
   * @param subject null for no particular thing
   * @throws RuleBroken {@link CorrectionRule#INSTRUCTION_NOT_IN_FORCE}, {@link
   *     CorrectionRule#INSTRUCTION_OF_ANOTHER_THING}
   */
  public void requireCovers(UUID subject, LocalDate today) {
    InstructionState state = state(today);
    if (state != InstructionState.IN_FORCE) {
      throw new RuleBroken(
          CorrectionRule.INSTRUCTION_NOT_IN_FORCE,
          Map.of("instruction", id, "state", state.name(), "validUntil", terms.validUntil()));
    }
    if (!terms.covers(subject)) {
      throw new RuleBroken(
          CorrectionRule.INSTRUCTION_OF_ANOTHER_THING,
          Map.of("instruction", id, "number", terms.order().number()));
    }
  }

  /** Whether it can be acted on that day. */
  public InstructionState state(LocalDate today) {
    if (withdrawal != null) {
      return InstructionState.WITHDRAWN;
    }
    return today.isAfter(terms.validUntil()) ? InstructionState.OVER : InstructionState.IN_FORCE;
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public InstructionTerms terms() {
    return terms;
  }

  public Given given() {
    return given;
  }

  /** The withdrawal, once made. */
  public Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(withdrawal);
  }
}
