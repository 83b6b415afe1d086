package uz.hemis.adapters.rest.people;

import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.openapi.model.PersonName;
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

  /** The name as the contract shows it. */
  public static PersonName toName(FullName name) {
    return toName(name.latin(), name.cyrillic());
  }

  /** The spellings as the contract shows them; the Cyrillic one may be null. */
  public static PersonName toName(Spelling latin, Spelling cyrillic) {
    return new PersonName(toShown(latin), toShown(cyrillic));
  }

  private static PersonSpelling toShown(Spelling spelling) {
    return spelling == null
        ? null
        : new PersonSpelling(spelling.familyName(), spelling.givenName(), spelling.patronymic());
  }
}
