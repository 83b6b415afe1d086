package uz.hemis.adapters.persistence.monitoring;

import java.util.Set;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.application.monitoring.query.BoardQuestion;
import uz.hemis.domain.access.Role;

/** The conditions that a question puts on what is counted. */
final class BoardConditions {

  /** The unit and all units below it. */
  private static final String WITHIN =
      """
      %s.unit_id in (
        with recursive below (id) as (
          select ?::uuid
          union all
          select unit.id from structure_unit unit join below on unit.parent_id = below.id
        )
        select id from below)
      """;

  private BoardConditions() {}

  /** The conditions on rows under the alias. */
  static Conditions of(String alias, BoardQuestion question) {
    Conditions which = new Conditions();
    if (!seesAllRoles(question)) {
      which.and(alias + ".role = any (string_to_array(?, ' '))", names(question.roles()));
    }
    Role role = question.filter().role();
    which.andIf(alias + ".role = ?", role == null ? null : role.name());
    which.andIf(alias + ".annex = ?", question.filter().annex());
    which.andIf(alias + ".duty = ?", question.filter().duty());
    which.andIf(WITHIN.formatted(alias), question.filter().unit());
    return which;
  }

  /** Whether the question leaves out no duty of the units that it asks for. */
  static boolean takesEveryDuty(BoardQuestion question) {
    return seesAllRoles(question)
        && question.filter().role() == null
        && question.filter().annex() == null
        && question.filter().duty() == null;
  }

  private static boolean seesAllRoles(BoardQuestion question) {
    return question.roles().size() == Role.values().length;
  }

  /** The names of the roles, parted by blanks. */
  static String names(Set<Role> roles) {
    return roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
  }
}
