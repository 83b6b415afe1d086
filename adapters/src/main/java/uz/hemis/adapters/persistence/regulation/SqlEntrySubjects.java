package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.regulation.port.EntrySubjects;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Things that entries are recorded on. An employee belongs to the units of the present posts, what
 * was recorded by hand to the unit it was recorded for.
 */
@ApplicationScoped
class SqlEntrySubjects implements EntrySubjects {

  private static final String OWNER =
      """
      select person_id from personnel_employee where id = ? and removed_at is null
      union all
      select null from structure_unit where id = ?
      union all
      select recorded_by from regulation_fact where id = ?
      union all
      (select responsible_person from regulation_duty_instance where subject_id = ? limit 1)
      limit 1
      """;

  private static final String UNITS =
      """
      with recursive own (unit) as (
        select unit_id from personnel_employment
        where employee_id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)
        union
        select id from structure_unit where id = ?
        union
        select unit_id from regulation_fact where id = ?
        union
        select unit_id from regulation_duty_instance where subject_id = ?
      ), place (unit, depth) as (
        select unit, 0 from own where unit is not null
        union
        select above.parent_id, place.depth + 1
        from structure_unit above join place on above.id = place.unit
        where above.parent_id is not null
      )
      select unit from place group by unit order by min(depth)
      """;

  private final Jdbc jdbc;
  private final Moment moment;

  SqlEntrySubjects(Jdbc jdbc, Moment moment) {
    this.jdbc = jdbc;
    this.moment = moment;
  }

  /** The person whom a thing is about, where it is about one. */
  private record Owner(UUID person) {}

  @Override
  public Place placeOf(UUID subject) {
    if (subject.equals(Entry.INSTITUTION)) {
      return Place.institution();
    }
    Owner owner =
        jdbc.find(
                OWNER,
                row -> new Owner(Jdbc.uuid(row, "person_id")),
                subject,
                subject,
                subject,
                subject)
            .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    return new Place(units(subject), owner.person());
  }

  private List<UUID> units(UUID subject) {
    return jdbc
        .list(
            UNITS,
            row -> Jdbc.uuid(row, "unit"),
            subject,
            moment.today(),
            moment.today(),
            subject,
            subject,
            subject)
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }
}
