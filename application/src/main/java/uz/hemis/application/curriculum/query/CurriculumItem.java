package uz.hemis.application.curriculum.query;

import java.util.UUID;
import uz.hemis.domain.curriculum.CurriculumState;
import uz.hemis.domain.curriculum.CurriculumTerms;

/**
 * A curriculum as lists show it.
 *
 * @param number of the version in its line
 * @param version counts the changes
 */
public record CurriculumItem(
    UUID id,
    UUID programme,
    String programmeCode,
    int number,
    CurriculumTerms terms,
    CurriculumState state,
    long version) {}
