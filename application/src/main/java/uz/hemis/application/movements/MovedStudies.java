package uz.hemis.application.movements;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.FollowGroups;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.students.Study;

/** The studies that an order moves, with the groups that they enter and leave (3.1.5). */
@UseCase
class MovedStudies {

  private final Studies studies;
  private final FollowGroups groups;

  MovedStudies(Studies studies, FollowGroups groups) {
    this.studies = studies;
    this.groups = groups;
  }

  /** Those that exist, locked until the transaction ends. */
  List<Study> listForUpdate(Collection<UUID> ids) {
    return studies.listForUpdate(ids);
  }

  /** Keeps them as they are now; the history of groups follows. */
  void save(Actor actor, Collection<Study> moved) {
    actor.require(Permission.MOVEMENT_RECORD);
    studies.saveAll(moved);
    groups.follow(actor, moved);
  }
}
