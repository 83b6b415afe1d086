package uz.hemis.domain.diplomas;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * A blank of a diploma or supplement, a form of strict account (annex 12, process 2). Its state is
 * set once: issued to a diploma, or spoiled and written off.
 */
public final class Blank {

  private final UUID id;
  private final BlankSort sort;
  private final BlankNumber number;
  private final LocalDate received;
  private Use use;

  /**
   * What became of a blank.
   *
   * @param diploma what it was issued to; null for a spoiled one
   * @param reason why it is spoiled; null for an issued one
   * @param act the act that writes it off; null for an issued one
   */
  public record Use(
      BlankState state, UUID diploma, String reason, OfficialDocument act, BlankDeed set) {

    public Use {
      Objects.requireNonNull(set, "set");
      boolean fit =
          switch (state) {
            case ISSUED -> diploma != null && reason == null && act == null;
            case SPOILED -> diploma == null && reason != null && act != null;
            case UNUSED -> false;
          };
      if (!fit) {
        throw new IllegalArgumentException("state: " + state);
      }
    }
  }

  /**
   * A received blank.
   *
   * @param received the date of the act that received it
   * @param use null while unused
   */
  public Blank(UUID id, BlankSort sort, BlankNumber number, LocalDate received, Use use) {
    this.id = Objects.requireNonNull(id, "id");
    this.sort = Objects.requireNonNull(sort, "sort");
    this.number = Objects.requireNonNull(number, "number");
    this.received = Objects.requireNonNull(received, "received");
    this.use = use;
  }

  /**
   * Gives the blank to a diploma.
   *
   * @throws RuleBroken {@code BLANK_USED}
   */
  public void issue(UUID diploma, BlankDeed by) {
    requireMayBecome(BlankState.ISSUED);
    use = new Use(BlankState.ISSUED, Objects.requireNonNull(diploma, "diploma"), null, null, by);
  }

  /**
   * Writes the blank off.
   *
   * @param reason why; null or blank is refused
   * @throws RuleBroken {@code BLANK_USED}; {@code SPOILING_UNREASONED}, {@code BLANK_ACT_MISSING},
   *     {@code BLANK_ACT_DATE_UNFIT}, all faults at once
   */
  public void spoil(String reason, BlankAct act, BlankDeed by) {
    requireMayBecome(BlankState.SPOILED);
    Faults faults = new Faults();
    faults.addIf(reason == null || reason.isBlank(), DiplomaRule.SPOILING_UNREASONED, "/reason");
    OfficialDocument writtenOff =
        faults.gather("/act", () -> act.ofWritingOff(received, Tashkent.dateOf(by.at())));
    faults.throwIfAny();
    use = new Use(BlankState.SPOILED, null, reason, writtenOff, by);
  }

  /**
   * @throws RuleBroken {@code BLANK_OF_ANOTHER_SORT}
   */
  public void requireOf(BlankSort wanted) {
    if (!sort.equals(wanted)) {
      throw new RuleBroken(DiplomaRule.BLANK_OF_ANOTHER_SORT, Map.of("number", number.toString()));
    }
  }

  public UUID id() {
    return id;
  }

  public BlankSort sort() {
    return sort;
  }

  public BlankNumber number() {
    return number;
  }

  public BlankState state() {
    return use == null ? BlankState.UNUSED : use.state();
  }

  /** What became of it; empty while unused. */
  public Optional<Use> use() {
    return Optional.ofNullable(use);
  }

  private void requireMayBecome(BlankState next) {
    if (!state().following().contains(next)) {
      throw new RuleBroken(
          DiplomaRule.BLANK_USED, Map.of("number", number.toString(), "state", state().name()));
    }
  }
}
