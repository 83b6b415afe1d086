package uz.hemis.adapters.rest.verification;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.adapters.rest.verification.VerificationPage.Fact;
import uz.hemis.adapters.rest.verification.VerificationPage.Tone;
import uz.hemis.adapters.rest.verification.VerificationPage.Verdict;
import uz.hemis.application.shared.Moment;
import uz.hemis.openapi.model.DiplomaStandingName;
import uz.hemis.openapi.model.DiplomaVerification;
import uz.hemis.openapi.model.PrintedBlank;
import uz.hemis.openapi.model.PrintedName;

/** Shows that a diploma is genuine, and whether a duplicate has taken its place. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class DiplomaPageWriter extends PageWriter<DiplomaVerification> {

  DiplomaPageWriter(RequestContext request, CurrentVertxRequest http, Moment moment) {
    super(DiplomaVerification.class, request, http, moment);
  }

  @Override
  Verdict verdict(DiplomaVerification answer, PageText text) {
    return answer.standing() == DiplomaStandingName.VALID
        ? text.verdict(Tone.GENUINE, "genuine")
        : text.verdict(Tone.CHANGED, "replaced");
  }

  @Override
  List<Fact> facts(DiplomaVerification answer, PageText text) {
    FactList facts = new FactList(text);
    facts.add("kind", text.sentence("kind." + answer.kind()));
    facts.addIfAny("diploma-blank", blank(answer.diplomaBlank()));
    facts.addIfAny("supplement-blank", blank(answer.supplementBlank()));
    facts.add("register-number", answer.registerNumber());
    facts.add("name", name(answer.nameUz()), name(answer.nameEn()));
    facts.add("institution", answer.institution().uz(), answer.institution().en());
    facts.add("programme-code", answer.programmeCode());
    facts.add("programme", answer.programme().uz(), answer.programme().en());
    facts.add("qualification", answer.qualification().uz(), answer.qualification().en());
    facts.add("year", answer.year().toString());
    facts.add("honours", text.sentence("honours." + answer.honours()));
    return facts.all();
  }

  private static String blank(PrintedBlank blank) {
    return blank == null ? null : blank.series() + " \u2116 " + blank.number();
  }

  private static String name(PrintedName name) {
    return Stream.of(name.familyName(), name.givenName(), name.patronymic())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
