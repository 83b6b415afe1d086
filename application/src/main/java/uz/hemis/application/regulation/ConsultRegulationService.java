package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.regulation.query.DutyFilter;
import uz.hemis.application.regulation.query.PermitFilter;
import uz.hemis.application.regulation.query.PermitSight;
import uz.hemis.application.regulation.query.PermitView;
import uz.hemis.application.regulation.query.RegulationQueries;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultRegulationService implements ConsultRegulation {

  private final RegulationQueries queries;
  private final Moment moment;

  ConsultRegulationService(RegulationQueries queries, Moment moment) {
    this.queries = queries;
    this.moment = moment;
  }

  @Override
  public Page<Duty> listDuties(DutyFilter filter, PageRequest page) {
    return queries.listDuties(filter, page);
  }

  @Override
  public Page<PermitView> listPermits(Actor actor, PermitFilter filter, PageRequest page) {
    actor.require(Permission.LATE_ENTRY_VIEW);
    return queries.listPermits(filter, PermitSight.of(actor), moment.today(), page);
  }

  @Override
  public PermitView getPermit(Actor actor, UUID id) {
    actor.require(Permission.LATE_ENTRY_VIEW);
    return queries
        .findPermit(id, PermitSight.of(actor), moment.today())
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }
}
