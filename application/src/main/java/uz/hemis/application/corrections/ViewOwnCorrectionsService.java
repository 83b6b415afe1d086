package uz.hemis.application.corrections;

import java.util.UUID;
import uz.hemis.application.approvals.ViewApprovals;
import uz.hemis.application.approvals.query.ProposalFilter;
import uz.hemis.application.approvals.query.ProposalItem;
import uz.hemis.application.approvals.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.approvals.ProposalState;

@UseCase
class ViewOwnCorrectionsService implements ViewOwnCorrections {

  private final ViewApprovals approvals;

  ViewOwnCorrectionsService(ViewApprovals approvals) {
    this.approvals = approvals;
  }

  @Override
  public Page<ProposalItem> list(Actor actor, ProposalState state, PageRequest page) {
    actor.require(Permission.OWN_CORRECTION_PROPOSE);
    return approvals.listProposals(
        actor, new ProposalFilter(state, ProposeOwnCorrection.KIND, true, false), page);
  }

  @Override
  public ProposalView get(Actor actor, UUID proposal) {
    actor.require(Permission.OWN_CORRECTION_PROPOSE);
    return approvals.getProposal(actor, proposal);
  }
}
