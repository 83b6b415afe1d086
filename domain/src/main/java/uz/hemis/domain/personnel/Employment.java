package uz.hemis.domain.personnel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A period in which somebody holds a post. It follows from events: a hiring or change of position
 * begins it, the next change ends it the day before, a dismissal on its day.
 *
 * @param start the event that began it, which identifies the period
 * @param employment the employment that it belongs to
 * @param post what the person is employed as
 * @param from first day
 * @param to last day; null while it lasts
 */
public record Employment(UUID start, UUID employment, Post post, LocalDate from, LocalDate to) {

  public Employment {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(employment, "employment");
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(from, "from");
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + ".." + to);
    }
  }

  static Employment startedBy(PersonnelEvent event) {
    return new Employment(
        event.id(), event.employment(), event.post(), event.effectiveDate(), null);
  }

  Employment endingOn(LocalDate last) {
    return new Employment(start, employment, post, from, last);
  }

  /** Whether the person holds the post on the day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether the period is over by the day. */
  public boolean endedBefore(LocalDate day) {
    return to != null && to.isBefore(day);
  }

  boolean overlaps(Employment other) {
    return !endedBefore(other.from) && !other.endedBefore(from);
  }
}
