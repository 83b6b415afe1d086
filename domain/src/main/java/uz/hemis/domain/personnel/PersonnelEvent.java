package uz.hemis.domain.personnel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Faults;

/**
 * One of the three events that clause 3.1.3 wants in the system within three working days.
 *
 * @param id identifies the event
 * @param employment which of the person's employments it concerns; a hiring begins a new one
 * @param kind hiring, change of position or dismissal
 * @param order the order that it rests on
 * @param effectiveDate first day in the post; for a dismissal the last day at work
 * @param post the post from then on; null for a dismissal
 */
public record PersonnelEvent(
    UUID id, UUID employment, Kind kind, Order order, LocalDate effectiveDate, Post post) {

  /** Yangi qabul qilingan, lavozimi o'zgartirilgan, ishdan bo'shatilgan. */
  public enum Kind {
    HIRE,
    POSITION_CHANGE,
    DISMISS
  }

  public PersonnelEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(order, "order");
    Faults faults = new Faults();
    faults.addIf(employment == null, PersonnelRule.EMPLOYMENT_MISSING, "/employmentId");
    faults.addIf(effectiveDate == null, PersonnelRule.EFFECTIVE_DATE_MISSING, "/effectiveDate");
    faults.addIf(kind != Kind.DISMISS && post == null, PersonnelRule.POST_MISSING, "/post");
    if (kind == Kind.DISMISS && post != null) {
      faults.add(PersonnelRule.POST_UNFIT, "/post", Map.of("kind", kind.name()));
    }
    faults.throwIfAny();
  }

  /** Whether both record the same event of the same order, so that one of them is a repetition. */
  public boolean repeats(PersonnelEvent other) {
    return kind == other.kind
        && order.isSameAs(other.order)
        && (employment.equals(other.employment)
            || kind == Kind.HIRE && post.isSamePlaceAs(other.post));
  }
}
