package uz.hemis.application.approvals;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.approvals.port.Approvers;
import uz.hemis.application.notices.Notices;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.approvals.ApprovalRule;
import uz.hemis.domain.approvals.Proposal;
import uz.hemis.domain.approvals.Verdict;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.notices.NoticeKind;

/** Tells who can decide that something awaits them, and who proposed what was decided (4.3). */
@UseCase
class ProposalNotices {

  private final Notices notices;
  private final Approvers approvers;
  private final Moment moment;

  ProposalNotices(Notices notices, Approvers approvers, Moment moment) {
    this.notices = notices;
    this.approvers = approvers;
    this.moment = moment;
  }

  /** Tells everybody who can decide, but the human being who proposed. */
  void awaited(Proposal proposal) {
    Map<String, Object> facts =
        Map.of(
            "entry", proposal.matter().kind(),
            "proposedAt", proposal.proposedAt(),
            "clause", ApprovalRule.OWN_PROPOSAL.clause());
    notices.sendAll(
        approvers.list(proposal.matter(), moment.today()).stream()
            .filter(person -> !person.equals(proposal.proposer().person()))
            .map(person -> notice(person, NoticeKind.APPROVAL_AWAITED, proposal, facts))
            .toList());
  }

  /** Tells who proposed. */
  void decided(Proposal proposal, Verdict verdict) {
    Map<String, Object> facts =
        Map.of(
            "entry", proposal.matter().kind(),
            "proposedAt", proposal.proposedAt(),
            "decision", verdict);
    notices.send(
        notice(proposal.proposer().person(), NoticeKind.APPROVAL_DECIDED, proposal, facts));
  }

  private static Notice notice(
      UUID person, NoticeKind kind, Proposal proposal, Map<String, Object> facts) {
    return new Notice(person, kind.slug(), kind.slug() + " " + proposal.id(), facts);
  }
}
