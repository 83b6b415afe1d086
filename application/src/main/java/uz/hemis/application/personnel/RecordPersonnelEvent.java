package uz.hemis.application.personnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.personnel.EmploymentForm;
import uz.hemis.domain.personnel.PersonnelEvent;
import uz.hemis.domain.personnel.PersonnelRule;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The HR department records a hiring, change of position or dismissal within three working days of
 * its order; later only under a permit (3.1.3; order, clause 5).
 */
public interface RecordPersonnelEvent {

  /**
   * @return the recorded event
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, {@code ENTRY_CLOSED}, {@code
   *     FILE_MISSING}, the rules of {@link uz.hemis.domain.personnel.PersonnelRule}, and every
   *     fault of the entry at once
   */
  UUID record(Actor actor, Command command);

  /**
   * @param employee on whose card
   * @param kind hiring, change of position or dismissal
   * @param employment which employment it concerns; null for a hiring
   * @param order the order that it rests on
   * @param effectiveDate first day in the post, or last day at work
   * @param post the post from then on; null for a dismissal
   */
  record Command(
      UUID employee,
      PersonnelEvent.Kind kind,
      UUID employment,
      OrderEntry order,
      LocalDate effectiveDate,
      PostEntry post) {

    /**
     * The employment that it concerns; a hiring begins a new one.
     *
     * @throws RuleBroken {@code EMPLOYMENT_UNFIT} when a hiring names one
     */
    UUID employmentOr(Supplier<UUID> fresh) {
      if (kind != PersonnelEvent.Kind.HIRE) {
        return employment;
      }
      new Faults()
          .addIf(employment != null, PersonnelRule.EMPLOYMENT_UNFIT, "/employmentId")
          .throwIfAny();
      return fresh.get();
    }
  }

  /** An order as entered. */
  record OrderEntry(String number, LocalDate date, UUID file) {}

  /** A post as entered. */
  record PostEntry(UUID unit, String position, BigDecimal rate, EmploymentForm form) {}
}
