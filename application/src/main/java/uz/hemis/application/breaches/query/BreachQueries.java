package uz.hemis.application.breaches.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of the register of breaches and of the proposals, each within a sight. */
public interface BreachQueries {

  /** Breaches, newest first. */
  Page<BreachItem> listBreaches(BreachFilter filter, BreachSight sight, PageRequest page);

  /** One breach, if the sight reaches it. */
  Optional<BreachView> findBreach(UUID id, BreachSight sight);

  /** The requests for late entry about the breach's duty, oldest first. */
  List<EvidenceView.Permit> listPermits(UUID breach);

  /** What the record holds about the breach, its duty and the permits, oldest first. */
  List<EvidenceView.RecordedDeed> listDeeds(UUID breach);

  /** Proposals, newest first. */
  Page<ProposalView> listProposals(ProposalFilter filter, ProposalSight sight, PageRequest page);

  /** One proposal, if the sight reaches it. */
  Optional<ProposalView> findProposal(UUID id, ProposalSight sight);

  /** The proposals that cite the breach, oldest first. */
  List<UUID> listCiting(UUID breach);
}
