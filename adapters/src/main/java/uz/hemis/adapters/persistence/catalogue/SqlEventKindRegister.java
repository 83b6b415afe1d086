package uz.hemis.adapters.persistence.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.regulation.EventKindProjection;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.catalogue.port.EventKindRegister;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.EventKind;

@ApplicationScoped
class SqlEventKindRegister implements EventKindRegister {

  private static final String INSERT =
      """
      insert into regulation_event_kind (code, origin, proposable, recorded_by, name)
      values (?, ?, ?, ?, cast(? as jsonb)) on conflict (code) do nothing""";

  private final Jdbc jdbc;

  SqlEventKindRegister(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, EventKind> all() {
    return EventKindProjection.LIST.all(jdbc, new Conditions()).stream()
        .collect(Collectors.toMap(EventKind::code, Function.identity()));
  }

  @Override
  public boolean admit(EventKind kind) {
    String roles =
        kind.recordedBy().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    return jdbc.change(
            INSERT,
            kind.code(),
            kind.origin().name(),
            kind.proposable(),
            roles,
            KeptJson.write(kind.name()))
        == 1;
  }
}
