package uz.hemis.adapters.rest.people;

import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.openapi.model.PersonSpelling;

/** Between the contract's spellings of a name and the domain's. */
public final class Spellings {

  private Spellings() {}

  /** The spelling as entered; null when none was. */
  public static Spelling toSpelling(PersonSpelling entered) {
    return entered == null
        ? null
        : new Spelling(entered.familyName(), entered.givenName(), entered.patronymic());
  }
}
