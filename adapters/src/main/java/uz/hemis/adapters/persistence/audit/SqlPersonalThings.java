package uz.hemis.adapters.persistence.audit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.audit.port.PersonalThings;

@ApplicationScoped
class SqlPersonalThings implements PersonalThings {

  private final Jdbc jdbc;
  private final String select;
  private final int areas;

  SqlPersonalThings(Jdbc jdbc, @All List<ThingsOfPerson> things) {
    this.jdbc = jdbc;
    this.select =
        things.stream().map(ThingsOfPerson::select).collect(Collectors.joining(" union "));
    this.areas = things.size();
  }

  @Override
  public Set<UUID> of(UUID person) {
    Object[] asked = Collections.nCopies(areas, person).toArray();
    Set<UUID> all = new HashSet<>(jdbc.list(select, row -> row.getObject(1, UUID.class), asked));
    all.add(person);
    return all;
  }
}
