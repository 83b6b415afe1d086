package uz.hemis.application.clearance;

import java.util.UUID;
import uz.hemis.application.clearance.port.ClearanceSheets;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.clearance.ClearanceSheet;

@UseCase
class CloseClearanceService implements CloseClearance {

  private final ClearanceSheets sheets;
  private final ClearanceClock clock;
  private final Moment moment;

  CloseClearanceService(ClearanceSheets sheets, ClearanceClock clock, Moment moment) {
    this.sheets = sheets;
    this.clock = clock;
    this.moment = moment;
  }

  @Override
  public void confirm(Actor actor, UUID id) {
    ClearanceSheet sheet = inScope(actor, Permission.CLEARANCE_CONFIRM, id);
    sheet.confirm(actor, moment.now());
    sheets.save(sheet);
  }

  @Override
  public void cancel(Actor actor, UUID id) {
    ClearanceSheet sheet = inScope(actor, Permission.CLEARANCE_OPEN, id);
    sheet.cancel(actor, moment.now());
    sheet.sections().forEach(entry -> clock.stop(sheet, entry.section()));
    sheets.save(sheet);
  }

  private ClearanceSheet inScope(Actor actor, Permission permission, UUID id) {
    actor.require(permission);
    ClearanceSheet sheet = sheets.getForUpdate(id);
    actor.require(permission, sheet.subject().place());
    return sheet;
  }
}
