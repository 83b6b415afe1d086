package uz.hemis.adapters.rest.approvals;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.AllowedDeeds;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.approvals.DecideProposal;
import uz.hemis.application.approvals.DelegateApproval;
import uz.hemis.application.approvals.RevokeDelegation;
import uz.hemis.application.approvals.ViewApprovals;
import uz.hemis.application.approvals.WithdrawProposal;
import uz.hemis.application.approvals.query.DelegationFilter;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.ApprovalsApi;
import uz.hemis.openapi.model.AllowedActions;
import uz.hemis.openapi.model.DelegationDetails;
import uz.hemis.openapi.model.DelegationEntry;
import uz.hemis.openapi.model.DelegationList;
import uz.hemis.openapi.model.DelegationRevocationEntry;
import uz.hemis.openapi.model.ProposalDetails;
import uz.hemis.openapi.model.ProposalList;
import uz.hemis.openapi.model.ProposalRuling;
import uz.hemis.openapi.model.ProposalStateName;
import uz.hemis.openapi.model.ProposalVerdict;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class ApprovalsResource implements ApprovalsApi {

  private final DecideProposal decide;
  private final WithdrawProposal withdraw;
  private final DelegateApproval delegate;
  private final RevokeDelegation revoke;
  private final ViewApprovals view;
  private final AllowedDeeds allowed;
  private final RequestContext context;

  ApprovalsResource(
      DecideProposal decide,
      WithdrawProposal withdraw,
      DelegateApproval delegate,
      RevokeDelegation revoke,
      ViewApprovals view,
      AllowedDeeds allowed,
      RequestContext context) {
    this.decide = decide;
    this.withdraw = withdraw;
    this.delegate = delegate;
    this.revoke = revoke;
    this.view = view;
    this.allowed = allowed;
    this.context = context;
  }

  @Override
  public ProposalList listProposals(
      ProposalStateName state,
      String kind,
      Boolean mine,
      Boolean awaiting,
      Integer limit,
      String after,
      Boolean totalCount) {
    return ProposalMapping.toList(
        view.listProposals(
            context.actor(),
            ProposalMapping.toFilter(state, kind, mine, awaiting),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public ProposalDetails getProposal(UUID id) {
    return ProposalMapping.toDetails(view.getProposal(context.actor(), id));
  }

  @Override
  public ProposalDetails decideProposal(UUID id, ProposalRuling ruling) {
    context.because(ruling.reason());
    decide.decide(context.actor(), ProposalMapping.toCommand(id, ruling));
    return getProposal(id);
  }

  @Override
  public ProposalDetails withdrawProposal(UUID id) {
    withdraw.withdraw(context.actor(), id);
    return getProposal(id);
  }

  @Override
  public DelegationList listDelegations(
      UUID delegator,
      UUID delegate,
      LocalDate inForceOn,
      Integer limit,
      String after,
      Boolean totalCount) {
    return DelegationMapping.toList(
        view.listDelegations(
            context.actor(),
            new DelegationFilter(delegator, delegate, inForceOn),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public DelegationDetails delegateApproval(DelegationEntry entry) {
    return getDelegation(delegate.delegate(context.actor(), DelegationMapping.toCommand(entry)));
  }

  @Override
  public DelegationDetails getDelegation(UUID id) {
    return DelegationMapping.toDetails(view.getDelegation(context.actor(), id));
  }

  @Override
  public DelegationDetails revokeDelegation(UUID id, DelegationRevocationEntry entry) {
    context.because(entry.reason());
    revoke.revoke(context.actor(), new RevokeDelegation.Command(id, entry.reason()));
    return getDelegation(id);
  }

  @Override
  public AllowedActions listAllowedProposalDeeds(UUID id) {
    ProposalDetails proposal = getProposal(id);
    var refusal = new ProposalRuling(ProposalVerdict.REFUSE, proposal.hash(), null, null);
    return allowed
        .on(proposal, id)
        .deed("decideProposal", () -> decideProposal(id, refusal))
        .deed("withdrawProposal", () -> withdrawProposal(id))
        .answer();
  }
}
