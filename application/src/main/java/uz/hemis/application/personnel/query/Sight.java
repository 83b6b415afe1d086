package uz.hemis.application.personnel.query;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Scope;

/**
 * How much of the staff somebody sees.
 *
 * @param scope how far the active role reaches
 * @param person who looks
 * @param identity whether PINFL, document and birth date are seen in clear
 * @param removed whether removed cards are seen too
 * @param today the day for which posts are shown
 */
public record Sight(Scope scope, UUID person, boolean identity, boolean removed, LocalDate today) {}
