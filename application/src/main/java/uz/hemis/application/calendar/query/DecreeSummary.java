package uz.hemis.application.calendar.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.calendar.DecreeKind;

/**
 * A decree as lists show it.
 *
 * @param date the act's date; null for an act known only from a later summary
 * @param publishedThrough the last date for which the calendar is known with it
 */
public record DecreeSummary(
    UUID id,
    String number,
    LocalDate date,
    DecreeKind kind,
    String title,
    LocalDate publishedThrough,
    Instant publishedAt) {}
