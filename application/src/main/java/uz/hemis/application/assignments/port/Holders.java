package uz.hemis.application.assignments.port;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.UserClass;

/** The people to whom roles are given. */
public interface Holders {

  /**
   * The user classes (1.2) of the person's accounts, none before the first account; empty when
   * there is no such person.
   */
  Optional<Set<UserClass>> findClasses(UUID person);
}
