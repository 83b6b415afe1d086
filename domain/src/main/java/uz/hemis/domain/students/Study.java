package uz.hemis.domain.students;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * One study of a person, from admission to its end (3.1.5). Its status and its placement change by
 * movements only, its group by the dean besides.
 */
public final class Study {

  private final UUID id;
  private final long version;
  private final UUID student;
  private final UUID person;
  private final StudentNumber number;
  private StudyStatus status;
  private Placement placement;

  /**
   * The study as it was kept.
   *
   * @param version counts the changes; 0 for a new one
   * @param student the card
   * @param person the human being
   */
  public Study(
      UUID id,
      long version,
      UUID student,
      UUID person,
      StudentNumber number,
      StudyStatus status,
      Placement placement) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.student = Objects.requireNonNull(student, "student");
    this.person = Objects.requireNonNull(person, "person");
    this.number = Objects.requireNonNull(number, "number");
    this.status = Objects.requireNonNull(status, "status");
    this.placement = Objects.requireNonNull(placement, "placement");
  }

  /** A study that begins: applied, until an order enrols. */
  public static Study admit(
      UUID id, UUID student, UUID person, StudentNumber number, Placement placement) {
    return new Study(id, 0, student, person, number, StudyStatus.APPLIED, placement);
  }

  /**
   * Moves by an order; what else the movement asks for is judged before.
   *
   * @param to where the study goes on
   * @throws RuleBroken {@link StudentRule#MOVEMENT_ILLEGAL} with what is possible instead
   */
  public void move(MovementKind movement, Placement to) {
    status = Transitions.next(status, movement);
    placement = Objects.requireNonNull(to, "to");
  }

  /** Goes back to how it stood before a movement that an order takes back. */
  public void revert(StudyStatus formerStatus, Placement formerPlacement) {
    status = Objects.requireNonNull(formerStatus, "formerStatus");
    placement = Objects.requireNonNull(formerPlacement, "formerPlacement");
  }

  /** Puts into a group; null takes out of any. */
  public void assign(UUID group) {
    placement = placement.inGroup(group);
  }

  /**
   * @throws RuleBroken {@link AccessRule#VERSION_STALE} when it has changed since
   */
  public void requireVersion(long expected) {
    if (version != expected) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", version));
    }
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public UUID student() {
    return student;
  }

  public UUID person() {
    return person;
  }

  public StudentNumber number() {
    return number;
  }

  public StudyStatus status() {
    return status;
  }

  public Placement placement() {
    return placement;
  }

  /** Where it belongs, so that scopes can be held against it. */
  public Place place() {
    return new Place(List.of(placement.faculty()), person);
  }
}
