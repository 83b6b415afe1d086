package uz.hemis.domain.people;

import java.time.LocalDate;
import java.util.Map;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.IdentityDocument;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * An identity as somebody enters it, before it is judged.
 *
 * @param latin the name in Latin script
 * @param cyrillic the name in Cyrillic script; null when not entered
 * @param birthDate the day of birth
 * @param sex as documents state it
 * @param citizenship by the national classifier
 * @param pinfl 14 digits; null when not entered
 * @param document number of the document; null when not entered
 */
public record IdentityEntry(
    Spelling latin,
    Spelling cyrillic,
    LocalDate birthDate,
    Sex sex,
    Citizenship citizenship,
    String pinfl,
    String document) {

  private static final int MAX_AGE = 120;

  /**
   * The identity that was entered.
   *
   * @throws RuleBroken with every fault at once, each with its JSON pointer
   */
  public Identity judge(LocalDate today) {
    Faults faults = new Faults();
    FullName name = faults.gather("/name", () -> new FullName(latin, cyrillic));
    judgeBirthDate(today, faults);
    Pinfl number = judgePinfl(today, faults);
    IdentityDocument paper =
        document == null
            ? null
            : faults.gather("/document", () -> IdentityDocument.entered(document, citizenship));
    faults.throwIfAny();
    return new Identity(name, birthDate, sex, citizenship, number, paper);
  }

  private void judgeBirthDate(LocalDate today, Faults faults) {
    if (birthDate == null) {
      faults.add(PersonRule.BIRTH_DATE_MISSING, "/birthDate", Map.of());
    } else if (birthDate.isAfter(today)) {
      faults.add(PersonRule.BIRTH_DATE_IN_FUTURE, "/birthDate", Map.of("today", today));
    } else if (birthDate.isBefore(today.minusYears(MAX_AGE))) {
      faults.add(
          PersonRule.BIRTH_DATE_TOO_EARLY,
          "/birthDate",
          Map.of("notBefore", today.minusYears(MAX_AGE)));
    }
  }

  private Pinfl judgePinfl(LocalDate today, Faults faults) {
    if (pinfl == null) {
      faults.addIf(citizenship.requiresPinfl(), PersonRule.PINFL_REQUIRED, "/pinfl");
      return null;
    }
    Pinfl number = faults.gather("/pinfl", () -> Pinfl.entered(pinfl, today));
    if (number != null) {
      faults.addIf(
          birthDate != null && !number.birthDate().equals(birthDate),
          PersonRule.PINFL_BIRTH_DATE_DIFFERS,
          "/birthDate");
      faults.addIf(number.sex() != sex, PersonRule.PINFL_SEX_DIFFERS, "/sex");
    }
    return number;
  }
}
