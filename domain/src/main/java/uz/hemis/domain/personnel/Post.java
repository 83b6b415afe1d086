package uz.hemis.domain.personnel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What somebody is employed as.
 *
 * @param unit faculty, department or section
 * @param position lavozim, at most 200 signs
 * @param rate part of a full-time post
 * @param form form of employment
 */
public record Post(UUID unit, String position, Rate rate, EmploymentForm form) {

  private static final int MAX_POSITION = 200;

  public Post {
    Faults faults = new Faults();
    faults.addIf(unit == null, PersonnelRule.POST_UNIT_MISSING, "/unit");
    faults.addIf(
        position == null || position.isBlank() || position.length() > MAX_POSITION,
        PersonnelRule.POSITION_UNFIT,
        "/position");
    faults.addIf(form == null, PersonnelRule.EMPLOYMENT_FORM_MISSING, "/form");
    if (form == EmploymentForm.MAIN && rate != null && rate.compareTo(Rate.FULL) > 0) {
      faults.add(
          PersonnelRule.MAIN_RATE_EXCEEDED, "/rate", Map.of("maximum", Rate.FULL.toDecimal()));
    }
    faults.throwIfAny();
  }

  /**
   * A post as entered.
   *
   * @throws RuleBroken with every fault at once, each with its JSON pointer
   */
  public static Post entered(UUID unit, String position, BigDecimal rate, EmploymentForm form) {
    Faults faults = new Faults();
    Rate part = faults.gather("/rate", () -> Rate.of(rate));
    Post post = faults.gather("", () -> new Post(unit, position, part, form));
    faults.throwIfAny();
    return post;
  }

  /** Whether both are the same position in the same unit, whatever rate and form. */
  public boolean isSamePlaceAs(Post other) {
    return unit.equals(other.unit) && position.equalsIgnoreCase(other.position);
  }
}
