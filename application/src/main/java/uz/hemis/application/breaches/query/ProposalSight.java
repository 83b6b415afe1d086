package uz.hemis.application.breaches.query;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;

/**
 * Which proposals a person may know of: the leadership, the super administrator, RTTRM and the
 * overseer all; a unit of the ministry those that it may decide; the academic department its own;
 * everybody else those proposed in person.
 *
 * @param unit the ministry's unit that may decide them; null for any
 * @param proposerRole the role that proposed them; null for any
 * @param proposer the person who proposed them; null for anybody
 * @param showsPersons whether names and persons are shown
 */
public record ProposalSight(
    MinistryUnit unit, Role proposerRole, UUID proposer, boolean showsPersons) {

  /** What the actor may know of. */
  public static ProposalSight of(Actor actor) {
    return switch (actor.role()) {
      case LEADERSHIP, SUPER_ADMINISTRATOR, RTTRM_OPERATOR ->
          new ProposalSight(null, null, null, true);
      case OVERSEER -> new ProposalSight(null, null, null, false);
      case MINISTRY_UNIT -> new ProposalSight(actor.unit(), null, null, false);
      case ACADEMIC_DEPARTMENT -> new ProposalSight(null, actor.role(), null, true);
      default -> new ProposalSight(null, null, actor.person(), true);
    };
  }
}
