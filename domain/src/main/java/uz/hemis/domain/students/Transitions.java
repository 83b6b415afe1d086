package uz.hemis.domain.students;

import static uz.hemis.domain.students.MovementKind.ENROL;
import static uz.hemis.domain.students.MovementKind.EXPEL;
import static uz.hemis.domain.students.MovementKind.GRADUATE;
import static uz.hemis.domain.students.MovementKind.LEAVE;
import static uz.hemis.domain.students.MovementKind.PROMOTE;
import static uz.hemis.domain.students.MovementKind.RESTORE;
import static uz.hemis.domain.students.MovementKind.RETAIN;
import static uz.hemis.domain.students.MovementKind.RETURN;
import static uz.hemis.domain.students.MovementKind.TRANSFER;
import static uz.hemis.domain.students.MovementKind.TRANSFER_OUT;
import static uz.hemis.domain.students.StudyStatus.APPLIED;
import static uz.hemis.domain.students.StudyStatus.EXPELLED;
import static uz.hemis.domain.students.StudyStatus.GRADUATED;
import static uz.hemis.domain.students.StudyStatus.LEFT_ON_COURSE;
import static uz.hemis.domain.students.StudyStatus.ON_LEAVE;
import static uz.hemis.domain.students.StudyStatus.STUDYING;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Which movements a study allows and where they lead: the state machine of 3.1.5, as one value. */
public final class Transitions {

  private static final Map<StudyStatus, Map<MovementKind, StudyStatus>> TABLE = table();

  private Transitions() {}

  /**
   * Where the movement leads.
   *
   * @throws RuleBroken {@link StudentRule#MOVEMENT_ILLEGAL} with what is possible instead
   */
  public static StudyStatus next(StudyStatus from, MovementKind movement) {
    return find(from, movement)
        .orElseThrow(
            () ->
                new RuleBroken(
                    StudentRule.MOVEMENT_ILLEGAL,
                    Map.of(
                        "status", from.name(),
                        "movement", movement.name(),
                        "possible", names(from))));
  }

  /** Where the movement leads; empty when the status does not allow it. */
  public static Optional<StudyStatus> find(StudyStatus from, MovementKind movement) {
    return Optional.ofNullable(TABLE.get(from).get(movement));
  }

  /** What the status allows. */
  public static Set<MovementKind> possible(StudyStatus from) {
    return Collections.unmodifiableSet(TABLE.get(from).keySet());
  }

  private static List<String> names(StudyStatus from) {
    return possible(from).stream().map(Enum::name).toList();
  }

  private static Map<StudyStatus, Map<MovementKind, StudyStatus>> table() {
    Map<StudyStatus, Map<MovementKind, StudyStatus>> table = new EnumMap<>(StudyStatus.class);
    for (StudyStatus status : StudyStatus.values()) {
      table.put(status, new EnumMap<>(MovementKind.class));
    }
    table.get(APPLIED).put(ENROL, STUDYING);
    table
        .get(STUDYING)
        .putAll(
            Map.of(
                PROMOTE, STUDYING,
                RETAIN, LEFT_ON_COURSE,
                LEAVE, ON_LEAVE,
                EXPEL, EXPELLED,
                TRANSFER, STUDYING,
                TRANSFER_OUT, EXPELLED,
                GRADUATE, GRADUATED));
    table.get(ON_LEAVE).putAll(Map.of(RETURN, STUDYING, EXPEL, EXPELLED));
    table.get(LEFT_ON_COURSE).putAll(Map.of(RETURN, STUDYING, EXPEL, EXPELLED));
    table.get(EXPELLED).put(RESTORE, STUDYING);
    return table;
  }
}
