package uz.hemis.application.curriculum.query;

import java.util.UUID;
import uz.hemis.domain.curriculum.CurriculumState;

/** Which curricula are asked for; null members do not restrict. */
public record CurriculumFilter(UUID programme, CurriculumState state, Integer admissionYear) {}
