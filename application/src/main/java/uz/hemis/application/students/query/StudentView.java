package uz.hemis.application.students.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.people.query.ShownIdentity;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.StudentCard;
import uz.hemis.domain.students.StudyStatus;

/**
 * A student's card with all studies.
 *
 * @param identity what of the person's identity the reader may see
 * @param studies that the reader may see, the latest first
 */
public record StudentView(
    UUID id,
    long version,
    UUID person,
    ShownIdentity identity,
    StudentCard card,
    List<StudyView> studies) {

  public StudentView {
    studies = List.copyOf(studies);
  }

  /** The card as its owner sees it: all of it, but PINFL and document masked (4.2). */
  public StudentView toOwner() {
    return new StudentView(id, version, person, identity.masked(), card, studies);
  }

  /**
   * @param groupName null while there is no group
   * @param year in which it began; null for a study that was not admitted here
   * @param orderNumber of the admission; null without one
   * @param orderDate of the admission; null without one
   * @param groups in which the student was, the earliest first
   */
  public record StudyView(
      UUID id,
      long version,
      String number,
      StudyStatus status,
      Placement placement,
      String groupName,
      Integer year,
      String orderNumber,
      LocalDate orderDate,
      List<Membership> groups) {

    public StudyView {
      groups = List.copyOf(groups);
    }
  }

  /**
   * @param to null while it lasts
   * @param by the person who put the student there
   */
  public record Membership(UUID group, String name, Instant from, Instant to, UUID by) {}
}
