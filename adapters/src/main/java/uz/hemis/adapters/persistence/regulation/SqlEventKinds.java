package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.regulation.port.EventKinds;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlEventKinds implements EventKinds {

  private static final String KIND = EventKindColumns.SELECT + " where code = ?";

  private final Jdbc jdbc;

  SqlEventKinds(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public EventKind get(String code) {
    return jdbc.find(KIND, EventKindColumns::read, code)
        .orElseThrow(
            () ->
                new RuleBroken(RegulationRule.EVENT_KIND_UNKNOWN, "/event", Map.of("event", code)));
  }
}
