package uz.hemis.application.students;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.StudentRule;

/**
 * An order as somebody enters it (3.1.5, 3.1.11).
 *
 * @param number null when not entered
 * @param date null when not entered
 * @param file the uploaded order; null when not entered
 */
public record OrderEntry(String number, LocalDate date, UUID file) {

  /**
   * The order.
   *
   * @throws RuleBroken {@link StudentRule#ADMISSION_ORDER_MISSING} for each member that is missing,
   *     {@link StudentRule#ADMISSION_ORDER_IN_FUTURE}
   */
  OfficialDocument judge(LocalDate today) {
    OfficialDocument order =
        OfficialDocument.required(StudentRule.ADMISSION_ORDER_MISSING, number, date, file);
    if (date.isAfter(today)) {
      throw new RuleBroken(StudentRule.ADMISSION_ORDER_IN_FUTURE, "/date", Map.of("today", today));
    }
    return order;
  }
}
