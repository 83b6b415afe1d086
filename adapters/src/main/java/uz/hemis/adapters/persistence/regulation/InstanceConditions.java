package uz.hemis.adapters.persistence.regulation;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.application.regulation.query.DutySight;
import uz.hemis.application.regulation.query.FactFilter;
import uz.hemis.application.regulation.query.InstanceFilter;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.InstanceState;

/** The conditions that a filter and a person's sight put on opened duties and recorded events. */
final class InstanceConditions {

  /** The unit and all units below it. */
  private static final String WITHIN =
      """
      %s in (
        with recursive below (id) as (
          select ?::uuid
          union all
          select unit.id from structure_unit unit join below on unit.parent_id = below.id
        )
        select id from below)
      """;

  private InstanceConditions() {}

  static Conditions of(InstanceFilter filter, DutySight sight, LocalDate today) {
    Conditions which = new Conditions();
    roles(which, "i.role", sight.roles());
    which.andIf(WITHIN.formatted("i.unit_id"), sight.unit());
    which.andIf("i.responsible_person = ?", sight.person());
    which.andIf("i.duty = ?", filter.duty());
    which.andIf("i.annex = ?", filter.annex());
    which.andIf("i.role = ?", filter.role() == null ? null : filter.role().name());
    which.andIf("i.subject_id = ?", filter.subject());
    which.andIf(WITHIN.formatted("i.unit_id"), filter.unit());
    which.andIf("i.responsible_person = ?", filter.responsible());
    which.andIf("i.due_date >= ?", filter.dueFrom());
    which.andIf("i.due_date <= ?", filter.dueTo());
    if (filter.state() != null) {
      inState(which, filter.state(), today);
    }
    return which;
  }

  static Conditions facts(FactFilter filter, DutySight sight) {
    Conditions which = new Conditions();
    roles(which, "f.recorded_role", sight.roles());
    which.andIf(WITHIN.formatted("f.unit_id"), sight.unit());
    which.andIf("f.recorded_by = ?", sight.person());
    which.andIf("f.kind = ?", filter.event());
    which.andIf("f.subject_id = ?", filter.subject());
    return which;
  }

  private static void roles(Conditions which, String column, Set<Role> roles) {
    if (roles.size() < Role.values().length) {
      which.and(
          column + " = any (string_to_array(?, ' '))",
          roles.stream().map(Role::name).sorted().collect(Collectors.joining(" ")));
    }
  }

  private static void inState(Conditions which, InstanceState state, LocalDate today) {
    switch (state) {
      case OPEN ->
          which.and("i.status = 'AWAITED' and (i.due_date >= ? or i.enforcement = 'SOFT')", today);
      case OVERDUE_LOCKED ->
          which.and(
              "i.status in ('AWAITED', 'LOCKED') and i.due_date < ? and i.enforcement = 'HARD'",
              today);
      case DONE_IN_TIME -> which.and("i.status = 'DONE' and not i.done_late");
      case DONE_LATE -> which.and("i.status = 'DONE' and i.done_late");
      case VOID -> which.and("i.status = 'VOID'");
    }
  }
}
