package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.regulation.port.EntrySubjects;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Things that entries are recorded on. An employee belongs to the units of the present posts, a
 * human being to the institution, a study to its faculty, what was recorded by hand to the unit it
 * was recorded for.
 */
@ApplicationScoped
class SqlEntrySubjects implements EntrySubjects {

  private static final String OWNERS =
      """
      select id, person_id as owner from personnel_employee where id = any (?) and removed_at is null
      union all
      select id, id from people_person where id = any (?)
      union all
      select id, person_id from students_study where id = any (?)
      union all
      select id, null from structure_unit where id = any (?)
      union all
      select id, recorded_by from regulation_fact where id = any (?)
      union all
      select distinct on (subject_id) subject_id, responsible_person
      from regulation_duty_instance where subject_id = any (?)
      """;

  private static final String UNITS =
      """
      with recursive own (subject, unit) as (
        select employee_id, unit_id from personnel_employment
        where employee_id = any (?)
          and valid_from <= ? and (valid_to is null or valid_to >= ?)
        union
        select id, id from structure_unit where id = any (?)
        union
        select id, faculty_id from students_study where id = any (?)
        union
        select id, unit_id from regulation_fact where id = any (?)
        union
        select subject_id, unit_id from regulation_duty_instance where subject_id = any (?)
      ), place (subject, unit, depth) as (
        select subject, unit, 0 from own where unit is not null
        union
        select place.subject, above.parent_id, place.depth + 1
        from structure_unit above join place on above.id = place.unit
        where above.parent_id is not null
      )
      select subject, unit from place group by subject, unit order by subject, min(depth)
      """;

  private final Jdbc jdbc;
  private final Moment moment;

  SqlEntrySubjects(Jdbc jdbc, Moment moment) {
    this.jdbc = jdbc;
    this.moment = moment;
  }

  private record Pair(UUID subject, UUID value) {}

  @Override
  public Map<UUID, Place> placesOf(Collection<UUID> subjects) {
    Set<UUID> asked = new HashSet<>(subjects);
    asked.remove(Entry.INSTITUTION);
    Map<UUID, UUID> owners = asked.isEmpty() ? Map.of() : owners(asked);
    if (!owners.keySet().containsAll(asked)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    Map<UUID, List<UUID>> units = asked.isEmpty() ? Map.of() : units(asked);
    return subjects.stream()
        .distinct()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(),
                subject -> new Place(units.getOrDefault(subject, List.of()), owners.get(subject))));
  }

  private Map<UUID, UUID> owners(Set<UUID> asked) {
    Map<UUID, UUID> owners = new HashMap<>();
    jdbc.list(
            OWNERS,
            row -> new Pair(Jdbc.uuid(row, "id"), Jdbc.uuid(row, "owner")),
            asked,
            asked,
            asked,
            asked,
            asked,
            asked)
        .forEach(found -> owners.putIfAbsent(found.subject(), found.value()));
    return owners;
  }

  private Map<UUID, List<UUID>> units(Set<UUID> asked) {
    return jdbc.listBy(
        "subject",
        UNITS,
        row -> Jdbc.uuid(row, "unit"),
        asked,
        moment.today(),
        moment.today(),
        asked,
        asked,
        asked,
        asked);
  }
}
