package uz.hemis.application.catalogue.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.regulation.VersionState;

/**
 * A drafted version as lists show it.
 *
 * @param inForceFrom null while it is not settled
 */
public record DraftItem(
    UUID id,
    String code,
    String title,
    VersionState state,
    LocalDate inForceFrom,
    Instant draftedAt,
    long version) {}
