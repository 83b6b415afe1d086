package uz.hemis.application.approvals;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.approvals.port.Delegates;
import uz.hemis.application.approvals.port.Delegations;
import uz.hemis.application.approvals.port.HeldAssignments;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.approvals.ApprovalRule;
import uz.hemis.domain.approvals.Delegation;
import uz.hemis.domain.approvals.DelegationTerms;
import uz.hemis.domain.approvals.HeldAssignment;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

@UseCase
class DelegateApprovalService implements DelegateApproval {

  private final Delegations delegations;
  private final HeldAssignments assignments;
  private final Delegates delegates;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  DelegateApprovalService(
      Delegations delegations,
      HeldAssignments assignments,
      Delegates delegates,
      FileReferences files,
      Identities identities,
      Moment moment) {
    this.delegations = delegations;
    this.assignments = assignments;
    this.delegates = delegates;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID delegate(Actor actor, Command command) {
    actor.require(Permission.DELEGATION_MANAGE);
    HeldAssignment held = held(command.assignment());
    Delegation.requireDelegable(held, actor);
    DelegationTerms terms = terms(held, command);
    UUID id = identities.next();
    Delegation delegation =
        Delegation.grant(
            id,
            terms,
            held,
            new Delegation.Grant(moment.now(), actor.person()),
            delegations.listOfForUpdate(held.id()));
    files.attach(actor, terms.order().file(), FilePurpose.ORDER, "/order/file", id);
    delegations.save(delegation);
    return id;
  }

  private HeldAssignment held(UUID assignment) {
    return assignments
        .find(assignment)
        .orElseThrow(
            () ->
                new RuleBroken(
                    ApprovalRule.DELEGATED_ASSIGNMENT_UNKNOWN,
                    "/assignment",
                    Map.of("assignment", assignment)));
  }

  private DelegationTerms terms(HeldAssignment held, Command command) {
    Faults faults = new Faults();
    if (!delegates.isKnown(command.delegate())) {
      faults.add(
          ApprovalRule.DELEGATE_UNKNOWN, "/delegate", Map.of("delegate", command.delegate()));
    }
    Period period = faults.gather("", () -> new Period(command.from(), command.to()));
    OfficialDocument order = faults.gather("/order", () -> order(command.order()));
    faults.throwIfAny();
    return new DelegationTerms(held.person(), held.id(), command.delegate(), period, order);
  }

  private static OfficialDocument order(OrderEntry entry) {
    return OfficialDocument.required(
        ApprovalRule.DELEGATION_ORDER_MISSING, entry.number(), entry.date(), entry.file());
  }
}
