package uz.hemis.application.catalogue;

import java.util.List;
import uz.hemis.application.catalogue.port.Drafts;
import uz.hemis.application.catalogue.query.CatalogueQueries;
import uz.hemis.application.catalogue.query.DraftItem;
import uz.hemis.application.catalogue.query.VersionDetails;
import uz.hemis.application.catalogue.query.VersionView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.catalogue.RegulationDraft;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.VersionState;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultCatalogueService implements ConsultCatalogue {

  private final CatalogueQueries queries;
  private final Drafts drafts;
  private final Checks checks;

  ConsultCatalogueService(CatalogueQueries queries, Drafts drafts, Checks checks) {
    this.queries = queries;
    this.drafts = drafts;
    this.checks = checks;
  }

  @Override
  public Page<VersionView> listVersions(PageRequest page) {
    return queries.listVersions(page);
  }

  @Override
  public VersionDetails getVersion(String code) {
    return queries.findVersion(code).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<EventKind> listEventKinds(PageRequest page) {
    return queries.listEventKinds(page);
  }

  @Override
  public EventKind getEventKind(String code) {
    return queries.findEventKind(code).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<DraftItem> listDrafts(Actor actor, VersionState state, PageRequest page) {
    actor.require(Permission.REGULATION_MANAGE);
    return queries.listDrafts(state, page);
  }

  @Override
  public RegulationDraft getDraft(Actor actor, String code) {
    actor.require(Permission.REGULATION_MANAGE);
    return drafts.get(code);
  }

  @Override
  public List<Fault> check(Actor actor, String code) {
    actor.require(Permission.REGULATION_MANAGE);
    RegulationDraft draft = drafts.get(code);
    return draft
        .base()
        .map(base -> checks.today(actor).faults(base, draft.content()))
        .orElseGet(List::of);
  }
}
