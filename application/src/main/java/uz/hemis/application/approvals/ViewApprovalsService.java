package uz.hemis.application.approvals;

import java.util.UUID;
import uz.hemis.application.approvals.port.Delegations;
import uz.hemis.application.approvals.port.HeldAssignments;
import uz.hemis.application.approvals.query.ApprovalQueries;
import uz.hemis.application.approvals.query.DelegationFilter;
import uz.hemis.application.approvals.query.DelegationView;
import uz.hemis.application.approvals.query.ProposalFilter;
import uz.hemis.application.approvals.query.ProposalItem;
import uz.hemis.application.approvals.query.ProposalView;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ViewApprovalsService implements ViewApprovals {

  private final ApprovalQueries queries;
  private final Authorities authorities;
  private final Moment moment;

  ViewApprovalsService(
      ApprovalQueries queries,
      Delegations delegations,
      HeldAssignments assignments,
      Moment moment) {
    this.queries = queries;
    this.authorities = new Authorities(delegations, assignments, moment);
    this.moment = moment;
  }

  @Override
  public ProposalView getProposal(Actor actor, UUID id) {
    return queries
        .findProposal(id, authorities.sightOf(actor))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<ProposalItem> listProposals(Actor actor, ProposalFilter filter, PageRequest page) {
    if (filter.awaiting()) {
      actor.require(Permission.APPROVAL_DECIDE);
    }
    return queries.listProposals(filter, authorities.sightOf(actor), page);
  }

  @Override
  public DelegationView getDelegation(Actor actor, UUID id) {
    actor.require(Permission.APPROVAL_VIEW);
    return queries
        .findDelegation(id, involved(actor), moment.today())
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<DelegationView> listDelegations(
      Actor actor, DelegationFilter filter, PageRequest page) {
    actor.require(Permission.APPROVAL_VIEW);
    return queries.listDelegations(filter, involved(actor), moment.today(), page);
  }

  private static UUID involved(Actor actor) {
    return actor.role() == Role.LEADERSHIP ? null : actor.person();
  }
}
