package uz.hemis.application.assignments;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;

/** Gives a person a role by the institution's internal order (1.3, 2.1). */
public interface AssignRole {

  /**
   * @return the new assignment's identifier
   */
  UUID assign(Actor actor, Command command);

  /**
   * @param ministryUnit null but for the role of a ministry's unit
   * @param to last day; null while the end is open
   */
  record Command(
      UUID person,
      Role role,
      ScopeEntry scope,
      MinistryUnit ministryUnit,
      LocalDate from,
      LocalDate to,
      DocumentEntry order) {}

  /** A scope as entered, before it is judged. */
  record ScopeEntry(Scope.Kind kind, UUID unit) {}
}
