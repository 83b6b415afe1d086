package uz.hemis.application.monitoring.query;

import java.util.UUID;
import uz.hemis.domain.monitoring.Counts;

/**
 * How the duties that one person answers for stand.
 *
 * @param person who answers for them
 * @param name family and given name
 * @param counts how they stand
 */
public record PersonRow(UUID person, String name, Counts counts) {}
