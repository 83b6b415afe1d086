package uz.hemis.adapters.persistence.regulation;

import java.util.stream.IntStream;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.PermitDecision;

/** What is kept of a permit's state; the rest follows from the day on which it is read. */
enum PermitStatus {
  REQUESTED,
  GRANTED,
  REFUSED,
  USED,
  EXPIRED,
  WITHDRAWN;

  static PermitStatus of(LateEntryPermit permit) {
    if (permit.withdrawal().isPresent()) {
      return WITHDRAWN;
    }
    return permit.decision().map(decision -> decided(permit, decision)).orElse(REQUESTED);
  }

  /** Whether entries may still come of it. */
  boolean isLive() {
    return this == REQUESTED || this == GRANTED;
  }

  private static PermitStatus decided(LateEntryPermit permit, PermitDecision decision) {
    if (!decision.isGrant()) {
      return REFUSED;
    }
    boolean used =
        IntStream.range(0, permit.request().items().size())
            .allMatch(item -> permit.useOf(item).isPresent());
    if (used) {
      return USED;
    }
    return permit.lapsed() ? EXPIRED : GRANTED;
  }
}
