package uz.hemis.domain.calendar;

import java.util.Objects;
import uz.hemis.domain.shared.time.DueDate;

/**
 * An open due date after a decree: what was promised stands, and a decree may only lengthen it.
 *
 * @param before the due date people were told
 * @param computed the due date by the new calendar
 */
public record DueDateRevision(DueDate before, DueDate computed) {

  public DueDateRevision {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(computed, "computed");
  }

  /** Whether the decree gives more time. */
  public boolean isExtended() {
    return computed.date().isAfter(before.date());
  }

  /**
   * The later of both dates. It stays provisional as long as the computed one is: only then can a
   * further decree still move it.
   */
  public DueDate result() {
    return computed.date().isBefore(before.date())
        ? new DueDate(before.date(), computed.provisional(), before.skipped())
        : computed;
  }
}
