package uz.hemis.domain.diplomas;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import uz.hemis.domain.shared.rule.Faults;

/**
 * The line of the register of diplomas, and the decision (order) that it rests on.
 *
 * @param number in the register, 1 to 30 signs; no two diplomas have the same
 * @param date of the register
 * @param decisionNumber 1 to 40 signs
 */
public record Registration(
    String number, LocalDate date, String decisionNumber, LocalDate decisionDate) {

  public Registration {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(decisionNumber, "decisionNumber");
    Objects.requireNonNull(decisionDate, "decisionDate");
  }

  /**
   * A diploma is registered after it was decided upon, and not on a day to come.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code REGISTER_DATE_UNFIT}, all faults at once
   */
  void requireBy(LocalDate today) {
    Map<String, Object> facts = Map.of("date", date, "decisionDate", decisionDate, "today", today);
    Faults faults = new Faults();
    if (date.isAfter(today)) {
      faults.add(DiplomaRule.REGISTER_DATE_UNFIT, "/registerDate", facts);
    }
    if (decisionDate.isAfter(date)) {
      faults.add(DiplomaRule.REGISTER_DATE_UNFIT, "/decisionDate", facts);
    }
    faults.throwIfAny();
  }
}
