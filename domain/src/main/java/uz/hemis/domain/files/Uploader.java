package uz.hemis.domain.files;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;

/**
 * Who uploaded a file, and the office in which the person did it.
 *
 * @param person the human being
 * @param account the account signed in with
 * @param role the role acted in
 * @param scope how far that role reached
 */
public record Uploader(UUID person, UUID account, Role role, Scope scope) {

  /** The actor as an uploader. */
  public static Uploader of(Actor actor) {
    return new Uploader(actor.person(), actor.account(), actor.role(), actor.scope());
  }

  /** Whether the actor is the same human being. */
  public boolean is(Actor actor) {
    return actor.isSamePersonAs(person);
  }

  /** Whether the actor sits in the same office: same role, same unit, not merely a like one. */
  public boolean sharesOfficeWith(Actor actor) {
    return scope.kind() != Scope.Kind.SELF && role == actor.role() && scope.equals(actor.scope());
  }
}
