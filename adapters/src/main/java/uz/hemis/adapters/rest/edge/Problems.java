package uz.hemis.adapters.rest.edge;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.openapi.model.Problem;
import uz.hemis.openapi.model.ProblemError;

/** Turns refusals into problem documents (RFC 9457) in the language of the person. */
@Singleton
class Problems {

  static final String MEDIA_TYPE = "application/problem+json";
  static final String TYPES = "/problems/";

  /** The problem that names several broken rules. */
  static final String SEVERAL = "several-faults";

  private final Sentences sentences;

  Problems(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The status of a refusal; the build stops here until each kind has one. */
  static int status(Refusal refusal) {
    return switch (refusal) {
      case MALFORMED -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT, CLOSED -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case UNSUPPORTED -> 415;
      case INVALID -> 422;
      case TOO_MANY -> 429;
    };
  }

  Problem of(RuleBroken broken, Locale language, String trace) {
    List<ProblemError> errors = errors(broken.faults(), language);
    Fault first = broken.faults().getFirst();
    int status = status(first.rule().refusal());
    boolean one = broken.faults().size() == 1;
    String slug = one ? first.rule().slug() : SEVERAL;
    Map<String, Object> facts = one ? first.facts() : Map.of("count", broken.faults().size());
    return new Problem(
        TYPES + slug,
        sentences.sentence(language, slug + ".title", facts),
        status,
        sentences.sentence(language, slug + ".detail", facts),
        sentences.sentence(language, slug + ".help", facts),
        first.rule().clause(),
        one ? first.facts() : null,
        one && first.field().isEmpty() ? null : errors,
        trace);
  }

  Problem of(EdgeFault fault, List<Violation> violations, Locale language, String trace) {
    return new Problem(
        TYPES + fault.slug(),
        sentences.sentence(language, fault.slug() + ".title", Map.of()),
        fault.status(),
        sentences.sentence(language, fault.slug() + ".detail", Map.of()),
        sentences.sentence(language, fault.slug() + ".help", Map.of()),
        null,
        null,
        violations.isEmpty()
            ? null
            : violations.stream().map(v -> error(fault, v, language)).toList(),
        trace);
  }

  List<ProblemError> errors(List<Fault> faults, Locale language) {
    return faults.stream().map(fault -> error(fault, language)).toList();
  }

  private ProblemError error(Fault fault, Locale language) {
    String slug = fault.rule().slug();
    return new ProblemError(
        TYPES + slug,
        fault.field(),
        sentences.sentence(language, slug + ".detail", fault.facts()),
        fault.rule().clause(),
        fault.facts().isEmpty() ? null : fault.facts());
  }

  private ProblemError error(EdgeFault fault, Violation violation, Locale language) {
    String key = "schema." + violation.keyword();
    return new ProblemError(
        TYPES + fault.slug(),
        violation.pointer(),
        sentences.sentence(
            language, sentences.knows(language, key) ? key : "schema.other", violation.facts()),
        null,
        violation.facts().isEmpty() ? null : violation.facts());
  }
}
