package uz.hemis.application.curriculum.query;

import java.util.UUID;
import uz.hemis.domain.curriculum.ProgrammeType;

/**
 * Which programmes are asked for; null members do not restrict.
 *
 * @param code the national code
 * @param open whether they take new curricula
 */
public record ProgrammeFilter(UUID faculty, ProgrammeType type, String code, Boolean open) {}
