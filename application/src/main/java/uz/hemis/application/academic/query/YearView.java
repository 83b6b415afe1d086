package uz.hemis.application.academic.query;

import java.time.Instant;
import uz.hemis.domain.shared.time.AcademicYear;

/**
 * An academic year as it is shown.
 *
 * @param current whether it is the current one
 */
public record YearView(AcademicYear year, boolean current, Instant draftedAt) {}
