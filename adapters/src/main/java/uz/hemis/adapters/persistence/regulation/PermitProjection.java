package uz.hemis.adapters.persistence.regulation;

import java.time.LocalDate;
import uz.hemis.application.regulation.query.PermitView;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.PermitDecision;

/** A request for late entry as people read it on a day. */
final class PermitProjection {

  private PermitProjection() {}

  static PermitView toView(PermitRow row, LocalDate today) {
    LateEntryPermit permit = row.toPermit();
    return new PermitView(
        row.id,
        row.version,
        row.dutyRole,
        row.entries.stream()
            .map(entry -> new PermitView.Item(entry.toItem(), entry.usedAt()))
            .toList(),
        row.reason,
        row.toPapers().files(),
        permit.state(today),
        row.dueDate,
        row.ministryFrom,
        row.requesterPerson,
        row.requestedAt,
        permit.decision().map(PermitProjection::toDecision).orElse(null),
        permit.withdrawal().orElse(null));
  }

  private static PermitView.Decision toDecision(PermitDecision decision) {
    return new PermitView.Decision(
        decision.outcome(),
        decision.lastDay(),
        decision.reason(),
        decision.decider().person(),
        decision.decider().role(),
        decision.facts().unit(),
        decision.decidedAt());
  }
}
