package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.regulation.port.EventKinds;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlEventKinds implements EventKinds {

  private static final String KIND =
      "select code, origin, recorded_by, name from regulation_event_kind where code = ?";

  private final Jdbc jdbc;

  SqlEventKinds(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public EventKind get(String code) {
    return jdbc.find(KIND, SqlEventKinds::kind, code)
        .orElseThrow(
            () ->
                new RuleBroken(RegulationRule.EVENT_KIND_UNKNOWN, "/event", Map.of("event", code)));
  }

  private static EventKind kind(ResultSet row) throws SQLException {
    return new EventKind(
        row.getString("code"),
        EventKind.Origin.valueOf(row.getString("origin")),
        roles(row.getString("recorded_by")),
        KeptJson.read(row.getString("name"), Text.class));
  }

  private static Set<Role> roles(String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
