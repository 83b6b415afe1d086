package uz.hemis.domain.assignments;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What a person is entrusted with: a role, and where it reaches (1.3).
 *
 * @param person the human being
 * @param role the role
 * @param scope of the kind that the role is given in
 * @param unit the unit of the ministry, for {@link Role#MINISTRY_UNIT} only, otherwise null
 */
public record Mandate(UUID person, Role role, Scope scope, MinistryUnit unit) {

  public Mandate {
    Objects.requireNonNull(person, "person");
    if (scope.kind() != role.scopeKind()) {
      throw unfit("/scope/kind", role);
    }
    if ((role == Role.MINISTRY_UNIT) != (unit != null)) {
      throw unfit("/ministryUnit", role);
    }
  }

  /** A mandate without a unit of the ministry. */
  public Mandate(UUID person, Role role, Scope scope) {
    this(person, role, scope, null);
  }

  /** Whether both entrust the same person with the same role in the same place. */
  public boolean isSameAs(Mandate other) {
    return person.equals(other.person) && role == other.role && scope.equals(other.scope);
  }

  private static RuleBroken unfit(String field, Role role) {
    return new RuleBroken(
        AccessRule.SCOPE_UNFIT,
        field,
        Map.of("role", role.name(), "kind", role.scopeKind().name()));
  }
}
