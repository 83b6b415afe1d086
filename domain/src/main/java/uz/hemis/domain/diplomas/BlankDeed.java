package uz.hemis.domain.diplomas;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;

/**
 * Who received blanks or set the state of one, and when.
 *
 * @param person the human being
 * @param role the active role
 */
public record BlankDeed(UUID person, Role role, Instant at) {

  public BlankDeed {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(at, "at");
  }

  /** A deed of the actor. */
  public static BlankDeed of(Actor actor, Instant at) {
    return new BlankDeed(actor.person(), actor.role(), at);
  }
}
