package uz.hemis.adapters.persistence.breaches;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.Addressee;
import uz.hemis.domain.breaches.MeasureProposal;
import uz.hemis.domain.breaches.MeasureProposal.Content;
import uz.hemis.domain.breaches.MeasureProposal.Proposer;
import uz.hemis.domain.breaches.ProposalDecision;
import uz.hemis.domain.breaches.ProposalState;

/** A proposal for a measure with its fate. */
@Entity
@Table(name = "breaches_proposal")
class ProposalRow {

  @Id
  @Column(name = "id")
  UUID id;

  @Version
  @Column(name = "version")
  long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "addressee")
  Addressee addressee;

  @Column(name = "units")
  String units;

  @ElementCollection
  @CollectionTable(name = "breaches_citation", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  @Column(name = "breach_id")
  List<UUID> breaches = new ArrayList<>();

  @Column(name = "text")
  String text;

  @Column(name = "proposer_person")
  UUID proposerPerson;

  @Column(name = "proposer_account")
  UUID proposerAccount;

  @Enumerated(EnumType.STRING)
  @Column(name = "proposer_role")
  Role proposerRole;

  @Column(name = "proposed_at")
  Instant proposedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  ProposalState state;

  @Column(name = "decision_reason")
  String decisionReason;

  @Column(name = "decider_person")
  UUID deciderPerson;

  @Column(name = "decider_account")
  UUID deciderAccount;

  @Enumerated(EnumType.STRING)
  @Column(name = "decider_role")
  Role deciderRole;

  @Enumerated(EnumType.STRING)
  @Column(name = "decider_unit")
  MinistryUnit deciderUnit;

  @Column(name = "decided_at")
  Instant decidedAt;

  static ProposalRow of(MeasureProposal proposal) {
    ProposalRow row = new ProposalRow();
    row.id = proposal.id();
    row.addressee = proposal.content().addressee();
    row.units = UnitNames.write(proposal.content().units());
    row.breaches.addAll(proposal.content().breaches());
    row.text = proposal.content().text();
    row.proposerPerson = proposal.proposer().person();
    row.proposerAccount = proposal.proposer().account();
    row.proposerRole = proposal.proposer().role();
    row.proposedAt = proposal.proposedAt();
    row.follow(proposal);
    return row;
  }

  /** Takes over the decision. */
  void follow(MeasureProposal proposal) {
    state = proposal.state();
    proposal.decision().ifPresent(this::decided);
  }

  MeasureProposal toProposal() {
    return new MeasureProposal(
        id,
        version,
        new Content(addressee, UnitNames.read(units), new LinkedHashSet<>(breaches), text),
        new Proposer(proposerPerson, proposerAccount, proposerRole),
        proposedAt,
        toDecision());
  }

  private void decided(ProposalDecision decision) {
    decisionReason = decision.reason();
    deciderPerson = decision.decider().person();
    deciderAccount = decision.decider().account();
    deciderRole = decision.decider().role();
    deciderUnit = decision.decider().unit();
    decidedAt = decision.at();
  }

  private ProposalDecision toDecision() {
    return decidedAt == null
        ? null
        : new ProposalDecision(
            state == ProposalState.ACCEPTED
                ? ProposalDecision.Outcome.ACCEPT
                : ProposalDecision.Outcome.DECLINE,
            decisionReason,
            new ProposalDecision.Decider(deciderPerson, deciderAccount, deciderRole, deciderUnit),
            decidedAt);
  }
}
