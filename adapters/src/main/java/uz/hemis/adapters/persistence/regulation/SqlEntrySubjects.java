package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uz.hemis.application.regulation.port.EntrySubjects;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Employees as subjects of entries (3.1.3): they belong to the units of their present posts. */
@ApplicationScoped
class SqlEntrySubjects implements EntrySubjects {

  private static final String PERSON =
      "select person_id from personnel_employee where id = :subject and removed_at is null";

  private static final String UNITS =
      """
      with recursive place (unit) as (
        select unit_id from personnel_employment
        where employee_id = :subject
          and valid_from <= :today and (valid_to is null or valid_to >= :today)
        union
        select above.parent_id from structure_unit above join place on above.id = place.unit
        where above.parent_id is not null
      )
      select unit from place
      """;

  private final EntityManager database;
  private final Moment moment;

  SqlEntrySubjects(EntityManager database, Moment moment) {
    this.database = database;
    this.moment = moment;
  }

  @Override
  public Place placeOf(UUID subject) {
    Session session = database.unwrap(Session.class);
    UUID person =
        session
            .createNativeQuery(PERSON, UUID.class)
            .setParameter("subject", subject)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    List<UUID> units =
        session
            .createNativeQuery(UNITS, UUID.class)
            .setParameter("subject", subject)
            .setParameter("today", moment.today())
            .getResultList();
    return new Place(units, person);
  }
}
