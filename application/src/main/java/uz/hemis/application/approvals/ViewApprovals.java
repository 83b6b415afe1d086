package uz.hemis.application.approvals;

import java.util.UUID;
import uz.hemis.application.approvals.query.DelegationFilter;
import uz.hemis.application.approvals.query.DelegationView;
import uz.hemis.application.approvals.query.ProposalFilter;
import uz.hemis.application.approvals.query.ProposalItem;
import uz.hemis.application.approvals.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/**
 * Shows proposals to those who made them, those who may decide on them and the leadership, and
 * delegations to the people involved and the leadership (4.1, 4.3).
 */
public interface ViewApprovals {

  ProposalView getProposal(Actor actor, UUID id);

  Page<ProposalItem> listProposals(Actor actor, ProposalFilter filter, PageRequest page);

  DelegationView getDelegation(Actor actor, UUID id);

  Page<DelegationView> listDelegations(Actor actor, DelegationFilter filter, PageRequest page);
}
