package uz.hemis.application.regulation;

import java.util.Map;
import uz.hemis.application.regulation.port.DutyInstances;
import uz.hemis.application.regulation.port.EntrySubjects;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.Review;
import uz.hemis.domain.regulation.Supervision;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ReviewEntryService implements ReviewEntry {

  private final DutyInstances instances;
  private final EntrySubjects subjects;
  private final Moment moment;

  ReviewEntryService(DutyInstances instances, EntrySubjects subjects, Moment moment) {
    this.instances = instances;
    this.subjects = subjects;
    this.moment = moment;
  }

  @Override
  public void review(Actor actor, Command command) {
    actor.require(Permission.ENTRY_CHECK);
    DutyInstance instance = instances.getForUpdate(command.instance());
    actor.require(Permission.ENTRY_CHECK, placeOf(instance));
    requireBelow(actor.role(), instance.duty().role());
    instance.review(
        new Review(command.outcome(), command.note(), actor.person(), actor.role(), moment.now()));
    instances.save(instance);
  }

  private Place placeOf(DutyInstance instance) {
    return instance.charge().unit() == null
        ? Place.institution()
        : subjects.placeOf(instance.charge().unit());
  }

  private static void requireBelow(Role checker, Role bound) {
    if (!Supervision.below(checker).contains(bound)) {
      throw new RuleBroken(
          RegulationRule.CHECK_OF_ANOTHER_ROLE,
          Map.of("dutyRole", bound.name(), "checkedBy", Supervision.headOf(bound).name()));
    }
  }
}
