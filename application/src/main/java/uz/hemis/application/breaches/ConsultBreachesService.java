package uz.hemis.application.breaches;

import java.util.UUID;
import uz.hemis.application.breaches.query.BreachFilter;
import uz.hemis.application.breaches.query.BreachItem;
import uz.hemis.application.breaches.query.BreachQueries;
import uz.hemis.application.breaches.query.BreachSight;
import uz.hemis.application.breaches.query.BreachView;
import uz.hemis.application.breaches.query.EvidenceView;
import uz.hemis.application.breaches.query.ProposalFilter;
import uz.hemis.application.breaches.query.ProposalSight;
import uz.hemis.application.breaches.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.breaches.BreachRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultBreachesService implements ConsultBreaches {

  private final BreachQueries queries;

  ConsultBreachesService(BreachQueries queries) {
    this.queries = queries;
  }

  @Override
  public Page<BreachItem> listBreaches(Actor actor, BreachFilter filter, PageRequest page) {
    actor.require(Permission.BREACH_VIEW);
    BreachSight sight = BreachSight.of(actor);
    if (filter.person() != null) {
      requirePersonsShown(sight);
    }
    Page<BreachItem> found = queries.listBreaches(filter, sight, page);
    return sight.showsPersons() ? found : found.map(BreachItem::withoutPersons);
  }

  @Override
  public BreachView getBreach(Actor actor, UUID id) {
    actor.require(Permission.BREACH_VIEW);
    BreachSight sight = BreachSight.of(actor);
    BreachView found = get(id, sight);
    return sight.showsPersons() ? found : found.withoutPersons();
  }

  @Override
  public EvidenceView getEvidence(Actor actor, UUID id) {
    actor.require(Permission.BREACH_VIEW);
    BreachSight sight = BreachSight.of(actor);
    BreachView found = get(id, sight);
    requirePersonsShown(sight);
    return new EvidenceView(
        found, queries.listPermits(id), queries.listDeeds(id), queries.listCiting(id));
  }

  @Override
  public Page<ProposalView> listProposals(Actor actor, ProposalFilter filter, PageRequest page) {
    actor.require(Permission.BREACH_VIEW);
    ProposalSight sight = ProposalSight.of(actor);
    Page<ProposalView> found = queries.listProposals(filter, sight, page);
    return sight.showsPersons() ? found : found.map(ProposalView::withoutPersons);
  }

  @Override
  public ProposalView getProposal(Actor actor, UUID id) {
    actor.require(Permission.BREACH_VIEW);
    ProposalSight sight = ProposalSight.of(actor);
    ProposalView found =
        queries.findProposal(id, sight).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    return sight.showsPersons() ? found : found.withoutPersons();
  }

  private BreachView get(UUID id, BreachSight sight) {
    return queries.findBreach(id, sight).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  private static void requirePersonsShown(BreachSight sight) {
    if (!sight.showsPersons()) {
      throw new RuleBroken(BreachRule.PERSONS_NOT_SHOWN);
    }
  }
}
