package uz.hemis.adapters.persistence.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.Text;

/** Kinds of events by their code. */
public final class EventKindProjection {

  /** All kinds of events. */
  public static final Listing<EventKind> LIST =
      new Listing<>(
          "select code, origin, proposable, recorded_by, name",
          "from regulation_event_kind",
          Key.ascending(List.of(new Part<>("code", Function.identity(), EventKind::code))),
          EventKindProjection::read);

  private EventKindProjection() {}

  private static EventKind read(ResultSet row) throws SQLException {
    return new EventKind(
        row.getString("code"),
        EventKind.Origin.valueOf(row.getString("origin")),
        row.getBoolean("proposable"),
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
