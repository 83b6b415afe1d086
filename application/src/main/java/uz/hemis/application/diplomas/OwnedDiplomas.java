package uz.hemis.application.diplomas;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.diplomas.port.Diplomas;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.diplomas.DiplomaRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

/**
 * Diplomas and graduated studies within the actor's scope (1.3), held until the transaction ends; a
 * super administrator names the leadership's instruction (3.1.1).
 */
@UseCase
class OwnedDiplomas {

  private final Studies studies;
  private final Diplomas diplomas;
  private final Instructions instructions;

  OwnedDiplomas(Studies studies, Diplomas diplomas, Instructions instructions) {
    this.studies = studies;
    this.diplomas = diplomas;
    this.instructions = instructions;
  }

  /** The diploma, to be changed under the permission. */
  Diploma diploma(Actor actor, Permission permission, UUID id) {
    actor.require(permission);
    Diploma diploma = diplomas.getForUpdate(id);
    actor.require(permission, diploma.place());
    instructions.requireFor(actor, id);
    return diploma;
  }

  /** The study, for which a first diploma is prepared. */
  Study study(Actor actor, UUID id) {
    actor.require(Permission.DIPLOMA_PREPARE);
    Study study = graduated(actor, id);
    instructions.requireFor(actor, id);
    return study;
  }

  /**
   * The study, whose record a diploma takes.
   *
   * @throws RuleBroken {@code NOT_FOUND}, {@code NOT_GRADUATED}
   */
  Study graduated(Actor actor, UUID id) {
    Study study = studies.getForUpdate(id);
    actor.require(Permission.DIPLOMA_PREPARE, study.place());
    if (study.status() != StudyStatus.GRADUATED) {
      throw new RuleBroken(DiplomaRule.NOT_GRADUATED, Map.of("status", study.status().name()));
    }
    return study;
  }
}
