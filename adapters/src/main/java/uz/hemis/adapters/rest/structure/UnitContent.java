package uz.hemis.adapters.rest.structure;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.structure.ChangeUnit;
import uz.hemis.application.structure.query.UnitView;
import uz.hemis.domain.structure.UnitLabel;
import uz.hemis.openapi.model.NamesInFourLanguages;
import uz.hemis.openapi.model.StructureOrderReference;

/** What a patch of a unit may change, with the order and day that it may rest on. */
record UnitContent(
    NamesInFourLanguages names, String code, StructureOrderReference order, LocalDate effectiveOn) {

  static UnitContent of(UnitView unit) {
    return new UnitContent(
        NamesMapping.toNames(unit.label().names()), unit.label().code(), null, null);
  }

  ChangeUnit.Command toCommand(UUID unit, long expectedVersion) {
    return new ChangeUnit.Command(
        unit,
        expectedVersion,
        new UnitLabel(NamesMapping.toNames(names), code),
        StructureMapping.toOrder(order),
        effectiveOn);
  }
}
