package uz.hemis.application.clearance;

import uz.hemis.application.clearance.port.ClearanceSheets;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.SectionEntry;

@UseCase
class DecideSectionService implements DecideSection {

  private final ClearanceSheets sheets;
  private final ClearanceClock clock;
  private final Moment moment;

  DecideSectionService(ClearanceSheets sheets, ClearanceClock clock, Moment moment) {
    this.sheets = sheets;
    this.clock = clock;
    this.moment = moment;
  }

  @Override
  public void owe(Actor actor, Target target, DebtEntry debt) {
    ClearanceSheet sheet = inScope(actor, target);
    sheet.owe(
        target.section(),
        actor,
        new SectionEntry.Debt(
            debt.note(), debt.items(), new SectionEntry.Stamp(actor.person(), moment.now())));
    clock.stop(sheet, target.section());
    sheets.save(sheet);
  }

  @Override
  public void settle(Actor actor, Target target) {
    ClearanceSheet sheet = inScope(actor, target);
    sheet.settle(target.section(), actor, moment.now());
    clock.start(actor, sheet, target.section());
    sheets.save(sheet);
  }

  @Override
  public void approve(Actor actor, Target target) {
    ClearanceSheet sheet = inScope(actor, target);
    sheet.approve(target.section(), actor, moment.now());
    clock.end(actor, sheet, target.section());
    sheets.save(sheet);
  }

  private ClearanceSheet inScope(Actor actor, Target target) {
    actor.require(target.section().permission());
    ClearanceSheet sheet = sheets.getForUpdate(target.sheet());
    actor.require(target.section().permission(), sheet.subject().place());
    return sheet;
  }
}
