package uz.hemis.application.students.port;

import java.util.UUID;
import uz.hemis.domain.students.Group;

/** The academic groups (3.1.5). */
public interface Groups {

  /**
   * The group, held until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Group getForUpdate(UUID id);

  /** How many studies that last are in the group. */
  int countMembers(UUID group);

  /**
   * Keeps a new group.
   *
   * @param by who formed it
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code GROUP_NAME_TAKEN}
   */
  void add(Group group, UUID by);

  /**
   * Keeps the group as it is now.
   *
   * @param by who changed or closed it
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code GROUP_NAME_TAKEN}
   */
  void save(Group group, UUID by);
}
