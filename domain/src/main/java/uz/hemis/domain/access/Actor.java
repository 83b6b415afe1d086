package uz.hemis.domain.access;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A person acting in one role (clause 1.3). Two accounts or roles of the same human being share the
 * {@code person}, on which the four-eyes rule of 4.3 rests.
 *
 * @param person the human being
 * @param account the account signed in with
 * @param session the session of the sign-in
 * @param assignment the active assignment
 * @param role the active role
 * @param scope how far the active assignment reaches
 * @param unit the ministry's unit, for {@link Role#MINISTRY_UNIT} only, otherwise null
 */
public record Actor(
    UUID person,
    UUID account,
    UUID session,
    UUID assignment,
    Role role,
    Scope scope,
    MinistryUnit unit) {

  public Actor {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(scope, "scope");
  }

  /** Whether the active role holds the permission. */
  public boolean may(Permission permission) {
    return role.holds(permission);
  }

  /** Whether the active role holds the permission and reaches the place. */
  public boolean may(Permission permission, Place place) {
    return may(permission) && scope.covers(place, person);
  }

  /**
   * @throws RuleBroken {@link AccessRule#PERMISSION_MISSING} naming the roles that hold it
   */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new RuleBroken(
          AccessRule.PERMISSION_MISSING,
          Map.of(
              "permission", permission.name(),
              "role", role.name(),
              "roles", Role.holding(permission).stream().map(Role::name).toList()));
    }
  }

  /**
   * @throws RuleBroken {@link AccessRule#PERMISSION_MISSING} without the right at all, {@link
   *     AccessRule#NOT_FOUND} when the place lies outside the scope: its existence is not told
   */
  public void require(Permission permission, Place place) {
    require(permission);
    if (!scope.covers(place, person)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
  }

  /** Whether the other actor is the same human being, whatever the account or role (4.3). */
  public boolean isSamePersonAs(UUID other) {
    return person.equals(other);
  }
}
