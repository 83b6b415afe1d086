package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Place;

/**
 * Something that is entered, or that has happened: what every window is judged for (order, clause
 * 5).
 *
 * @param kind the kind of event, such as {@code HIRE}
 * @param subject the thing that it is recorded on, such as an employee
 * @param orderNumber what tells events of one kind on one thing apart: the number of the order, or
 *     the unit that has to answer a date of the calendar; empty where there is nothing to tell
 *     apart
 * @param dates the dates from which a term may run
 * @param place where the thing belongs; the owner, where there is one, is the person it is about
 * @param responsible the person who answers for what the event asks for, where the area knows it;
 *     null leaves it to the holder of the duty's role
 */
public record Entry(
    String kind, UUID subject, String orderNumber, Dates dates, Place place, UUID responsible) {

  /** What an event of the institution as a whole is about. */
  public static final UUID INSTITUTION = new UUID(0, 0);

  /**
   * The dates of an event.
   *
   * @param order the date of its order
   * @param effective the date from which it takes effect
   */
  public record Dates(LocalDate order, LocalDate effective) {

    public Dates {
      Objects.requireNonNull(order, "order");
      Objects.requireNonNull(effective, "effective");
    }

    /** An event with one date only. */
    public static Dates both(LocalDate date) {
      return new Dates(date, date);
    }
  }

  public Entry {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(orderNumber, "orderNumber");
    Objects.requireNonNull(dates, "dates");
    Objects.requireNonNull(place, "place");
  }

  /** What the entry is to a duty: the same thing with the date from which that duty's term runs. */
  public EntryObject objectFor(Duty duty) {
    return new EntryObject(
        subject,
        kind,
        orderNumber,
        duty.occasion().startsFrom().of(dates.order(), dates.effective()));
  }

  /** The same event as each unit has to answer it: told apart by the unit. */
  public Entry ofUnit(Place unit) {
    return new Entry(kind, subject, unit.units().getFirst().toString(), dates, unit, responsible);
  }

  /** Whether it answers for what lies in the unit; null is the institution as a whole. */
  public boolean liesIn(UUID unit) {
    return unit == null || place.units().contains(unit);
  }

  /** The innermost unit that the thing belongs to; null for a thing of the whole institution. */
  public UUID unit() {
    return place.units().isEmpty() ? null : place.units().getFirst();
  }
}
