package uz.hemis.application.personnel.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.personnel.Card;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.FullName;
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

    /** Tells nothing of the person. */
    @Override
    public String toString() {
      return "EmployeeView.Shown";
    }
  }

  public EmployeeView {
    employments = List.copyOf(employments);
  }
}
