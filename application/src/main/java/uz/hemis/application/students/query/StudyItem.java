package uz.hemis.application.students.query;

import java.util.UUID;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.StudyStatus;

/**
 * A study in a list.
 *
 * @param student the card
 * @param programme direction or specialty
 * @param programmeCode its national code
 * @param groupName null while there is no group
 * @param year in which it began; null for a study that was not admitted here
 */
public record StudyItem(
    UUID student,
    UUID study,
    FullName name,
    String number,
    StudyStatus status,
    Placement placement,
    UUID programme,
    String programmeCode,
    String groupName,
    Integer year) {}
