package uz.hemis.adapters.rest.approvals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.approvals.DecideProposal;
import uz.hemis.application.approvals.query.ProposalFilter;
import uz.hemis.application.approvals.query.ProposalItem;
import uz.hemis.application.approvals.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.approvals.Decision;
import uz.hemis.domain.approvals.Outcome;
import uz.hemis.domain.approvals.PayloadHash;
import uz.hemis.domain.approvals.ProposalState;
import uz.hemis.domain.approvals.Ruling;
import uz.hemis.domain.approvals.Verdict;
import uz.hemis.openapi.model.ProposalDecision;
import uz.hemis.openapi.model.ProposalDetails;
import uz.hemis.openapi.model.ProposalList;
import uz.hemis.openapi.model.ProposalRuling;
import uz.hemis.openapi.model.ProposalStateName;
import uz.hemis.openapi.model.ProposalSummary;
import uz.hemis.openapi.model.ProposalVerdict;
import uz.hemis.openapi.model.ProposalVoiding;
import uz.hemis.openapi.model.RoleName;

/** Between the contract's proposals and those of the use cases. */
public final class ProposalMapping {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private ProposalMapping() {}

  static ProposalFilter toFilter(
      ProposalStateName state, String kind, Boolean mine, Boolean awaiting) {
    return new ProposalFilter(
        state == null ? null : ProposalState.valueOf(state.name()), kind, mine, awaiting);
  }

  static DecideProposal.Command toCommand(UUID proposal, ProposalRuling ruling) {
    return new DecideProposal.Command(
        proposal,
        new Ruling(
            Verdict.valueOf(ruling.decision().name()),
            new PayloadHash(ruling.hash()),
            ruling.reason()),
        ruling.delegation());
  }

  /** A page of proposals. */
  public static ProposalList toList(Page<ProposalItem> page) {
    Page<ProposalSummary> shown = page.map(ProposalMapping::toSummary);
    return new ProposalList(shown.items(), shown.next(), shown.totalCount());
  }

  /** A proposal with what was entered. */
  public static ProposalDetails toDetails(ProposalView view) {
    ProposalItem item = view.item();
    return new ProposalDetails(
        item.id(),
        item.version(),
        item.kind(),
        item.subject(),
        item.reference(),
        toRoles(item.approvers()),
        ProposalStateName.valueOf(item.state().name()),
        item.hash().value(),
        toPayload(view.payload()),
        item.proposer(),
        item.proposerName(),
        RoleName.valueOf(item.proposerRole().name()),
        item.proposedAt(),
        toDecision(item),
        toWithdrawal(item.outcome()),
        toVoiding(item.outcome()));
  }

  private static ProposalSummary toSummary(ProposalItem item) {
    return new ProposalSummary(
        item.id(),
        item.version(),
        item.kind(),
        item.subject(),
        item.reference(),
        toRoles(item.approvers()),
        ProposalStateName.valueOf(item.state().name()),
        item.proposer(),
        item.proposerName(),
        RoleName.valueOf(item.proposerRole().name()),
        item.proposedAt(),
        toDecision(item),
        toWithdrawal(item.outcome()),
        toVoiding(item.outcome()));
  }

  private static List<RoleName> toRoles(Set<Role> roles) {
    return roles.stream().map(role -> RoleName.valueOf(role.name())).toList();
  }

  private static Map<String, Object> toPayload(String text) {
    try {
      return text == null ? null : JSON.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A payload that is no JSON object", e);
    }
  }

  private static ProposalDecision toDecision(ProposalItem item) {
    if (!(item.outcome() instanceof Outcome.Decided(Decision decision))) {
      return null;
    }
    return new ProposalDecision(
        ProposalVerdict.valueOf(decision.verdict().name()),
        decision.reason(),
        decision.decider().person(),
        item.deciderName(),
        RoleName.valueOf(decision.decider().role().name()),
        decision.decider().delegation(),
        decision.decider().delegator(),
        decision.at(),
        decision.result());
  }

  private static Instant toWithdrawal(Outcome outcome) {
    return outcome instanceof Outcome.Withdrawn(Instant at) ? at : null;
  }

  private static ProposalVoiding toVoiding(Outcome outcome) {
    return outcome instanceof Outcome.Voided voided
        ? new ProposalVoiding(voided.at(), voided.supersededBy())
        : null;
  }
}
