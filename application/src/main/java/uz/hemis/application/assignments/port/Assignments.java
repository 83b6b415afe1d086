package uz.hemis.application.assignments.port;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.assignments.Assignment;

/** The roles that people hold and held. */
public interface Assignments {

  /**
   * The assignment, held against other changes until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Assignment get(UUID id);

  /** All assignments of the person. */
  List<Assignment> listOf(UUID person);

  /** The role's assignments in force on the day or later, held against other changes. */
  List<Assignment> listHolding(Role role, LocalDate day);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ASSIGNMENT_OVERLAPS} or {@code
   *     SUPER_ADMINISTRATOR_EXISTS} when another transaction was first
   */
  void save(Assignment assignment);
}
