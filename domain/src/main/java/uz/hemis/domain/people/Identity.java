package uz.hemis.domain.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.IdentityDocument;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Sex;

/**
 * Who a person is, as documents state it (4.1).
 *
 * @param name Latin, possibly Cyrillic
 * @param birthDate the day of birth
 * @param sex as documents state it
 * @param citizenship by the national classifier
 * @param pinfl null only for foreigners who have none
 * @param document passport or identity card; null when it was not entered
 */
public record Identity(
    FullName name,
    LocalDate birthDate,
    Sex sex,
    Citizenship citizenship,
    Pinfl pinfl,
    IdentityDocument document) {

  /** What of the other identity cannot belong to the same human being; empty when all agrees. */
  public List<String> differencesTo(Identity other) {
    List<String> differences = new ArrayList<>();
    if (!name.agreesWith(other.name)) {
      differences.add("name");
    }
    if (!birthDate.equals(other.birthDate)) {
      differences.add("birthDate");
    }
    return List.copyOf(differences);
  }

  /** The same identity under another spelling of the name. */
  public Identity named(FullName other) {
    return new Identity(other, birthDate, sex, citizenship, pinfl, document);
  }

  /** The identity as entered, so that all of it can be corrected member by member. */
  public IdentityEntry toEntry() {
    return new IdentityEntry(
        name.latin(),
        name.cyrillic(),
        birthDate,
        sex,
        citizenship,
        pinfl == null ? null : pinfl.value(),
        document == null ? null : document.value());
  }
}
