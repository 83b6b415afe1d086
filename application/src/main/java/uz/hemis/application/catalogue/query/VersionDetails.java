package uz.hemis.application.catalogue.query;

import uz.hemis.domain.catalogue.CatalogueChange;

/**
 * A published version with its change log (7.2).
 *
 * @param predecessor the code of the version before it; null for the first of all
 * @param change what changed against that version; null for the first of all
 * @param duties how many rows it has
 */
public record VersionDetails(
    VersionView version, String predecessor, CatalogueChange change, int duties) {}
