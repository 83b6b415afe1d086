package uz.hemis.application.breaches;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Proposes a measure, resting on breaches (order, clause 5: O-5.4; 3.1.4, 3.1.6). */
public interface ProposeMeasure {

  /**
   * @return the proposal
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code PROPOSER_UNFIT}, {@code
   *     PROPOSAL_WITHOUT_BREACH}, {@code BREACH_BEYOND_PROPOSER}, {@code
   *     PROPOSAL_OF_SEVERAL_UNITS}; {@code NOT_FOUND} when there is no such breach or it lies
   *     outside the scope
   */
  UUID propose(Actor actor, Command command);

  /**
   * The proposal.
   *
   * @param breaches those that it rests on; one named twice counts once
   */
  record Command(List<UUID> breaches, String text) {

    public Command {
      breaches = List.copyOf(breaches);
    }
  }
}
