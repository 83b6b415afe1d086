package uz.hemis.application.clearance.query;

import java.util.UUID;
import uz.hemis.domain.clearance.ClearanceReason;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.Section;
import uz.hemis.domain.clearance.SectionState;

/**
 * Which sheets are asked for; null members ask for nothing.
 *
 * @param section with {@code sectionState} only sheets of which the section stands so
 */
public record SheetFilter(
    ClearanceSheet.State state,
    ClearanceReason reason,
    UUID study,
    UUID faculty,
    Section section,
    SectionState sectionState) {}
