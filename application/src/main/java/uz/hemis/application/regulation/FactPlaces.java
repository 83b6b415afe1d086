package uz.hemis.application.regulation;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.regulation.RecordFact.Command;
import uz.hemis.application.regulation.port.EntrySubjects;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Scope;

/** Where an event that is recorded by hand belongs. */
@UseCase
class FactPlaces {

  private final EntrySubjects subjects;

  FactPlaces(EntrySubjects subjects) {
    this.subjects = subjects;
  }

  /**
   * The place of the event, within the scope of the actor.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} outside it
   */
  Place placeOf(Actor actor, Command command) {
    Place place = found(actor, command);
    actor.require(Permission.FACT_RECORD, place);
    return place;
  }

  private Place found(Actor actor, Command command) {
    if (command.unit() != null) {
      return subjects.placeOf(command.unit());
    }
    if (command.subject() != null) {
      return subjects.placeOf(command.subject());
    }
    return ownPlace(actor);
  }

  /** Where the actor acts when nothing else is said. */
  private Place ownPlace(Actor actor) {
    UUID unit = actor.scope().unit();
    if (unit != null) {
      return subjects.placeOf(unit);
    }
    return actor.scope().kind() == Scope.Kind.SELF
        ? new Place(List.of(), actor.person())
        : Place.institution();
  }
}
