package uz.hemis.application.approvals;

import uz.hemis.application.approvals.port.Delegations;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.approvals.Delegation;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class RevokeDelegationService implements RevokeDelegation {

  private final Delegations delegations;
  private final Moment moment;

  RevokeDelegationService(Delegations delegations, Moment moment) {
    this.delegations = delegations;
    this.moment = moment;
  }

  @Override
  public void revoke(Actor actor, Command command) {
    actor.require(Permission.DELEGATION_MANAGE);
    Delegation delegation = delegations.getForUpdate(command.delegation());
    if (actor.role() != Role.LEADERSHIP && !delegation.involves(actor)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    delegation.revoke(actor, moment.now(), command.reason());
    delegations.save(delegation);
  }
}
