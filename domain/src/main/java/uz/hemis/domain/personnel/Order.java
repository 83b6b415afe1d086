package uz.hemis.domain.personnel;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Faults;

/**
 * The institution's order (buyruq) that an event rests on; the term of entry runs from its date.
 *
 * @param number at most 40 signs
 * @param date the date of the order
 * @param file the uploaded order
 */
public record Order(String number, LocalDate date, UUID file) {

  private static final int MAX_NUMBER = 40;

  public Order {
    Faults faults = new Faults();
    if (number == null || number.isBlank() || number.length() > MAX_NUMBER) {
      faults.add(PersonnelRule.ORDER_NUMBER_UNFIT, "/number", Map.of("maxLength", MAX_NUMBER));
    }
    faults.addIf(date == null, PersonnelRule.ORDER_DATE_MISSING, "/date");
    faults.throwIfAny();
  }

  /** Whether both are the same order: number and date. */
  public boolean isSameAs(Order other) {
    return number.equals(other.number) && date.equals(other.date);
  }
}
