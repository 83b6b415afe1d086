package uz.hemis.application.classifiers.query;

import java.time.LocalDate;

/**
 * Which codes are asked for.
 *
 * @param on the codes as they stood at the end of the day; null for now
 * @param inForce whether they may be entered on that day; null for all
 */
public record CodeFilter(LocalDate on, Boolean inForce) {}
