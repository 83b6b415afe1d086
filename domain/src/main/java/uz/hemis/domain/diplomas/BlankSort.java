package uz.hemis.domain.diplomas;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What has to agree between a blank and the diploma printed on it (annex 12, process 2).
 *
 * @param educationType code of the national classifier: 11 bachelor, 12 master
 * @param category code of the national classifier: 11 regular, 12 with honours
 */
public record BlankSort(BlankKind kind, String educationType, String category) {

  private static final Set<String> EDUCATION_TYPES = Set.of("11", "12");

  /**
   * @throws RuleBroken {@code BLANK_EDUCATION_TYPE_UNFIT}
   */
  public BlankSort {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(category, "category");
    if (!EDUCATION_TYPES.contains(educationType)) {
      throw new RuleBroken(
          DiplomaRule.BLANK_EDUCATION_TYPE_UNFIT,
          "/educationType",
          Map.of("educationType", educationType));
    }
  }

  /** As facts of a refusal. */
  public Map<String, Object> facts() {
    return Map.of("kind", kind.name(), "educationType", educationType, "category", category);
  }
}
