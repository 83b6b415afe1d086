package uz.hemis.domain.diplomas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import uz.hemis.domain.results.Standing;
import uz.hemis.domain.shared.rule.Faults;

/**
 * The supplement (ilova): every subject with what was achieved in it.
 *
 * @param items by semester and code
 * @param average the grade point average, with two decimals
 * @param honours what the results earn
 */
public record Supplement(List<SupplementItem> items, BigDecimal average, Honours honours) {

  private static final int PASSED = 3;

  public Supplement {
    items = List.copyOf(items);
  }

  /**
   * The supplement of the results.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code DIPLOMA_RESULTS_INCOMPLETE}, {@code
   *     SUPPLEMENT_SUBJECT_REPEATED}; all faults at once
   */
  public static Supplement of(List<SupplementItem> items) {
    Faults faults = new Faults();
    faults.addIf(items.isEmpty(), DiplomaRule.DIPLOMA_RESULTS_INCOMPLETE, "");
    for (int i = 0; i < items.size(); i++) {
      SupplementItem item = items.get(i);
      if (item.grade() < PASSED) {
        faults.add(DiplomaRule.DIPLOMA_RESULTS_INCOMPLETE, "", facts(item));
      }
      if (items.subList(0, i).stream().anyMatch(item::repeats)) {
        faults.add(DiplomaRule.SUPPLEMENT_SUBJECT_REPEATED, "", facts(item));
      }
    }
    faults.throwIfAny();
    Standing standing = Standing.of(items.stream().map(SupplementItem::achieved).toList());
    return new Supplement(items, standing.average(), Honours.of(items));
  }

  private static Map<String, Object> facts(SupplementItem item) {
    return Map.of("semester", item.semester(), "subject", item.code());
  }
}
