package uz.hemis.application.diplomas.query;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.diplomas.DiplomaState;

/**
 * A diploma in a list.
 *
 * @param name of the graduate, as the diploma prints it in Uzbek
 * @param programmeCode the national code
 * @param original what it is the duplicate of; null for a first one
 */
public record DiplomaItem(
    UUID id,
    UUID study,
    String name,
    String programmeCode,
    String registerNumber,
    LocalDate registerDate,
    DiplomaState state,
    UUID original,
    long version) {}
