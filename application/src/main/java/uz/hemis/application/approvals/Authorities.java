package uz.hemis.application.approvals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.approvals.port.Delegations;
import uz.hemis.application.approvals.port.HeldAssignments;
import uz.hemis.application.approvals.query.ProposalSight;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.approvals.ApprovalRule;
import uz.hemis.domain.approvals.Authority;
import uz.hemis.domain.shared.rule.RuleBroken;

/** By what rights an actor decides today, and what the actor may know of for it. */
final class Authorities {

  private final Delegations delegations;
  private final HeldAssignments assignments;
  private final Moment moment;

  Authorities(Delegations delegations, HeldAssignments assignments, Moment moment) {
    this.delegations = delegations;
    this.assignments = assignments;
    this.moment = moment;
  }

  /** What the actor may know of; without the right to view only the own proposals. */
  ProposalSight sightOf(Actor actor) {
    return actor.may(Permission.APPROVAL_VIEW)
        ? ProposalSight.of(actor, list(actor))
        : ProposalSight.ownOf(actor);
  }

  /**
   * The right that the actor names.
   *
   * @param delegation null for the own role
   * @throws RuleBroken {@link ApprovalRule#DELEGATION_NOT_IN_FORCE}
   */
  Authority get(Actor actor, UUID delegation) {
    if (delegation == null) {
      return Authority.own(actor);
    }
    return delegated(actor).stream()
        .filter(each -> each.delegation().orElseThrow().id().equals(delegation))
        .findFirst()
        .orElseThrow(
            () -> new RuleBroken(ApprovalRule.DELEGATION_NOT_IN_FORCE, "/delegation", Map.of()));
  }

  private List<Authority> list(Actor actor) {
    List<Authority> all = new ArrayList<>();
    all.add(Authority.own(actor));
    all.addAll(delegated(actor));
    return all;
  }

  private List<Authority> delegated(Actor actor) {
    List<Authority> all = new ArrayList<>();
    for (var delegation : delegations.listTo(actor.person(), moment.today())) {
      assignments
          .find(delegation.terms().assignment())
          .flatMap(held -> delegation.authority(actor, held, moment.today()))
          .ifPresent(all::add);
    }
    return all;
  }
}
