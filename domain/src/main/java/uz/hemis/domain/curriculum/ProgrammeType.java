package uz.hemis.domain.curriculum;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Types of education with programmes, by their codes in the national classifier. */
public enum ProgrammeType {
  /** Bachelor's direction (ta'lim yo'nalishi). */
  BACHELOR("11", 3, 4),
  /** Master's specialty (mutaxassislik). */
  MASTER("12", 1, 2);

  private final String code;
  private final List<Integer> lengths;

  ProgrammeType(String code, Integer... lengths) {
    this.code = code;
    this.lengths = List.of(lengths);
  }

  /** The code in the classifier of education types. */
  public String code() {
    return code;
  }

  /** The type with the code. */
  public static ProgrammeType ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst().orElseThrow();
  }

  /**
   * @param years of study: 3 or 4 for bachelors, 1 or 2 for masters
   * @throws RuleBroken {@link CurriculumRule#CURRICULUM_LENGTH_UNFIT}
   */
  public void requireLength(int years) {
    if (!lengths.contains(years)) {
      throw new RuleBroken(
          CurriculumRule.CURRICULUM_LENGTH_UNFIT,
          "/years",
          Map.of("type", name(), "years", years, "allowed", lengths));
    }
  }
}
