package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One of the entries that a request for late entry names.
 *
 * @param duty code of the duty
 * @param object the one entry that the permit is for
 * @param dueDate the last day of its window, which had passed
 */
public record LateEntryItem(String duty, EntryObject object, LocalDate dueDate) {

  public LateEntryItem {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(dueDate, "dueDate");
  }

  /** Whether this is the entry of the duty for the object. */
  public boolean isFor(String code, EntryObject other) {
    return duty.equals(code) && object.equals(other);
  }
}
