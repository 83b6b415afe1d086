package uz.hemis.adapters.persistence.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.approvals.query.ApprovalQueries;
import uz.hemis.application.approvals.query.DelegationFilter;
import uz.hemis.application.approvals.query.DelegationView;
import uz.hemis.application.approvals.query.ProposalFilter;
import uz.hemis.application.approvals.query.ProposalItem;
import uz.hemis.application.approvals.query.ProposalSight;
import uz.hemis.application.approvals.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

@ApplicationScoped
class SqlApprovalQueries implements ApprovalQueries {

  private final ProposalReads proposals;
  private final DelegationReads delegations;

  SqlApprovalQueries(ProposalReads proposals, DelegationReads delegations) {
    this.proposals = proposals;
    this.delegations = delegations;
  }

  @Override
  public Page<ProposalItem> listProposals(
      ProposalFilter filter, ProposalSight sight, PageRequest page) {
    return proposals.list(filter, sight, page);
  }

  @Override
  public Optional<ProposalView> findProposal(UUID id, ProposalSight sight) {
    return proposals.find(id, sight);
  }

  @Override
  public Page<DelegationView> listDelegations(
      DelegationFilter filter, UUID involved, LocalDate today, PageRequest page) {
    return delegations.list(filter, involved, today, page);
  }

  @Override
  public Optional<DelegationView> findDelegation(UUID id, UUID involved, LocalDate today) {
    return delegations.find(id, involved, today);
  }
}
