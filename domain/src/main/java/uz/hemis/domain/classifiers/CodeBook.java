package uz.hemis.domain.classifiers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The codes of all classifiers, as entries are judged by them.
 *
 * @param codes by classifier and code: the first day on which the code is not entered any more, if
 *     one is set
 */
public record CodeBook(Map<Classifier, Map<String, Optional<LocalDate>>> codes) {

  public CodeBook {
    codes = Map.copyOf(codes);
  }

  /**
   * The code may be entered on the day.
   *
   * @param field JSON pointer of the member that holds the code
   * @throws RuleBroken {@link ClassifierRule#CODE_UNKNOWN} or {@link ClassifierRule#CODE_RETIRED}
   */
  public void requireUsable(Classifier classifier, String code, String field, LocalDate day) {
    Optional<LocalDate> retiredFrom = codes.getOrDefault(classifier, Map.of()).get(code);
    if (retiredFrom == null) {
      throw new RuleBroken(
          ClassifierRule.CODE_UNKNOWN,
          field,
          Map.of("classifier", classifier.name(), "code", code));
    }
    retiredFrom
        .filter(from -> !day.isBefore(from))
        .ifPresent(
            from -> {
              throw new RuleBroken(
                  ClassifierRule.CODE_RETIRED,
                  field,
                  Map.of(
                      "classifier", classifier.name(),
                      "code", code,
                      "retiredFrom", from.toString()));
            });
  }
}
