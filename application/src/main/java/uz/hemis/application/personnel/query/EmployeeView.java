package uz.hemis.application.personnel.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.people.query.ShownIdentity;
import uz.hemis.domain.personnel.Card;

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
    ShownIdentity identity,
    Card card,
    EmployeeStatus status,
    List<EmploymentView> employments,
    Instant changedAt) {

  public EmployeeView {
    employments = List.copyOf(employments);
  }

  /** The card as its owner sees it: all of it, but PINFL and document masked (4.2). */
  public EmployeeView toOwner() {
    return new EmployeeView(
        id, version, person, identity.masked(), card, status, employments, changedAt);
  }
}
