package uz.hemis.domain.movements;

import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.MovementKind;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.Transitions;

/** Judges one movement of one study (3.1.5), and says where it leads. */
public final class Journey {

  private final Study study;
  private final MovementKind kind;
  private final Destination destination;
  private final Grounds grounds;

  /**
   * @param destination as the order says
   * @param grounds what is known of the study and of where it goes
   */
  public Journey(Study study, MovementKind kind, Destination destination, Grounds grounds) {
    this.study = study;
    this.kind = kind;
    this.destination = destination;
    this.grounds = grounds;
  }

  /**
   * Moves the study.
   *
   * @throws RuleBroken {@code MOVEMENT_ILLEGAL} with what is possible instead, or every reason why
   *     this study does not go that way
   */
  public Move make() {
    Waypoint before = Waypoint.of(study);
    Transitions.next(study.status(), kind);
    Placement to = to();
    study.move(kind, to);
    return new Move(study.id(), before, Waypoint.of(study));
  }

  private Placement to() {
    Placement from = study.placement();
    Faults faults = new Faults();
    if (destination.leadsElsewhere() && !mayLeadElsewhere()) {
      faults.add(MovementRule.DESTINATION_UNFIT, "", Map.of("movement", kind.name()));
    }
    faults.gather("", this::entitled);
    faults.throwIfAny();
    return switch (kind) {
      case ENROL -> in(from, destination.group());
      case PROMOTE -> in(from.onCourse(from.course() + 1), destination.group());
      case RETURN -> in(from.onCourse(returned(from)), destination.group());
      case RESTORE, TRANSFER -> elsewhere(from);
      case RETAIN, LEAVE, EXPEL, TRANSFER_OUT, GRADUATE -> in(from, none());
    };
  }

  private boolean mayLeadElsewhere() {
    return switch (kind) {
      case RESTORE, TRANSFER -> true;
      case RETURN -> destination.curriculum() == null && destination.paymentForm() == null;
      case ENROL, PROMOTE, RETAIN, LEAVE, EXPEL, TRANSFER_OUT, GRADUATE -> false;
    };
  }

  /** What promotion and graduation ask for. */
  private Study entitled() {
    Grounds.Programme programme = grounds.curricula().get(study.placement().curriculum());
    boolean last = study.placement().course() >= programme.courses();
    Faults faults = new Faults();
    if (kind == MovementKind.PROMOTE) {
      faults.addIf(last, MovementRule.COURSE_IS_LAST, "");
      if (!grounds.standing().reaches(grounds.threshold().value())) {
        faults.add(MovementRule.AVERAGE_TOO_LOW, "", average());
      }
    }
    if (kind == MovementKind.GRADUATE) {
      faults.addIf(!last, MovementRule.COURSE_IS_NOT_LAST, "");
      int missing = grounds.standing().missing(programme.credits());
      if (missing > 0) {
        faults.add(MovementRule.CREDITS_MISSING, "", Map.of("missing", missing));
      }
      faults.addIf(!grounds.isCleared(), MovementRule.CLEARANCE_MISSING, "");
    }
    faults.throwIfAny();
    return study;
  }

  private Map<String, Object> average() {
    return grounds.standing().average() == null
        ? Map.of("threshold", grounds.threshold().value())
        : Map.of("threshold", grounds.threshold().value(), "average", grounds.standing().average());
  }

  private int returned(Placement from) {
    int course = destination.course() == null ? from.course() : destination.course();
    if (course < 1 || course > from.course()) {
      throw unfit("/course", Map.of("most", from.course()));
    }
    return course;
  }

  private Placement elsewhere(Placement from) {
    UUID curriculum =
        destination.curriculum() == null ? from.curriculum() : destination.curriculum();
    Grounds.Programme programme = grounds.curricula().get(curriculum);
    int course = destination.course() == null ? from.course() : destination.course();
    if (course < 1 || course > programme.courses()) {
      throw unfit("/course", Map.of("most", programme.courses()));
    }
    String payment =
        destination.paymentForm() == null ? from.paymentForm() : destination.paymentForm();
    Placement to = new Placement(curriculum, programme.faculty(), null, course, payment);
    Placement placed = in(to, destination.group());
    if (kind == MovementKind.TRANSFER && placed.equals(from)) {
      throw unfit("", Map.of("movement", kind.name()));
    }
    return placed;
  }

  private UUID none() {
    if (destination.group() != null) {
      throw unfit("/group", Map.of("movement", kind.name()));
    }
    return null;
  }

  private Placement in(Placement placement, UUID group) {
    if (group != null) {
      Grounds.Group known = grounds.groups().get(group);
      if (known == null || !known.takes(placement.curriculum(), placement.course())) {
        throw new RuleBroken(
            MovementRule.DESTINATION_GROUP_UNFIT,
            "/group",
            Map.of("group", group, "course", placement.course()));
      }
    }
    return placement.inGroup(group);
  }

  private static RuleBroken unfit(String field, Map<String, Object> facts) {
    return new RuleBroken(MovementRule.DESTINATION_UNFIT, field, facts);
  }
}
