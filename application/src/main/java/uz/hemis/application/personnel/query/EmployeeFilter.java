package uz.hemis.application.personnel.query;

import java.time.Instant;
import java.util.UUID;

/**
 * Which employees are asked for; null members ask for nothing.
 *
 * @param unit holding a post in the unit or one below it
 * @param position holding this position, whatever the case
 * @param status whether a post is held today
 * @param namePrefix how family name and given name begin, in Latin or Cyrillic letters
 * @param changedSince changed at this instant or later
 */
public record EmployeeFilter(
    UUID unit, String position, EmployeeStatus status, String namePrefix, Instant changedSince) {}
