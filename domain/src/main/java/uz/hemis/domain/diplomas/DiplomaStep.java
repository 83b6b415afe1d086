package uz.hemis.domain.diplomas;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;

/**
 * A step in the life of a diploma: what was done, by whom, in which role and when.
 *
 * @param person the human being
 * @param role the active role
 */
public record DiplomaStep(Kind kind, UUID person, Role role, Instant at) {

  /** What is done with a diploma. */
  public enum Kind {
    PREPARED,
    REVISED,
    PRINTING_RECORDED,
    DIPLOMA_STATUS_SET,
    SUPPLEMENT_STATUS_SET,
    HANDED_OVER,
    DUPLICATED
  }

  public DiplomaStep {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(at, "at");
  }

  /** Who acts, and when. */
  public record By(Actor actor, Instant at) {

    DiplomaStep step(Kind kind) {
      return new DiplomaStep(kind, actor.person(), actor.role(), at);
    }
  }
}
