package uz.hemis.application.assignments;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.assignments.port.Assignments;
import uz.hemis.application.assignments.port.Holders;
import uz.hemis.application.assignments.port.SuperAdministratorRequests;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.access.UserClass;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.assignments.AssignmentTerms;
import uz.hemis.domain.assignments.Mandate;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.assignments.SuperAdministratorRequest;
import uz.hemis.domain.shared.time.Period;

@UseCase
class DecideSuperAdministratorRequestService implements DecideSuperAdministratorRequest {

  private final SuperAdministratorRequests requests;
  private final Assignments assignments;
  private final Holders holders;
  private final Identities identities;
  private final Moment moment;

  DecideSuperAdministratorRequestService(
      SuperAdministratorRequests requests,
      Assignments assignments,
      Holders holders,
      Identities identities,
      Moment moment) {
    this.requests = requests;
    this.assignments = assignments;
    this.holders = holders;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public void accept(Actor actor, UUID id) {
    SuperAdministratorRequest request = decidable(actor, id);
    UserClass.requireFit(
        holders.findClasses(request.candidate()).orElseThrow(), Role.SUPER_ADMINISTRATOR);
    Stamp stamp = new Stamp(moment.now(), actor.person());
    endFormer(stamp, request.letter().number());
    UUID assignment = identities.next();
    assignments.save(Assignment.grant(assignment, terms(request), stamp, List.of()));
    request.accept(actor, stamp.at(), assignment);
    requests.save(request);
  }

  @Override
  public void refuse(Actor actor, UUID id, String reason) {
    SuperAdministratorRequest request = decidable(actor, id);
    request.refuse(actor, moment.now(), reason);
    requests.save(request);
  }

  /** Who may not decide reads whose task it is, rather than which permission is missing. */
  private SuperAdministratorRequest decidable(Actor actor, UUID id) {
    SuperAdministratorRequest request = requests.get(id);
    request.requireDecidableBy(actor);
    actor.require(Permission.SUPER_ADMINISTRATOR_BIND);
    return request;
  }

  private void endFormer(Stamp stamp, String letter) {
    for (Assignment former : assignments.listHolding(Role.SUPER_ADMINISTRATOR, moment.today())) {
      former.revoke(stamp, letter);
      assignments.save(former);
    }
  }

  private AssignmentTerms terms(SuperAdministratorRequest request) {
    Mandate mandate =
        new Mandate(request.candidate(), Role.SUPER_ADMINISTRATOR, Scope.institution());
    return new AssignmentTerms(mandate, Period.openFrom(moment.today()), request.letter());
  }
}
