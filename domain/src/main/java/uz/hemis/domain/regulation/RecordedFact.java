package uz.hemis.domain.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * An event that a responsible role recorded by hand (2.1): what its annex asks for and no area of
 * the system raises by itself. Kept as it was recorded.
 *
 * @param entry what happened
 * @param admission its due date, and the permit when it came late
 * @param note at most 2000 signs; null for none
 * @param file the paper that proves it; null for none
 * @param recordedBy who recorded it
 * @param at when
 */
public record RecordedFact(
    UUID id,
    Entry entry,
    Admission admission,
    String note,
    UUID file,
    Recorder recordedBy,
    Instant at) {

  /**
   * Who recorded it.
   *
   * @param person the human being
   * @param role the active role
   */
  public record Recorder(UUID person, Role role) {

    /** The person who acts. */
    public static Recorder of(Actor actor) {
      return new Recorder(actor.person(), actor.role());
    }
  }

  public RecordedFact {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(admission, "admission");
    Objects.requireNonNull(recordedBy, "recordedBy");
    Objects.requireNonNull(at, "at");
  }

  /**
   * An order is not dated in the future; what it orders may take effect later.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@link RegulationRule#EVENT_IN_FUTURE}
   */
  public static void requireHappened(LocalDate orderDate, Instant now) {
    LocalDate today = Tashkent.dateOf(now);
    Faults faults = new Faults();
    if (orderDate.isAfter(today)) {
      faults.add(
          RegulationRule.EVENT_IN_FUTURE,
          "/orderDate",
          Map.of("orderDate", orderDate, "today", today));
    }
    faults.throwIfAny();
  }
}
