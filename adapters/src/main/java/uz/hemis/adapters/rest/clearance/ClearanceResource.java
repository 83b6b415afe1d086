package uz.hemis.adapters.rest.clearance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.AllowedDeeds;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.clearance.CloseClearance;
import uz.hemis.application.clearance.ConsultClearance;
import uz.hemis.application.clearance.DecideSection;
import uz.hemis.application.clearance.OpenClearance;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.ClearanceApi;
import uz.hemis.openapi.model.AllowedActions;
import uz.hemis.openapi.model.ClearanceDebt;
import uz.hemis.openapi.model.ClearanceEntry;
import uz.hemis.openapi.model.ClearanceReasonName;
import uz.hemis.openapi.model.ClearanceSectionDetails;
import uz.hemis.openapi.model.ClearanceSectionName;
import uz.hemis.openapi.model.ClearanceSectionStateName;
import uz.hemis.openapi.model.ClearanceSheetDetails;
import uz.hemis.openapi.model.ClearanceSheetList;
import uz.hemis.openapi.model.ClearanceStateName;
import uz.hemis.openapi.model.OwnClearanceSheets;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class ClearanceResource implements ClearanceApi {

  private final ConsultClearance sheets;
  private final OpenClearance openClearance;
  private final DecideSection decideSection;
  private final CloseClearance closeClearance;
  private final AllowedDeeds allowed;
  private final RequestContext request;

  ClearanceResource(
      ConsultClearance sheets,
      OpenClearance openClearance,
      DecideSection decideSection,
      CloseClearance closeClearance,
      AllowedDeeds allowed,
      RequestContext request) {
    this.sheets = sheets;
    this.openClearance = openClearance;
    this.decideSection = decideSection;
    this.closeClearance = closeClearance;
    this.allowed = allowed;
    this.request = request;
  }

  @Override
  public ClearanceSheetList listClearanceSheets(
      ClearanceStateName state,
      ClearanceReasonName reason,
      UUID study,
      UUID faculty,
      ClearanceSectionName section,
      ClearanceSectionStateName sectionState,
      Integer limit,
      String after,
      Boolean totalCount) {
    return ClearanceMapping.toList(
        sheets.listSheets(
            request.actor(),
            ClearanceMapping.toFilter(state, reason, study, faculty, section, sectionState),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public ClearanceSheetDetails openClearanceSheet(ClearanceEntry entry) {
    return getClearanceSheet(
        openClearance.open(
            request.actor(), entry.study(), ClearanceMapping.toReason(entry.reason())));
  }

  @Override
  public OwnClearanceSheets listOwnClearanceSheets() {
    return ClearanceMapping.toOwn(sheets.listOwn(request.actor()));
  }

  @Override
  public OwnClearanceSheets requestClearanceSheet(ClearanceEntry entry) {
    openClearance.request(
        request.actor(), entry.study(), ClearanceMapping.toReason(entry.reason()));
    return listOwnClearanceSheets();
  }

  @Override
  public ClearanceSheetDetails getClearanceSheet(UUID id) {
    return ClearanceMapping.toDetails(sheets.getSheet(request.actor(), id));
  }

  @Override
  public ClearanceSheetDetails recordClearanceDebt(
      UUID id, ClearanceSectionName section, ClearanceDebt debt) {
    decideSection.owe(
        request.actor(), ClearanceMapping.toTarget(id, section), ClearanceMapping.toDebt(debt));
    return getClearanceSheet(id);
  }

  @Override
  public ClearanceSheetDetails settleClearanceDebt(UUID id, ClearanceSectionName section) {
    decideSection.settle(request.actor(), ClearanceMapping.toTarget(id, section));
    return getClearanceSheet(id);
  }

  @Override
  public ClearanceSheetDetails approveClearanceSection(UUID id, ClearanceSectionName section) {
    decideSection.approve(request.actor(), ClearanceMapping.toTarget(id, section));
    return getClearanceSheet(id);
  }

  @Override
  public ClearanceSheetDetails confirmClearanceSheet(UUID id) {
    closeClearance.confirm(request.actor(), id);
    return getClearanceSheet(id);
  }

  @Override
  public ClearanceSheetDetails cancelClearanceSheet(UUID id) {
    closeClearance.cancel(request.actor(), id);
    return getClearanceSheet(id);
  }

  @Override
  public AllowedActions listAllowedClearanceDeeds(UUID id) {
    ClearanceSheetDetails sheet = getClearanceSheet(id);
    AllowedDeeds.Tried deeds =
        allowed
            .on(sheet, id)
            .deed("confirmClearanceSheet", () -> confirmClearanceSheet(id))
            .deed("cancelClearanceSheet", () -> cancelClearanceSheet(id));
    sheet.sections().forEach(part -> tryDeedsOf(part, id, deeds));
    return deeds.answer();
  }

  private void tryDeedsOf(ClearanceSectionDetails part, UUID id, AllowedDeeds.Tried deeds) {
    ClearanceSectionName section = part.section();
    deeds
        .deed(
            "recordClearanceDebt",
            () -> recordClearanceDebt(id, section, new ClearanceDebt("-", List.of())),
            section)
        .deed("settleClearanceDebt", () -> settleClearanceDebt(id, section), section)
        .deedUntil(
            part.dueDate(),
            "approveClearanceSection",
            () -> approveClearanceSection(id, section),
            section);
  }
}
