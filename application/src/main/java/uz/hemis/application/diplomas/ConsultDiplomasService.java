package uz.hemis.application.diplomas;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.diplomas.query.DiplomaFilter;
import uz.hemis.application.diplomas.query.DiplomaItem;
import uz.hemis.application.diplomas.query.DiplomaQueries;
import uz.hemis.application.diplomas.query.DiplomaStepView;
import uz.hemis.application.diplomas.query.DiplomaView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultDiplomasService implements ConsultDiplomas {

  private final DiplomaQueries queries;

  ConsultDiplomasService(DiplomaQueries queries) {
    this.queries = queries;
  }

  @Override
  public Page<DiplomaItem> list(Actor actor, DiplomaFilter filter, PageRequest page) {
    actor.require(Permission.DIPLOMA_VIEW);
    return queries.list(filter, actor.scope().unit(), page);
  }

  @Override
  public DiplomaView get(Actor actor, UUID id) {
    actor.require(Permission.DIPLOMA_VIEW);
    DiplomaView found = queries.find(id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    actor.require(Permission.DIPLOMA_VIEW, found.diploma().place());
    return found;
  }

  @Override
  public List<DiplomaStepView> listHistory(Actor actor, UUID id) {
    get(actor, id);
    return queries.listSteps(id);
  }
}
