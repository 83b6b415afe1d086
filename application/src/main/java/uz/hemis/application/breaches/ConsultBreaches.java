package uz.hemis.application.breaches;

import java.util.UUID;
import uz.hemis.application.breaches.query.BreachFilter;
import uz.hemis.application.breaches.query.BreachItem;
import uz.hemis.application.breaches.query.BreachView;
import uz.hemis.application.breaches.query.EvidenceView;
import uz.hemis.application.breaches.query.ProposalFilter;
import uz.hemis.application.breaches.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/**
 * Reads the register of breaches and the proposals (order, clauses 3 to 5, 7; 7.4). What a person
 * may not know of is {@code NOT_FOUND}; units of the ministry and the overseer see no persons.
 */
public interface ConsultBreaches {

  /**
   * Breaches, newest first.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code PERSONS_NOT_SHOWN} when somebody who sees
   *     no persons asks for those of one
   */
  Page<BreachItem> listBreaches(Actor actor, BreachFilter filter, PageRequest page);

  /** One breach. */
  BreachView getBreach(Actor actor, UUID id);

  /**
   * Everything that proves a breach.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code PERSONS_NOT_SHOWN} to whom no persons are
   *     shown
   */
  EvidenceView getEvidence(Actor actor, UUID id);

  /** Proposals, newest first. */
  Page<ProposalView> listProposals(Actor actor, ProposalFilter filter, PageRequest page);

  /** One proposal. */
  ProposalView getProposal(Actor actor, UUID id);
}
