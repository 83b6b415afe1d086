package uz.hemis.application.regulation.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Text;

/**
 * An event that was recorded by hand.
 *
 * @param name what its kind is called
 * @param unit null for the whole institution
 * @param orderNumber empty where it rests on no order
 * @param dueDate the last day of its window; null where none ends
 * @param permit the permit under which it was admitted; null when none was needed
 * @param recordedByName family and given name of who recorded it
 */
public record FactView(
    UUID id,
    String event,
    Text name,
    UUID subject,
    UUID unit,
    String orderNumber,
    LocalDate orderDate,
    LocalDate effectiveDate,
    String note,
    UUID file,
    LocalDate dueDate,
    UUID permit,
    UUID recordedBy,
    String recordedByName,
    Role role,
    Instant recordedAt) {}
