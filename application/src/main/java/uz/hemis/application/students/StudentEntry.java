package uz.hemis.application.students;

import java.time.LocalDate;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.students.StudentCard;

/**
 * A student as somebody enters or changes one.
 *
 * @param identity who the person is
 * @param card what the card states besides
 */
public record StudentEntry(IdentityEntry identity, CardEntry card) {

  /**
   * What was entered, judged.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken with every fault at once
   */
  Judged judge(LocalDate today, ClassifierCodes codes) {
    Faults faults = new Faults();
    Identity who = faults.gather("", () -> identity.judge(today));
    StudentCard states = card.judge(codes, faults);
    faults.throwIfAny();
    return new Judged(who, states);
  }

  /** An entry without a fault. */
  record Judged(Identity identity, StudentCard card) {}
}
