package uz.hemis.domain.approvals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

/**
 * On what terms the right to decide is delegated (4.3): for a period of one year at the most, by
 * the institution's internal order (2.1), which is not younger than the first day.
 *
 * @param delegator the absent person
 * @param assignment the assignment by which the right is held
 * @param delegate another person
 * @param period both days are named
 * @param order number, date and file
 */
public record DelegationTerms(
    UUID delegator, UUID assignment, UUID delegate, Period period, OfficialDocument order) {

  /** The longest delegation, in years. */
  public static final int MAX_YEARS = 1;

  public DelegationTerms {
    Objects.requireNonNull(delegator, "delegator");
    Objects.requireNonNull(assignment, "assignment");
    Objects.requireNonNull(delegate, "delegate");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(order, "order");
    Faults faults = new Faults();
    faults.addIf(delegate.equals(delegator), ApprovalRule.DELEGATION_TO_ONESELF, "/delegate");
    faults.gather("", () -> requireBounded(period));
    if (order.date().isAfter(period.from())) {
      faults.add(
          ApprovalRule.DELEGATION_BEFORE_ORDER,
          "/order/date",
          Map.of("orderDate", order.date(), "from", period.from()));
    }
    faults.throwIfAny();
  }

  private static Period requireBounded(Period period) {
    LocalDate latest = period.from().plusYears(MAX_YEARS).minusDays(1);
    if (period.isOpen() || period.to().isAfter(latest)) {
      throw new RuleBroken(
          ApprovalRule.DELEGATION_TOO_LONG, "/to", Map.of("from", period.from(), "latest", latest));
    }
    return period;
  }
}
