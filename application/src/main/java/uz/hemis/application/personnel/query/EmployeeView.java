package uz.hemis.application.personnel.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.personnel.Card;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.IdentityDocument;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Sex;

/**
 * An employee's card.
 *
 * @param identity what of the person's identity the reader may see
 * @param employments all periods, the earliest first
 */
public record EmployeeView(
    UUID id,
    long version,
    UUID person,
    Shown identity,
    Card card,
    EmployeeStatus status,
    List<EmploymentView> employments,
    Instant changedAt) {

  /**
   * @param birthDate null for who may not see it
   * @param pinfl masked for who may not see it; null where there is none
   * @param document masked for who may not see it; null where there is none
   */
  public record Shown(
      FullName name,
      Sex sex,
      Citizenship citizenship,
      LocalDate birthDate,
      String pinfl,
      String document) {

    /** The same with PINFL and document masked, as people see their own. */
    public Shown masked() {
      return new Shown(
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
      return "EmployeeView.Shown";
    }
  }

  public EmployeeView {
    employments = List.copyOf(employments);
  }

  /** The card as its owner sees it: all of it, but PINFL and document masked (4.2). */
  public EmployeeView toOwner() {
    return new EmployeeView(
        id, version, person, identity.masked(), card, status, employments, changedAt);
  }
}
