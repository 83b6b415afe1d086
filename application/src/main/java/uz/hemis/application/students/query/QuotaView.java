package uz.hemis.application.students.query;

import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.students.QuotaTarget;

/**
 * A quota.
 *
 * @param order that set the places
 */
public record QuotaView(
    UUID id, long version, QuotaTarget target, int places, int taken, OfficialDocument order) {}
