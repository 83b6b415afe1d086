package uz.hemis.adapters.persistence.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import uz.hemis.application.structure.port.UnitOccupancy;

@ApplicationScoped
class SqlUnitOccupancy implements UnitOccupancy {

  private static final String HELD =
      """
      select exists (
        select 1 from personnel_employment
        where unit_id = :unit and (valid_to is null or valid_to >= :day)
      )
      """;

  private final EntityManager database;

  SqlUnitOccupancy(EntityManager database) {
    this.database = database;
  }

  @Override
  public boolean hasCurrentEmployments(UUID unit, LocalDate on) {
    return database
        .unwrap(Session.class)
        .createNativeQuery(HELD, Boolean.class)
        .setParameter("unit", unit)
        .setParameter("day", on)
        .getSingleResult();
  }
}
