package uz.hemis.application.catalogue.query;

import java.time.LocalDate;
import uz.hemis.domain.catalogue.Heading;

/**
 * A published version as everybody sees it (order, clauses 2 and 6).
 *
 * @param note what a reader has to know of it; null for nothing
 * @param repealedFrom the first day on which the next version is in force; null for the newest
 * @param repealedBy the code of that version; null for the newest
 */
public record VersionView(
    String code, Heading heading, String note, LocalDate repealedFrom, String repealedBy) {}
