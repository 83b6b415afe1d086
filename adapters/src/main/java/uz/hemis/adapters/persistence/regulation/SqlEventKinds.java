package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.regulation.port.EventKinds;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlEventKinds implements EventKinds {

  private final Jdbc jdbc;

  SqlEventKinds(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public EventKind get(String code) {
    return EventKindProjection.LIST
        .find(jdbc, new Conditions().and("code = ?", code))
        .orElseThrow(
            () ->
                new RuleBroken(RegulationRule.EVENT_KIND_UNKNOWN, "/event", Map.of("event", code)));
  }
}
