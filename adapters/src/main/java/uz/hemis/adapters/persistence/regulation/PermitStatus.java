package uz.hemis.adapters.persistence.regulation;

import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.PermitDecision;

/** What is kept of a permit's state; the rest follows from the day on which it is read. */
enum PermitStatus {
  REQUESTED,
  GRANTED,
  REFUSED,
  USED,
  EXPIRED;

  static PermitStatus of(LateEntryPermit permit) {
    if (permit.decision().isEmpty()) {
      return REQUESTED;
    }
    if (!permit.decision().map(PermitDecision::isGrant).orElseThrow()) {
      return REFUSED;
    }
    if (permit.use().isPresent()) {
      return USED;
    }
    return permit.lapsed() ? EXPIRED : GRANTED;
  }
}
