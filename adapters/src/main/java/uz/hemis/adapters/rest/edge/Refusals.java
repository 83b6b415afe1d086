package uz.hemis.adapters.rest.edge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.audit.Deed;
import uz.hemis.application.audit.DeedLog;

/** Records deeds that were refused, in a transaction of their own: the deed's is rolled back. */
@ApplicationScoped
class Refusals {

  private final DeedLog deeds;
  private final RequestContext request;

  Refusals(DeedLog deeds, RequestContext request) {
    this.deeds = deeds;
    this.request = request;
  }

  /** Records that the signed-in person was refused the operation by the rule. */
  void record(Operation operation, String rule) {
    record(operation, rule, List.of());
  }

  void record(Operation operation, String rule, List<UUID> subjects) {
    if (!operation.isRecorded()) {
      return;
    }
    Deed deed =
        new Deed(
            request.actorOrNull(),
            operation.id(),
            request.kindOfDeed(),
            subjects,
            request.deedReason(),
            request.origin(),
            Deed.Outcome.refused(rule),
            request.facts());
    QuarkusTransaction.requiringNew().run(() -> deeds.record(deed));
  }
}
