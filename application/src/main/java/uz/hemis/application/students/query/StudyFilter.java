package uz.hemis.application.students.query;

import java.util.UUID;
import uz.hemis.domain.students.StudyStatus;

/**
 * Which studies are asked for; null members ask for nothing.
 *
 * @param year in which they began
 * @param namePrefix how family name and given name begin, in Latin or Cyrillic letters
 */
public record StudyFilter(
    StudyStatus status,
    UUID group,
    UUID curriculum,
    UUID faculty,
    Integer course,
    Integer year,
    String namePrefix) {}
