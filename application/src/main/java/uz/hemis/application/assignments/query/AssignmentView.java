package uz.hemis.application.assignments.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.assignments.Revocation;
import uz.hemis.domain.shared.document.OfficialDocument;

/**
 * An assignment as it is shown.
 *
 * @param personName family name and given name
 * @param to last day; null while the end is open
 * @param grantedBy the person; null for what was set up with the system
 * @param revocation null while it is not revoked
 */
public record AssignmentView(
    UUID id,
    long version,
    UUID person,
    String personName,
    Role role,
    Scope scope,
    MinistryUnit ministryUnit,
    LocalDate from,
    LocalDate to,
    OfficialDocument order,
    Instant grantedAt,
    UUID grantedBy,
    Revocation revocation) {}
