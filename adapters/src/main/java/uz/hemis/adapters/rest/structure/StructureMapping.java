package uz.hemis.adapters.rest.structure;

import static uz.hemis.adapters.rest.structure.NamesMapping.nameIn;
import static uz.hemis.adapters.rest.structure.NamesMapping.toNames;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.structure.CloseUnit;
import uz.hemis.application.structure.MoveUnit;
import uz.hemis.application.structure.OpenUnit;
import uz.hemis.application.structure.query.UnitFilter;
import uz.hemis.application.structure.query.UnitView;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.Institution;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.UnitLabel;
import uz.hemis.domain.structure.UnitPeriod;
import uz.hemis.domain.structure.UnitType;
import uz.hemis.openapi.model.InstitutionDetails;
import uz.hemis.openapi.model.StructureChangeRecord;
import uz.hemis.openapi.model.StructureOrderReference;
import uz.hemis.openapi.model.UnitClosure;
import uz.hemis.openapi.model.UnitDetails;
import uz.hemis.openapi.model.UnitHistory;
import uz.hemis.openapi.model.UnitList;
import uz.hemis.openapi.model.UnitMove;
import uz.hemis.openapi.model.UnitOpening;
import uz.hemis.openapi.model.UnitStretch;
import uz.hemis.openapi.model.UnitTypeName;
import uz.hemis.openapi.model.WeekType;

/** Between the contract and the use cases of the structure. */
final class StructureMapping {

  private StructureMapping() {}

  static OpenUnit.Command toCommand(UnitOpening opening) {
    return new OpenUnit.Command(
        toType(opening.type()),
        new UnitLabel(toNames(opening.names()), opening.code()),
        opening.parent(),
        toOrder(opening.order()),
        opening.effectiveOn());
  }

  static MoveUnit.Command toCommand(UUID unit, UnitMove move) {
    return new MoveUnit.Command(unit, move.parent(), toOrder(move.order()), move.effectiveOn());
  }

  static CloseUnit.Command toCommand(UUID unit, UnitClosure closure) {
    return new CloseUnit.Command(unit, toOrder(closure.order()), closure.effectiveOn());
  }

  static UnitFilter toFilter(
      UnitTypeName type, UUID parent, Boolean open, String namePrefix, LocalDate asOf) {
    return new UnitFilter(asOf, type == null ? null : toType(type), parent, open, namePrefix);
  }

  static InstitutionDetails toDetails(Institution institution, Locale language) {
    return new InstitutionDetails(
        nameIn(language, institution.names()),
        toNames(institution.names()),
        institution.code(),
        institution.taxpayerNumber(),
        WeekType.valueOf(institution.week().name()),
        institution.address(),
        institution.version());
  }

  static UnitDetails toDetails(UnitView unit, Locale language) {
    return new UnitDetails(
        unit.id(),
        UnitTypeName.valueOf(unit.type().name()),
        unit.type().code(),
        nameIn(language, unit.label().names()),
        toNames(unit.label().names()),
        unit.label().code(),
        unit.parent(),
        toRecord(unit.opening()),
        unit.closing() == null ? null : toRecord(unit.closing()),
        unit.version());
  }

  static UnitList toList(Page<UnitView> page, Locale language) {
    return new UnitList(
        page.map(unit -> toDetails(unit, language)).items(), page.next(), page.totalCount());
  }

  static UnitHistory toHistory(List<UnitPeriod> history, Locale language) {
    return new UnitHistory(history.stream().map(p -> toStretch(p, language)).toList());
  }

  static StructureOrder toOrder(StructureOrderReference order) {
    return order == null ? null : new StructureOrder(order.number(), order.date());
  }

  private static UnitType toType(UnitTypeName type) {
    return UnitType.valueOf(type.name());
  }

  private static UnitStretch toStretch(UnitPeriod period, Locale language) {
    return new UnitStretch(
        nameIn(language, period.label().names()),
        toNames(period.label().names()),
        period.label().code(),
        period.parent(),
        toRecord(period.change()),
        period.until());
  }

  private static StructureChangeRecord toRecord(Change change) {
    StructureOrder order = change.order();
    return new StructureChangeRecord(
        order == null ? null : new StructureOrderReference(order.number(), order.date()),
        change.on(),
        change.recordedBy(),
        change.recordedAt());
  }
}
