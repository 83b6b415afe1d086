package uz.hemis.application.people.query;

import java.time.LocalDate;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.IdentityDocument;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Sex;

/**
 * What of a person's identity a reader may see (4.1).
 *
 * @param birthDate null for who may not see it
 * @param pinfl masked for who may not see it; null where there is none
 * @param document masked for who may not see it; null where there is none
 */
public record ShownIdentity(
    FullName name,
    Sex sex,
    Citizenship citizenship,
    LocalDate birthDate,
    String pinfl,
    String document) {

  /** The same with PINFL and document masked, as people see their own. */
  public ShownIdentity masked() {
    return new ShownIdentity(
        name,
        sex,
        citizenship,
        birthDate,
        pinfl == null ? null : new Pinfl(pinfl).masked(),
        document == null ? null : new IdentityDocument(document).masked());
  }

  /** Tells nothing of the person. */
  @Override
  public String toString() {
    return "ShownIdentity";
  }
}
