package uz.hemis.adapters.persistence.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.Text;

/** The columns of a kind of event. */
public final class EventKindColumns {

  /** All kinds of events. */
  public static final String SELECT =
      "select code, origin, proposable, recorded_by, name from regulation_event_kind";

  private EventKindColumns() {}

  /** The kind in the present row. */
  public static EventKind read(ResultSet row) throws SQLException {
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
