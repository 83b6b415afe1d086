package uz.hemis.application.students.query;

import java.util.UUID;

/**
 * Which groups are asked for; null members ask for nothing.
 *
 * @param open whether they are open
 */
public record GroupFilter(UUID curriculum, UUID faculty, Integer course, Boolean open) {}
