package uz.hemis.application.structure;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.query.StructureQueries;
import uz.hemis.application.structure.query.UnitFilter;
import uz.hemis.application.structure.query.UnitView;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.structure.Institution;
import uz.hemis.domain.structure.UnitPeriod;

@UseCase
class ViewStructureService implements ViewStructure {

  private final StructureQueries queries;
  private final Moment moment;

  ViewStructureService(StructureQueries queries, Moment moment) {
    this.queries = queries;
    this.moment = moment;
  }

  @Override
  public Institution getInstitution() {
    return queries.getInstitution();
  }

  @Override
  public Page<UnitView> listUnits(Actor actor, UnitFilter filter, PageRequest page) {
    actor.require(Permission.STRUCTURE_VIEW);
    return queries.listUnits(filter.asOfIfAbsent(moment.today()), page);
  }

  @Override
  public UnitView getUnit(Actor actor, UUID id) {
    actor.require(Permission.STRUCTURE_VIEW);
    return queries.getUnit(id);
  }

  @Override
  public List<UnitPeriod> listUnitHistory(Actor actor, UUID id) {
    actor.require(Permission.STRUCTURE_VIEW);
    return queries.listUnitHistory(id);
  }
}
