package uz.hemis.domain.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/** A member of staff: the card, and every event that was recorded on it (3.1.3). */
public final class Employee {

  private final UUID id;
  private final UUID person;
  private final long version;
  private final List<RecordedEvent> events;
  private Card card;
  private boolean removed;

  /**
   * @param events in the order in which they were recorded
   * @param version the version that was loaded; 0 for a new employee
   */
  public Employee(UUID id, UUID person, Card card, List<RecordedEvent> events, long version) {
    this.id = Objects.requireNonNull(id, "id");
    this.person = Objects.requireNonNull(person, "person");
    this.card = Objects.requireNonNull(card, "card");
    this.events = new ArrayList<>(events);
    this.version = version;
  }

  /** Replaces what the card states. */
  public void change(Card changed) {
    this.card = Objects.requireNonNull(changed, "card");
  }

  /**
   * Records an event that {@link #requireRecordable} has let pass.
   *
   * @throws RuleBroken when a rule of clause 3.1.3 does not allow the event
   */
  public void record(RecordedEvent recorded, Circumstances circumstances) {
    requireRecordable(recorded.event(), circumstances);
    events.add(recorded);
  }

  /**
   * @throws RuleBroken when a rule of clause 3.1.3 does not allow the event
   */
  public void requireRecordable(PersonnelEvent event, Circumstances circumstances) {
    requireNew(event);
    if (event.kind() != PersonnelEvent.Kind.HIRE) {
      requireLasting(event.employment());
    }
    requireDates(event, circumstances);
    Employments.of(Stream.concat(history(), Stream.of(event)))
        .requireConsistent(circumstances.rateLimit());
  }

  /**
   * Marks the card as removed; its history stays (3.1.3).
   *
   * @throws RuleBroken {@link PersonnelRule#EMPLOYEE_EMPLOYED} while a post is held or to be held
   */
  public void remove(LocalDate today) {
    List<Employment> lasting =
        employments().stream().filter(period -> !period.endedBefore(today)).toList();
    if (!lasting.isEmpty()) {
      throw new RuleBroken(
          PersonnelRule.EMPLOYEE_EMPLOYED,
          Map.of("employments", lasting.stream().map(Employment::employment).distinct().toList()));
    }
    this.removed = true;
  }

  /**
   * @throws RuleBroken {@link AccessRule#VERSION_STALE} when the card has changed since
   */
  public void requireVersion(long expected) {
    if (version != expected) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", version));
    }
  }

  /** The periods in which posts are held, as they follow from the events. */
  public List<Employment> employments() {
    return Employments.of(history()).periods();
  }

  /** The last post of the employment that the event ends or changes. */
  public Post postOf(UUID employment) {
    return employments().stream()
        .filter(period -> period.employment().equals(employment))
        .reduce((earlier, later) -> later)
        .map(Employment::post)
        .orElseThrow(() -> unknown(employment));
  }

  public UUID id() {
    return id;
  }

  public UUID person() {
    return person;
  }

  public Card card() {
    return card;
  }

  /** All events, in the order in which they were recorded. */
  public List<RecordedEvent> events() {
    return List.copyOf(events);
  }

  public boolean isRemoved() {
    return removed;
  }

  /** The version that was loaded; 0 for a new employee. */
  public long version() {
    return version;
  }

  private Stream<PersonnelEvent> history() {
    return events.stream().map(RecordedEvent::event);
  }

  private void requireNew(PersonnelEvent event) {
    events.stream()
        .filter(earlier -> earlier.event().repeats(event))
        .findFirst()
        .ifPresent(
            earlier -> {
              throw new RuleBroken(
                  PersonnelRule.EVENT_ALREADY_RECORDED,
                  Map.of(
                      "event", earlier.event().id(),
                      "orderNumber", event.order().number(),
                      "orderDate", event.order().date()));
            });
  }

  private void requireLasting(UUID employment) {
    PersonnelEvent last = lastEventOf(employment);
    if (last.kind() == PersonnelEvent.Kind.DISMISS) {
      throw new RuleBroken(
          PersonnelRule.EMPLOYMENT_ENDED,
          "/employmentId",
          Map.of("employment", employment, "dismissedOn", last.effectiveDate()));
    }
  }

  private void requireDates(PersonnelEvent event, Circumstances circumstances) {
    Faults faults = new Faults();
    if (event.order().date().isAfter(circumstances.today())) {
      faults.add(
          PersonnelRule.ORDER_DATE_IN_FUTURE,
          "/order/date",
          Map.of("today", circumstances.today()));
    }
    if (event.effectiveDate().isBefore(circumstances.comesOfAge())) {
      faults.add(
          PersonnelRule.EMPLOYEE_UNDER_AGE,
          "/effectiveDate",
          Map.of("notBefore", circumstances.comesOfAge()));
    }
    if (event.kind() != PersonnelEvent.Kind.HIRE) {
      LocalDate notBefore = lastEventOf(event.employment()).effectiveDate();
      if (event.effectiveDate().isBefore(notBefore)) {
        faults.add(
            PersonnelRule.EFFECTIVE_BEFORE_LAST_EVENT,
            "/effectiveDate",
            Map.of("notBefore", notBefore));
      }
    }
    faults.throwIfAny();
  }

  private PersonnelEvent lastEventOf(UUID employment) {
    return history()
        .filter(event -> event.employment().equals(employment))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> unknown(employment));
  }

  private static RuleBroken unknown(UUID employment) {
    return new RuleBroken(
        PersonnelRule.EMPLOYMENT_UNKNOWN, "/employmentId", Map.of("employment", employment));
  }
}
