package uz.hemis.application.approvals.query;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.approvals.Authority;
import uz.hemis.domain.approvals.Proposal;

/**
 * Which proposals a person may know of (4.1, 4.3): the own ones, those that one of the person's
 * rights decides on, and all for the leadership.
 *
 * @param person who looks
 * @param all whether everything is seen
 * @param authorities the rights by which the person decides
 */
public record ProposalSight(UUID person, boolean all, List<Authority> authorities) {

  public ProposalSight {
    authorities = List.copyOf(authorities);
  }

  /** The sight of an actor with these rights. */
  public static ProposalSight of(Actor actor, List<Authority> authorities) {
    return new ProposalSight(actor.person(), actor.role() == Role.LEADERSHIP, authorities);
  }

  /** The sight of an actor who decides on nothing. */
  public static ProposalSight ownOf(Actor actor) {
    return new ProposalSight(actor.person(), false, List.of());
  }

  /** Whether the person may know of the proposal. */
  public boolean reaches(Proposal proposal) {
    return all
        || proposal.proposer().isSamePersonAs(person)
        || authorities.stream().anyMatch(each -> each.reaches(proposal.matter()));
  }
}
