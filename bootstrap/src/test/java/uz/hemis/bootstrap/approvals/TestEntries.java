package uz.hemis.bootstrap.approvals;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.ProposedEffect;
import uz.hemis.application.shared.Identities;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** A kind of entry that only the tests know; it counts how often each one takes effect. */
@Singleton
class TestEntries implements ProposedEffect {

  static final String KIND = "TEST_ENTRY";

  /** An entry with this payload cannot take effect. */
  static final String UNFIT = "{\"unfit\":true}";

  private final Identities identities;
  private final Map<UUID, AtomicInteger> effects = new ConcurrentHashMap<>();
  private final Map<UUID, EndedProposal> refused = new ConcurrentHashMap<>();
  private final Map<UUID, Actor> approvers = new ConcurrentHashMap<>();

  TestEntries(Identities identities) {
    this.identities = identities;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public UUID takeEffect(Actor approver, EndedProposal proposal) {
    if (proposal.payload().equals(UNFIT)) {
      throw new RuleBroken(RegulationRule.EVENT_OF_ANOTHER_ROLE);
    }
    effects.computeIfAbsent(proposal.proposal(), id -> new AtomicInteger()).incrementAndGet();
    approvers.put(proposal.proposal(), approver);
    return identities.next();
  }

  @Override
  public void refused(Actor decider, EndedProposal proposal) {
    refused.put(proposal.proposal(), proposal);
  }

  int effectsOf(UUID proposal) {
    return effects.getOrDefault(proposal, new AtomicInteger()).get();
  }

  Actor approverOf(UUID proposal) {
    return approvers.get(proposal);
  }

  boolean heardOfRefusal(UUID proposal) {
    return refused.containsKey(proposal);
  }
}
