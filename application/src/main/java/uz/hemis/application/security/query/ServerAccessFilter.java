package uz.hemis.application.security.query;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.security.ServerAccessKind;

/**
 * Which accesses are asked for; a null member asks for all.
 *
 * @param activeOn only what is held on this day
 */
public record ServerAccessFilter(UUID person, ServerAccessKind kind, LocalDate activeOn) {}
