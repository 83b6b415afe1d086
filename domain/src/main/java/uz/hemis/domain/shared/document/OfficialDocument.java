package uz.hemis.domain.shared.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.Rule;

/**
 * An order, letter or act that a deed rests on (2.1, 2.2).
 *
 * @param number as registered, 1 to {@value #MAX_NUMBER} characters
 * @param date the date that the paper bears
 * @param file the uploaded paper
 */
public record OfficialDocument(String number, LocalDate date, UUID file) {

  /** The longest number. */
  public static final int MAX_NUMBER = 40;

  public OfficialDocument {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(file, "file");
    if (number.isBlank() || number.length() > MAX_NUMBER) {
      throw new IllegalArgumentException("number: " + number);
    }
  }

  /**
   * The paper out of what a person entered.
   *
   * @param missing the rule that makes the paper obligatory
   * @throws uz.hemis.domain.shared.rule.RuleBroken naming every member that is missing
   */
  public static OfficialDocument required(Rule missing, String number, LocalDate date, UUID file) {
    Faults faults = new Faults();
    if (number == null || number.isBlank()) {
      faults.add(missing, "/number", Map.of());
    }
    faults.addIf(date == null, missing, "/date").addIf(file == null, missing, "/file");
    faults.throwIfAny();
    return new OfficialDocument(number, date, file);
  }
}
