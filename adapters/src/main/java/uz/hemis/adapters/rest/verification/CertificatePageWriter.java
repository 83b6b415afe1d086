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
import uz.hemis.openapi.model.CertificateKindName;
import uz.hemis.openapi.model.CertificateVerification;

/** Shows that a reference or transcript is genuine, and whether the study still goes on. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class CertificatePageWriter extends PageWriter<CertificateVerification> {

  CertificatePageWriter(RequestContext request, CurrentVertxRequest http, Moment moment) {
    super(CertificateVerification.class, request, http, moment);
  }

  @Override
  Verdict verdict(CertificateVerification answer, PageText text) {
    boolean outdated = answer.kind() == CertificateKindName.REFERENCE && !answer.studyGoesOn();
    return outdated ? text.verdict(Tone.CHANGED, "ended") : text.verdict(Tone.GENUINE, "genuine");
  }

  @Override
  List<Fact> facts(CertificateVerification answer, PageText text) {
    FactList facts = new FactList(text);
    facts.add("kind", text.sentence("kind." + answer.kind()));
    facts.add("number", answer.number());
    facts.add("date", answer.date());
    facts.add("institution", answer.institution());
    facts.add("name", answer.student());
    facts.add("programme", answer.programme());
    facts.add("study", text.sentence(answer.studyGoesOn() ? "study.on" : "study.over"));
    return facts.all();
  }
}
