package uz.hemis.application.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.hemis.application.notices.Notices;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.notices.NoticeKind;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.PermitDecision;
import uz.hemis.domain.regulation.WindowVerdict;

@UseCase
class DecideLateEntryService implements DecideLateEntry {

  private final LateEntryPermits permits;
  private final WindowQueries windows;
  private final Notices notices;
  private final Moment moment;

  DecideLateEntryService(
      LateEntryPermits permits, WindowQueries windows, Notices notices, Moment moment) {
    this.permits = permits;
    this.windows = windows;
    this.notices = notices;
    this.moment = moment;
  }

  @Override
  public void decide(Actor actor, Command command) {
    actor.require(Permission.LATE_ENTRY_DECIDE);
    LateEntryPermit permit = permits.getForUpdate(command.permit());
    List<WindowVerdict> verdicts =
        permit.request().items().stream()
            .map(item -> windows.judge(item.duty(), item.object().eventDate()))
            .toList();
    permit.decide(command.ruling(), verdicts, actor, moment.now());
    permits.save(permit);
    notices.send(notice(permit, verdicts.getFirst().duty()));
  }

  private static Notice notice(LateEntryPermit permit, Duty duty) {
    PermitDecision decision = permit.decision().orElseThrow();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("duty", duty.wording().measure().byLanguage());
    facts.put("decision", decision.outcome());
    facts.put("lastDay", decision.lastDay());
    return new Notice(
        permit.request().requester().person(),
        NoticeKind.LATE_ENTRY_DECIDED.slug(),
        NoticeKind.LATE_ENTRY_DECIDED.slug() + " " + permit.id(),
        facts);
  }
}
