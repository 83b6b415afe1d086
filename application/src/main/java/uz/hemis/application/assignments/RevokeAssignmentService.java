package uz.hemis.application.assignments;

import uz.hemis.application.assignments.port.Assignments;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.assignments.Stamp;

@UseCase
class RevokeAssignmentService implements RevokeAssignment {

  private final Assignments assignments;
  private final AssignmentEntry entry;
  private final Moment moment;

  RevokeAssignmentService(Assignments assignments, AssignmentEntry entry, Moment moment) {
    this.assignments = assignments;
    this.entry = entry;
    this.moment = moment;
  }

  @Override
  public void revoke(Actor actor, Command command) {
    actor.require(Permission.ASSIGNMENT_MANAGE);
    Assignment assignment = assignments.get(command.assignment());
    assignment.terms().mandate().role().requireAssignable();
    assignment.revoke(new Stamp(moment.now(), actor.person()), command.reason());
    entry.takenBack(actor, assignment.terms());
    assignments.save(assignment);
  }
}
