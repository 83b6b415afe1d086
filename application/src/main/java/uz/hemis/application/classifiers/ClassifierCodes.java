package uz.hemis.application.classifiers;

import uz.hemis.domain.classifiers.Classifier;

/** What other areas ask of the classifiers when a code is entered. */
@FunctionalInterface
public interface ClassifierCodes {

  /**
   * The code may be entered today.
   *
   * @param field JSON pointer of the member that holds the code
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code CODE_UNKNOWN} or {@code CODE_RETIRED},
   *     both 422; a retired code stays readable where it was used
   */
  void requireUsable(Classifier classifier, String code, String field);
}
