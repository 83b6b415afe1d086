package uz.hemis.domain.shared.person;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about the identity of a human being: 4.1, accuracy and standard formats. */
public enum PersonRule implements Rule {
  /** A PINFL is 14 digits, the first of them 1 to 6. */
  PINFL_MALFORMED(Refusal.INVALID),
  /** The birth date inside the PINFL is no day of the calendar or lies in the future. */
  PINFL_DATE_IMPOSSIBLE(Refusal.INVALID),
  /** The last digit of the PINFL does not follow from the others. */
  PINFL_CHECK_DIGIT(Refusal.INVALID),
  /** The birth date entered is not the one inside the PINFL. */
  PINFL_BIRTH_DATE_DIFFERS(Refusal.INVALID),
  /** The sex entered is not the one inside the PINFL. */
  PINFL_SEX_DIFFERS(Refusal.INVALID),
  /** Citizens and stateless persons have a PINFL; only foreigners may lack it. */
  PINFL_REQUIRED(Refusal.INVALID),
  /** A PINFL once entered is not changed. */
  PINFL_UNCHANGEABLE(Refusal.INVALID),
  /** Another person already holds this PINFL. */
  PINFL_TAKEN(Refusal.CONFLICT),
  /** Who holds this PINFL was entered with other names or another birth date. */
  PERSON_DIFFERS(Refusal.CONFLICT),
  /** Family name and given name are obligatory in Latin script. */
  PERSON_NAME_MISSING(Refusal.INVALID),
  /** The name is not written in Latin letters. */
  PERSON_NAME_NOT_LATIN(Refusal.INVALID),
  /** The name is not written in Cyrillic letters. */
  PERSON_NAME_NOT_CYRILLIC(Refusal.INVALID),
  /** A name has at most 120 letters. */
  PERSON_NAME_TOO_LONG(Refusal.INVALID),
  /** The document is not two letters and seven digits, or a foreign number of up to 15 signs. */
  DOCUMENT_MALFORMED(Refusal.INVALID),
  /** The birth date is missing. */
  BIRTH_DATE_MISSING(Refusal.INVALID),
  /** The birth date lies in the future. */
  BIRTH_DATE_IN_FUTURE(Refusal.INVALID),
  /** The birth date lies more than 120 years back. */
  BIRTH_DATE_TOO_EARLY(Refusal.INVALID),
  /** The phone number is not one of Uzbekistan: +998 and nine digits. */
  PHONE_MALFORMED(Refusal.INVALID),
  /** The e-mail address has no name, no domain or signs that do not belong there. */
  EMAIL_MALFORMED(Refusal.INVALID);

  private final Refusal refusal;

  PersonRule(Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return "4.1";
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
