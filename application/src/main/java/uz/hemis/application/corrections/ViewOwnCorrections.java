package uz.hemis.application.corrections;

import java.util.UUID;
import uz.hemis.application.approvals.query.ProposalItem;
import uz.hemis.application.approvals.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.approvals.ProposalState;

/** Shows people what became of the corrections that they proposed of their own data (4.2). */
public interface ViewOwnCorrections {

  /**
   * One page of the person's own proposals, newest first.
   *
   * @param state null for all
   */
  Page<ProposalItem> list(Actor actor, ProposalState state, PageRequest page);

  /**
   * One of them with what was proposed.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  ProposalView get(Actor actor, UUID proposal);
}
