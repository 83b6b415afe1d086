package uz.hemis.adapters.rest.verification;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.adapters.rest.verification.VerificationPage.Fact;
import uz.hemis.adapters.rest.verification.VerificationPage.Tone;
import uz.hemis.adapters.rest.verification.VerificationPage.Verdict;
import uz.hemis.application.shared.Moment;
import uz.hemis.openapi.model.Problem;

/** Shows that no document has the code, or that this address has asked too often. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class RefusalPageWriter extends PageWriter<Problem> {

  private static final int TOO_MANY = 429;

  RefusalPageWriter(RequestContext request, CurrentVertxRequest http, Moment moment) {
    super(Problem.class, request, http, moment);
  }

  @Override
  Verdict verdict(Problem problem, PageText text) {
    return problem.status() == TOO_MANY
        ? text.verdict(Tone.LATER, "later")
        : text.verdict(Tone.UNKNOWN, "unknown");
  }

  @Override
  List<Fact> facts(Problem problem, PageText text) {
    return List.of();
  }
}
