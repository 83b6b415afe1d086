package uz.hemis.application.assignments.query;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Role;

/**
 * Which assignments are asked for; a null member asks for all.
 *
 * @param activeOn only what is held on this day
 */
public record AssignmentFilter(UUID person, Role role, LocalDate activeOn) {}
