package uz.hemis.adapters.rest.clearance;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.clearance.DecideSection;
import uz.hemis.application.clearance.query.SheetFilter;
import uz.hemis.application.clearance.query.SheetItem;
import uz.hemis.application.clearance.query.SheetView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.clearance.ClearanceReason;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.Section;
import uz.hemis.domain.clearance.SectionEntry;
import uz.hemis.domain.clearance.SectionState;
import uz.hemis.openapi.model.ClearanceDebt;
import uz.hemis.openapi.model.ClearanceReasonName;
import uz.hemis.openapi.model.ClearanceSectionDetails;
import uz.hemis.openapi.model.ClearanceSectionName;
import uz.hemis.openapi.model.ClearanceSectionStateName;
import uz.hemis.openapi.model.ClearanceSheetDetails;
import uz.hemis.openapi.model.ClearanceSheetItem;
import uz.hemis.openapi.model.ClearanceSheetList;
import uz.hemis.openapi.model.ClearanceStateName;
import uz.hemis.openapi.model.OwnClearanceSheets;
import uz.hemis.openapi.model.RoleName;

/** Between the contract's words and those of clearance sheets. */
final class ClearanceMapping {

  private ClearanceMapping() {}

  static SheetFilter toFilter(
      ClearanceStateName state,
      ClearanceReasonName reason,
      UUID study,
      UUID faculty,
      ClearanceSectionName section,
      ClearanceSectionStateName sectionState) {
    return new SheetFilter(
        state == null ? null : ClearanceSheet.State.valueOf(state.name()),
        reason == null ? null : toReason(reason),
        study,
        faculty,
        section == null ? null : Section.valueOf(section.name()),
        sectionState == null ? null : SectionState.valueOf(sectionState.name()));
  }

  static ClearanceReason toReason(ClearanceReasonName reason) {
    return ClearanceReason.valueOf(reason.name());
  }

  static DecideSection.Target toTarget(UUID id, ClearanceSectionName section) {
    return new DecideSection.Target(id, Section.valueOf(section.name()));
  }

  static DecideSection.DebtEntry toDebt(ClearanceDebt debt) {
    return new DecideSection.DebtEntry(
        debt.note(), debt.items() == null ? List.of() : debt.items());
  }

  static ClearanceSheetList toList(Page<SheetItem> page) {
    return new ClearanceSheetList(
        page.items().stream().map(ClearanceMapping::toItem).toList(),
        page.next(),
        page.totalCount());
  }

  static OwnClearanceSheets toOwn(List<SheetView> sheets) {
    return new OwnClearanceSheets(sheets.stream().map(ClearanceMapping::toDetails).toList());
  }

  static ClearanceSheetDetails toDetails(SheetView view) {
    ClearanceSheet sheet = view.sheet();
    return new ClearanceSheetDetails(
        sheet.id(),
        sheet.subject().study(),
        view.number(),
        view.name(),
        ClearanceReasonName.valueOf(sheet.reason().name()),
        ClearanceStateName.valueOf(sheet.state().name()),
        sheet.opened().at(),
        sheet.opened().by(),
        sheet.closed().map(SectionEntry.Stamp::at).orElse(null),
        sheet.closed().map(SectionEntry.Stamp::by).orElse(null),
        sheet.sections().stream()
            .map(entry -> toSection(entry, view.clocks().get(entry.section())))
            .toList(),
        sheet.version());
  }

  private static ClearanceSectionDetails toSection(SectionEntry entry, SheetView.Clock clock) {
    SectionEntry.Debt debt = entry.debt();
    SectionEntry.Stamp approved = entry.approved();
    return new ClearanceSectionDetails(
        ClearanceSectionName.valueOf(entry.section().name()),
        RoleName.valueOf(entry.section().role().name()),
        ClearanceSectionStateName.valueOf(entry.state().name()),
        debt == null ? null : new ClearanceDebt(debt.note(), debt.items()),
        entry.settledAt(),
        clock == null ? null : clock.due(),
        clock == null ? null : clock.isLate(),
        approved == null ? null : approved.by(),
        approved == null ? null : approved.at());
  }

  private static ClearanceSheetItem toItem(SheetItem item) {
    return new ClearanceSheetItem(
        item.id(),
        item.study(),
        item.number(),
        item.name(),
        ClearanceReasonName.valueOf(item.reason().name()),
        ClearanceStateName.valueOf(item.state().name()),
        item.openedAt(),
        item.waiting(),
        item.version());
  }
}
