package uz.hemis.application.approvals.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of proposals and delegations. */
public interface ApprovalQueries {

  /** Newest first. */
  Page<ProposalItem> listProposals(ProposalFilter filter, ProposalSight sight, PageRequest page);

  /** One proposal, if the sight reaches it. */
  Optional<ProposalView> findProposal(UUID id, ProposalSight sight);

  /**
   * Newest first.
   *
   * @param involved only those that this person gives, gets or granted; null for all
   * @param today the day for which the states hold
   */
  Page<DelegationView> listDelegations(
      DelegationFilter filter, UUID involved, LocalDate today, PageRequest page);

  /** One delegation, if the person is involved in it; null for anybody. */
  Optional<DelegationView> findDelegation(UUID id, UUID involved, LocalDate today);
}
