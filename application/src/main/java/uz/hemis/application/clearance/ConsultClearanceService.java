package uz.hemis.application.clearance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.clearance.query.ClearanceQueries;
import uz.hemis.application.clearance.query.SheetFilter;
import uz.hemis.application.clearance.query.SheetItem;
import uz.hemis.application.clearance.query.SheetView;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultClearanceService implements ConsultClearance {

  private final ClearanceQueries queries;
  private final Moment moment;

  ConsultClearanceService(ClearanceQueries queries, Moment moment) {
    this.queries = queries;
    this.moment = moment;
  }

  @Override
  public Page<SheetItem> listSheets(Actor actor, SheetFilter filter, PageRequest page) {
    actor.require(Permission.CLEARANCE_VIEW);
    return queries.listSheets(filter, actor.scope().unit(), page);
  }

  @Override
  public SheetView getSheet(Actor actor, UUID id) {
    actor.require(Permission.CLEARANCE_VIEW);
    return queries
        .findSheet(id, actor.scope().unit(), moment.today())
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public List<SheetView> listOwn(Actor actor) {
    actor.require(Permission.OWN_RECORD_VIEW);
    return queries.listOf(actor.person()).stream()
        .map(id -> queries.findSheet(id, null, moment.today()))
        .flatMap(Optional::stream)
        .toList();
  }
}
