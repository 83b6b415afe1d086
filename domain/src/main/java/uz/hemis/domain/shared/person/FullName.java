package uz.hemis.domain.shared.person;

import java.util.Map;
import java.util.regex.Pattern;
import uz.hemis.domain.shared.rule.Faults;

/**
 * A person's name, obligatory in Latin script (4.1: standard formats) and possibly in Cyrillic too.
 *
 * @param latin family and given name; patronymic for who has one
 * @param cyrillic the same in Cyrillic script; null when it was not entered
 */
public record FullName(Spelling latin, Spelling cyrillic) {

  /** Most letters of each part. */
  public static final int MAX_LENGTH = 120;

  /** Most names have no letter but these first ones, which are told faster. */
  private static final Pattern LATIN =
      Pattern.compile(
          "[a-zA-Z]+|\\p{IsLatin}[\\p{IsLatin}ʻʼ]*(?:[ -]\\p{IsLatin}[\\p{IsLatin}ʻʼ]*)*");

  private static final Pattern CYRILLIC =
      Pattern.compile(
          "\\p{IsCyrillic}[\\p{IsCyrillic}ʼ]*(?:[ -]\\p{IsCyrillic}[\\p{IsCyrillic}ʼ]*)*");

  public FullName {
    Faults faults = new Faults();
    if (latin == null) {
      faults.add(PersonRule.PERSON_NAME_MISSING, "/latin", Map.of());
    } else {
      judge(latin, "/latin", LATIN, PersonRule.PERSON_NAME_NOT_LATIN, faults);
    }
    if (cyrillic != null) {
      judge(cyrillic, "/cyrillic", CYRILLIC, PersonRule.PERSON_NAME_NOT_CYRILLIC, faults);
    }
    faults.throwIfAny();
  }

  /**
   * Whether both name the same person: family and given name in Latin letters agree but for case,
   * and so does the patronymic where both have one.
   */
  public boolean agreesWith(FullName other) {
    return latin.familyName().equalsIgnoreCase(other.latin.familyName())
        && latin.givenName().equalsIgnoreCase(other.latin.givenName())
        && (latin.patronymic() == null
            || other.latin.patronymic() == null
            || latin.patronymic().equalsIgnoreCase(other.latin.patronymic()));
  }

  private static void judge(
      Spelling name, String field, Pattern script, PersonRule wrongScript, Faults faults) {
    judge(name.familyName(), field + "/familyName", script, wrongScript, faults);
    judge(name.givenName(), field + "/givenName", script, wrongScript, faults);
    if (name.patronymic() != null) {
      judge(name.patronymic(), field + "/patronymic", script, wrongScript, faults);
    }
  }

  private static void judge(
      String part, String field, Pattern script, PersonRule wrongScript, Faults faults) {
    if (part == null || part.isBlank()) {
      faults.add(PersonRule.PERSON_NAME_MISSING, field, Map.of());
    } else if (part.length() > MAX_LENGTH) {
      faults.add(PersonRule.PERSON_NAME_TOO_LONG, field, Map.of("maxLength", MAX_LENGTH));
    } else {
      faults.addIf(!script.matcher(part).matches(), wrongScript, field);
    }
  }
}
