package uz.hemis.application.clearance.query;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.clearance.ClearanceReason;
import uz.hemis.domain.clearance.ClearanceSheet;

/**
 * A sheet as lists show it.
 *
 * @param number of the student
 * @param waiting how many sections have not approved
 */
public record SheetItem(
    UUID id,
    UUID study,
    String number,
    String name,
    ClearanceReason reason,
    ClearanceSheet.State state,
    Instant openedAt,
    int waiting,
    long version) {}
