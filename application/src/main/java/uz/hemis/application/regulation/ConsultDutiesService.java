package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.regulation.query.DutyQueries;
import uz.hemis.application.regulation.query.DutySight;
import uz.hemis.application.regulation.query.FactFilter;
import uz.hemis.application.regulation.query.FactView;
import uz.hemis.application.regulation.query.InstanceFilter;
import uz.hemis.application.regulation.query.InstanceView;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultDutiesService implements ConsultDuties {

  private final DutyQueries queries;
  private final Moment moment;

  ConsultDutiesService(DutyQueries queries, Moment moment) {
    this.queries = queries;
    this.moment = moment;
  }

  @Override
  public Page<InstanceView> listInstances(Actor actor, InstanceFilter filter, PageRequest page) {
    actor.require(Permission.DUTY_VIEW);
    return queries.listInstances(filter, DutySight.of(actor), moment.today(), page);
  }

  @Override
  public InstanceView getInstance(Actor actor, UUID id) {
    actor.require(Permission.DUTY_VIEW);
    return queries
        .findInstance(id, DutySight.of(actor), moment.today())
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<FactView> listFacts(Actor actor, FactFilter filter, PageRequest page) {
    actor.require(Permission.DUTY_VIEW);
    return queries.listFacts(filter, DutySight.of(actor), page);
  }

  @Override
  public FactView getFact(Actor actor, UUID id) {
    actor.require(Permission.DUTY_VIEW);
    return queries
        .findFact(id, DutySight.of(actor))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }
}
