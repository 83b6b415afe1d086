package uz.hemis.adapters.rest.edge;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.openapi.model.ProblemError;
import uz.hemis.openapi.model.ProblemText;
import uz.hemis.openapi.model.ProblemType;

/** Every refusal that the system can give, explained in its languages. */
@Singleton
public class ProblemCatalogue {

  private final Sentences sentences;
  private final Problems problems;

  ProblemCatalogue(Sentences sentences, Problems problems) {
    this.sentences = sentences;
    this.problems = problems;
  }

  /** Faults that were found without refusing anything, explained to the person. */
  public List<ProblemError> explain(List<Fault> faults, Locale language) {
    return problems.errors(faults, language);
  }

  /**
   * All problem types: those of the rules area by area, then those of the edge, then several at
   * once.
   */
  public List<ProblemType> list() {
    List<ProblemType> all = new ArrayList<>();
    RuleCatalogue.byArea()
        .values()
        .forEach(
            rules ->
                rules.forEach(
                    rule ->
                        all.add(
                            type(rule.slug(), Problems.status(rule.refusal()), rule.clause()))));
    Arrays.stream(EdgeFault.values())
        .forEach(fault -> all.add(type(fault.slug(), fault.status(), null)));
    all.add(type(Problems.SEVERAL, Problems.status(Refusal.INVALID), null));
    return all;
  }

  /**
   * @throws RuleBroken {@link AccessRule#NOT_FOUND} when there is no such problem type
   */
  public ProblemType get(String slug) {
    return list().stream()
        .filter(type -> type.type().equals(Problems.TYPES + slug))
        .findFirst()
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND, Map.of()));
  }

  private ProblemType type(String slug, int status, String clause) {
    return new ProblemType(
        Problems.TYPES + slug,
        status,
        clause,
        Languages.ALL.stream().map(language -> text(slug, language)).toList());
  }

  private ProblemText text(String slug, Locale language) {
    return new ProblemText(
        language.toLanguageTag(),
        sentences.raw(language, slug + ".title"),
        sentences.raw(language, slug + ".detail"),
        sentences.raw(language, slug + ".help"));
  }
}
