package uz.hemis.domain.security;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A security policy as it was entered, not yet judged (2.3).
 *
 * @param file null when none was uploaded
 */
public record PolicyEntry(
    String number,
    LocalDate date,
    String title,
    String text,
    UUID file,
    LocalDate inForceFrom,
    Supplier<PolicySettings> settings) {}
