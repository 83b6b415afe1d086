package uz.hemis.domain.diplomas;

import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * Blanks that were received together by an act; all of one sort (3.1.12).
 *
 * @param act the act of receipt
 * @param received by whom it was entered
 */
public record BlankReceipt(
    UUID id, BlankSort sort, BlankRange range, OfficialDocument act, BlankDeed received) {

  public BlankReceipt {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(received, "received");
  }

  /** What a person entered. */
  public record Entry(
      BlankKind kind,
      String educationType,
      String category,
      String series,
      String first,
      String last,
      BlankAct act) {}

  /**
   * The receipt out of what was entered.
   *
   * @param faults what is already found wrong with it
   * @throws uz.hemis.domain.shared.rule.RuleBroken all faults at once
   */
  public static BlankReceipt of(UUID id, Entry entry, BlankDeed received, Faults faults) {
    BlankSort sort =
        faults.gather(
            "", () -> new BlankSort(entry.kind(), entry.educationType(), entry.category()));
    BlankRange range =
        faults.gather("", () -> new BlankRange(entry.series(), entry.first(), entry.last()));
    OfficialDocument act =
        faults.gather("/act", () -> entry.act().ofReceipt(Tashkent.dateOf(received.at())));
    faults.throwIfAny();
    return new BlankReceipt(id, sort, range, act, received);
  }
}
