package uz.hemis.application.curriculum;

import java.util.UUID;

/** What other areas ask about curricula that students study under. */
@FunctionalInterface
public interface ApprovedCurricula {

  /**
   * The approved curriculum.
   *
   * @param field JSON pointer of the member that names it
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code CURRICULUM_UNKNOWN} or {@code
   *     CURRICULUM_NOT_APPROVED}, both 422
   */
  CurriculumFacts get(UUID curriculum, String field);

  /**
   * What is fixed once it is approved.
   *
   * @param programme direction or specialty
   * @param faculty the unit whose dean owns it
   * @param educationType code of the national classifier, such as 11 for bachelor
   * @param educationForm code of the national classifier
   * @param educationLanguage code of the national classifier
   * @param courses years of study
   * @param credits in all
   */
  record CurriculumFacts(
      UUID id,
      UUID programme,
      UUID faculty,
      String educationType,
      String educationForm,
      String educationLanguage,
      int courses,
      int credits) {}
}
