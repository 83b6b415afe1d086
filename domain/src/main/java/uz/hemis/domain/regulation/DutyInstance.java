package uz.hemis.domain.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * One duty of the catalogue for one occasion (order, clauses 3 and 5): opened by an event or by a
 * date of the academic calendar, fulfilled by an entry, locked when its term ends without one. Its
 * due date only ever moves later, unless the occasion itself moves.
 */
public final class DutyInstance {

  private final UUID id;
  private final long version;
  private final DutyReference duty;
  private final Charge charge;
  private final Instant openedAt;
  private EntryObject object;
  private LocalDate dueDate;
  private boolean missed;
  private boolean taken;
  private Fulfilment fulfilment;
  private Review review;

  /**
   * The row of the catalogue, as it was when the duty was opened.
   *
   * @param code stable name of the duty
   * @param regulation code of the version
   * @param annex number of the annex
   * @param role the role that is bound
   * @param enforcement whether the end of the term locks
   * @param clause the clause that states it
   * @param source whether the text of the regulation states the term
   */
  public record DutyReference(
      String code,
      String regulation,
      int annex,
      Role role,
      Enforcement enforcement,
      String clause,
      DutySource source) {

    /** The reference to a row. */
    public static DutyReference to(Duty duty) {
      return new DutyReference(
          duty.code(),
          duty.regulation().code(),
          duty.process().annex(),
          duty.role(),
          duty.enforcement(),
          duty.clause(),
          duty.source());
    }

    /**
     * Whether missing its term, or keeping it late, is a breach (order, clause 3): what locks, and
     * what the text states though it locks nothing, such as the approval of clearance sheets
     * (3.1.14). A soft term that was only reconstructed is counted and held against nobody.
     */
    public boolean isBreakable() {
      return enforcement == Enforcement.HARD || source == DutySource.TEXT;
    }
  }

  /**
   * Whose charge the duty is.
   *
   * @param unit the innermost unit that it belongs to; null for the institution as a whole
   * @param responsible the person who answers for it; null while nobody holds the role
   */
  public record Charge(UUID unit, UUID responsible) {}

  /**
   * The entry that fulfilled it.
   *
   * @param kind the kind of entry
   * @param person who made it
   * @param role in which role
   * @param at when
   * @param permit the permit that opened the window; null when none was needed
   */
  public record Fulfilment(String kind, UUID person, Role role, Instant at, UUID permit) {

    /** An entry of the actor. */
    public static Fulfilment by(Actor actor, String kind, Instant at, UUID permit) {
      return new Fulfilment(kind, actor.person(), actor.role(), at, permit);
    }
  }

  /**
   * What is kept of it.
   *
   * @param missed whether it was noted that the term ended without the entry
   * @param taken whether the occasion was taken back
   * @param fulfilment null while it is not fulfilled
   * @param review null while nobody has checked the entry
   */
  public record Kept(boolean missed, boolean taken, Fulfilment fulfilment, Review review) {

    /** Nothing has happened yet. */
    public static Kept nothing() {
      return new Kept(false, false, null, null);
    }
  }

  public DutyInstance(
      UUID id,
      long version,
      DutyReference duty,
      EntryObject object,
      Charge charge,
      LocalDate dueDate,
      Instant openedAt,
      Kept kept) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.duty = Objects.requireNonNull(duty, "duty");
    this.object = Objects.requireNonNull(object, "object");
    this.charge = Objects.requireNonNull(charge, "charge");
    this.dueDate = Objects.requireNonNull(dueDate, "dueDate");
    this.openedAt = Objects.requireNonNull(openedAt, "openedAt");
    this.missed = kept.missed();
    this.taken = kept.taken();
    this.fulfilment = kept.fulfilment();
    this.review = kept.review();
  }

  /** A duty that an event opens. */
  public static DutyInstance opened(
      UUID id, WindowVerdict verdict, EntryObject object, Charge charge, Instant at) {
    return new DutyInstance(
        id,
        0,
        DutyReference.to(verdict.duty()),
        object,
        charge,
        verdict.lastDay(),
        at,
        Kept.nothing());
  }

  /**
   * An entry fulfils it.
   *
   * @throws RuleBroken {@link RegulationRule#DUTY_NOT_AWAITED} when it is fulfilled or void
   */
  public void fulfil(Fulfilment by) {
    requireAwaited();
    fulfilment = by;
  }

  /** Notes that the term ended without the entry; whether this was news and is a breach. */
  public boolean miss(LocalDate today) {
    if (missed || !isAwaited() || !today.isAfter(dueDate) || !duty.isBreakable()) {
      return false;
    }
    missed = true;
    return true;
  }

  /** The calendar moved the due date; it never moves earlier. */
  public void prolong(LocalDate due) {
    if (due.isAfter(dueDate)) {
      dueDate = due;
      missed = false;
    }
  }

  /**
   * The occasion moved to another date, such as the start of a semester.
   *
   * @throws RuleBroken {@link RegulationRule#DUTY_NOT_AWAITED} when it is fulfilled or void
   */
  public void move(WindowVerdict verdict) {
    requireAwaited();
    object =
        new EntryObject(object.subject(), object.event(), object.orderNumber(), verdict.event());
    dueDate = verdict.lastDay();
    missed = false;
  }

  /** The occasion was taken back; what was fulfilled stays so. */
  public void takeBack() {
    taken = fulfilment == null;
  }

  /**
   * A supervising role checks the entry (4.3).
   *
   * @throws RuleBroken when there is no entry to check, it is checked, or the checker made it
   */
  public void review(Review by) {
    if (fulfilment == null) {
      throw new RuleBroken(RegulationRule.NOTHING_TO_CHECK, Map.of("duty", duty.code()));
    }
    if (review != null && review.outcome() == Review.Outcome.CHECKED) {
      throw new RuleBroken(RegulationRule.ENTRY_CHECKED, Map.of("checkedAt", review.at()));
    }
    if (fulfilment.person().equals(by.person())) {
      throw new RuleBroken(RegulationRule.OWN_ENTRY_CHECKED);
    }
    review = by;
  }

  /** How it stands on a day. */
  public InstanceState state(LocalDate today) {
    if (fulfilment != null) {
      boolean late = Tashkent.dateOf(fulfilment.at()).isAfter(dueDate);
      return late ? InstanceState.DONE_LATE : InstanceState.DONE_IN_TIME;
    }
    if (taken) {
      return InstanceState.VOID;
    }
    boolean over = today.isAfter(dueDate) && duty.enforcement() == Enforcement.HARD;
    return over ? InstanceState.OVERDUE_LOCKED : InstanceState.OPEN;
  }

  private boolean isAwaited() {
    return fulfilment == null && !taken;
  }

  private void requireAwaited() {
    if (!isAwaited()) {
      throw new RuleBroken(RegulationRule.DUTY_NOT_AWAITED, Map.of("duty", duty.code()));
    }
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public DutyReference duty() {
    return duty;
  }

  /** The one thing that it is about. */
  public EntryObject object() {
    return object;
  }

  public Charge charge() {
    return charge;
  }

  /** The last day in time. */
  public LocalDate dueDate() {
    return dueDate;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** The entry that fulfilled it. */
  public Optional<Fulfilment> fulfilment() {
    return Optional.ofNullable(fulfilment);
  }

  /** What a supervising role found. */
  public Optional<Review> review() {
    return Optional.ofNullable(review);
  }

  /** What is kept of it. */
  public Kept kept() {
    return new Kept(missed, taken, fulfilment, review);
  }
}
