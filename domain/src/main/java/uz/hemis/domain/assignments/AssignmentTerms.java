package uz.hemis.domain.assignments;

import java.util.Map;
import java.util.Objects;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

/**
 * On what terms a role is held: for a period, by the institution's internal order (2.1), which is
 * not younger than the first day.
 */
public record AssignmentTerms(Mandate mandate, Period period, OfficialDocument order) {

  public AssignmentTerms {
    Objects.requireNonNull(mandate, "mandate");
    if (order.date().isAfter(period.from())) {
      throw new RuleBroken(
          AssignmentRule.ORDER_AFTER_START,
          "/order/date",
          Map.of("orderDate", order.date(), "from", period.from()));
    }
  }
}
