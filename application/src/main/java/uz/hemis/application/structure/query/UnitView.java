package uz.hemis.application.structure.query;

import java.util.UUID;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.UnitLabel;
import uz.hemis.domain.structure.UnitType;

/**
 * A unit as it is shown.
 *
 * @param parent the unit above; null directly under the institution
 * @param closing the closing; null while none is recorded
 */
public record UnitView(
    UUID id,
    UnitType type,
    UnitLabel label,
    UUID parent,
    Change opening,
    Change closing,
    long version) {}
