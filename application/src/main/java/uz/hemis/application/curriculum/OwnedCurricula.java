package uz.hemis.application.curriculum;

import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.curriculum.port.Curricula;
import uz.hemis.application.curriculum.port.Programmes;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.Programme;

/** What the actor may change: the dean the own faculty's, others by instruction (1.3, 3.1.1). */
@UseCase
class OwnedCurricula {

  private final Programmes programmes;
  private final Curricula curricula;
  private final UnitPlaces places;
  private final Instructions instructions;

  OwnedCurricula(
      Programmes programmes, Curricula curricula, UnitPlaces places, Instructions instructions) {
    this.programmes = programmes;
    this.curricula = curricula;
    this.places = places;
    this.instructions = instructions;
  }

  /** The programme, which stays open until the curriculum is begun. */
  Programme programme(Actor actor, UUID id) {
    Programme programme = programmes.getUnclosing(id);
    requireOwn(actor, programme);
    instructions.requireFor(actor, id);
    return programme;
  }

  Curriculum curriculum(Actor actor, UUID id) {
    Curriculum curriculum = curricula.get(id);
    requireOwn(actor, programmes.get(curriculum.line().programme()));
    instructions.requireFor(actor, id);
    return curriculum;
  }

  private void requireOwn(Actor actor, Programme programme) {
    actor.require(Permission.CURRICULUM_MANAGE, places.get(programme.identity().faculty()));
  }
}
