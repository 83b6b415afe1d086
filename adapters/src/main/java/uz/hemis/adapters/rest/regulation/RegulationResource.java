package uz.hemis.adapters.rest.regulation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.AllowedDeeds;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.regulation.ConsultRegulation;
import uz.hemis.application.regulation.DecideLateEntry;
import uz.hemis.application.regulation.RequestLateEntry;
import uz.hemis.application.regulation.WindowQueries;
import uz.hemis.application.regulation.WithdrawLateEntry;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.RegulationApi;
import uz.hemis.openapi.model.AllowedActions;
import uz.hemis.openapi.model.DutyList;
import uz.hemis.openapi.model.DutySourceName;
import uz.hemis.openapi.model.EnforcementName;
import uz.hemis.openapi.model.LateEntryPermit;
import uz.hemis.openapi.model.LateEntryPermitList;
import uz.hemis.openapi.model.LateEntryRuling;
import uz.hemis.openapi.model.LateEntryWish;
import uz.hemis.openapi.model.LateEntryWithdrawal;
import uz.hemis.openapi.model.PermitStateName;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.RulingName;
import uz.hemis.openapi.model.WindowDetails;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class RegulationResource implements RegulationApi {

  private final ConsultRegulation regulation;
  private final WindowQueries windows;
  private final RequestLateEntry requestLateEntry;
  private final DecideLateEntry decideLateEntry;
  private final WithdrawLateEntry withdrawLateEntry;
  private final AllowedDeeds allowed;
  private final RequestContext request;

  RegulationResource(
      ConsultRegulation regulation,
      WindowQueries windows,
      RequestLateEntry requestLateEntry,
      DecideLateEntry decideLateEntry,
      WithdrawLateEntry withdrawLateEntry,
      AllowedDeeds allowed,
      RequestContext request) {
    this.regulation = regulation;
    this.windows = windows;
    this.requestLateEntry = requestLateEntry;
    this.decideLateEntry = decideLateEntry;
    this.withdrawLateEntry = withdrawLateEntry;
    this.allowed = allowed;
    this.request = request;
  }

  @Override
  public WindowDetails judgeWindow(String duty, LocalDate event) {
    return RegulationMapping.toDetails(windows.judge(duty, event));
  }

  @Override
  public DutyList listDuties(
      Integer annex,
      RoleName role,
      LocalDate inForceOn,
      String regulation,
      EnforcementName enforcement,
      DutySourceName source,
      Integer limit,
      String after,
      Boolean totalCount) {
    return RegulationMapping.toDutyList(
        this.regulation.listDuties(
            RegulationMapping.toFilter(annex, role, inForceOn, regulation, enforcement, source),
            new PageRequest(limit, after, totalCount)),
        request.language());
  }

  @Override
  public LateEntryPermitList listLateEntryPermits(
      PermitStateName state, String duty, Integer limit, String after, Boolean totalCount) {
    return RegulationMapping.toPermitList(
        regulation.listPermits(
            request.actor(),
            RegulationMapping.toFilter(state, duty),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public LateEntryPermit requestLateEntry(LateEntryWish wish) {
    return getLateEntryPermit(
        requestLateEntry.request(request.actor(), RegulationMapping.toCommand(wish)));
  }

  @Override
  public LateEntryPermit getLateEntryPermit(UUID id) {
    return RegulationMapping.toPermit(regulation.getPermit(request.actor(), id));
  }

  @Override
  public LateEntryPermit decideLateEntry(UUID id, LateEntryRuling ruling) {
    decideLateEntry.decide(request.actor(), RegulationMapping.toCommand(id, ruling));
    return getLateEntryPermit(id);
  }

  @Override
  public LateEntryPermit withdrawLateEntry(UUID id, LateEntryWithdrawal withdrawal) {
    withdrawLateEntry.withdraw(request.actor(), id, withdrawal.reason());
    return getLateEntryPermit(id);
  }

  @Override
  public AllowedActions listAllowedLateEntryDeeds(UUID id) {
    LateEntryPermit permit = getLateEntryPermit(id);
    LocalDate lastDay = permit.decision() == null ? null : permit.decision().lastDay();
    return allowed
        .on(permit, id)
        .deed(
            "decideLateEntry",
            () -> decideLateEntry(id, new LateEntryRuling(RulingName.REFUSE, null, null)))
        .deedUntil(
            lastDay, "withdrawLateEntry", () -> withdrawLateEntry(id, new LateEntryWithdrawal("-")))
        .answer();
  }
}
