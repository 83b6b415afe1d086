package uz.hemis.adapters.persistence.breaches;

import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.application.breaches.query.BreachFilter;
import uz.hemis.application.breaches.query.BreachSight;
import uz.hemis.application.breaches.query.ProposalFilter;
import uz.hemis.application.breaches.query.ProposalSight;
import uz.hemis.domain.access.Role;

/** The conditions that a filter and a person's sight put on breaches and proposals. */
final class BreachConditions {

  private static final String IN_ROLES = "b.role = any (string_to_array(?, ' '))";

  /** Of a unit or one below it. */
  private static final String WITHIN =
      """
      b.unit_id in (
        with recursive below (id) as (
          select ?::uuid
          union all
          select unit.id from structure_unit unit join below on unit.parent_id = below.id
        )
        select id from below)
      """;

  private static final String OWN = "b.responsible_person = ? or b.head_person = ?";

  private BreachConditions() {}

  static Conditions of(BreachFilter filter, BreachSight sight) {
    Conditions which = new Conditions();
    sight(which, sight);
    which.andIf("b.state = ?", name(filter.state()));
    which.andIf("b.kind = ?", name(filter.kind()));
    which.andIf("b.role = ?", name(filter.role()));
    which.andIf("b.annex = ?", filter.annex());
    which.andIf(WITHIN, filter.unit());
    which.andIf("b.due_date >= ?", filter.from());
    which.andIf("b.due_date <= ?", filter.to());
    which.andIf("b.disputed = ?", filter.disputed());
    if (filter.person() != null) {
      which.and(OWN, filter.person(), filter.person());
    }
    return which;
  }

  static Conditions of(ProposalFilter filter, ProposalSight sight) {
    return new Conditions()
        .andIf("? = any (string_to_array(m.units, ' '))", name(sight.unit()))
        .andIf("m.proposer_role = ?", name(sight.proposerRole()))
        .andIf("m.proposer_person = ?", sight.proposer())
        .andIf("m.state = ?", name(filter.state()))
        .andIf("m.addressee = ?", name(filter.addressee()))
        .andIf(
            "m.id in (select proposal_id from breaches_citation where breach_id = ?)",
            filter.breach());
  }

  private static void sight(Conditions which, BreachSight sight) {
    UUID person = sight.person();
    if (sight.unit() != null) {
      which.and(
          IN_ROLES + " and " + WITHIN + " or " + OWN, roles(sight), sight.unit(), person, person);
    } else if (sight.roles().size() < Role.values().length) {
      which.and(IN_ROLES + " or " + OWN, roles(sight), person, person);
    }
  }

  private static String roles(BreachSight sight) {
    return sight.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }
}
