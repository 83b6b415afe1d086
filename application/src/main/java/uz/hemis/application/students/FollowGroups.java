package uz.hemis.application.students;

import java.util.Collection;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.students.Study;

/**
 * Keeps true who was in which group from when to when (3.1.5), and tells when all whom an order
 * admitted are in groups (annex 5). Asked by other use cases within their permission, after studies
 * were kept in other groups by whatever deed.
 */
@FunctionalInterface
public interface FollowGroups {

  /** Follows the groups that the studies are in now; where nothing changed, nothing is written. */
  void follow(Actor actor, Collection<Study> studies);
}
