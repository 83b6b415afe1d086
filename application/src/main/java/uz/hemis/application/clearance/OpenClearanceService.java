package uz.hemis.application.clearance;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.clearance.port.ClearanceSheets;
import uz.hemis.application.clearance.port.Residents;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.clearance.ClearanceReason;
import uz.hemis.domain.clearance.ClearanceRule;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.SectionEntry;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Study;

@UseCase
class OpenClearanceService implements OpenClearance {

  private final Studies studies;
  private final Residents residents;
  private final ClearanceSheets sheets;
  private final ClearanceSections sections;
  private final ClearanceClock clock;
  private final Identities identities;
  private final Moment moment;

  OpenClearanceService(
      Studies studies,
      Residents residents,
      ClearanceSheets sheets,
      ClearanceSections sections,
      ClearanceClock clock,
      Identities identities,
      Moment moment) {
    this.studies = studies;
    this.residents = residents;
    this.sheets = sheets;
    this.sections = sections;
    this.clock = clock;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID open(Actor actor, UUID id, ClearanceReason reason) {
    actor.require(Permission.CLEARANCE_OPEN);
    Study study = studies.getForUpdate(id);
    actor.require(Permission.CLEARANCE_OPEN, study.place());
    return opened(actor, study, reason);
  }

  @Override
  public UUID request(Actor actor, UUID id, ClearanceReason reason) {
    actor.require(Permission.OWN_CLEARANCE_REQUEST);
    Study study = studies.getForUpdate(id);
    if (!actor.isSamePersonAs(study.person())) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return opened(actor, study, reason);
  }

  private UUID opened(Actor actor, Study study, ClearanceReason reason) {
    if (!reason.fits(study.status())) {
      throw new RuleBroken(
          ClearanceRule.SHEET_REASON_UNFIT,
          Map.of("reason", reason.name(), "status", study.status().name()));
    }
    ClearanceSheet sheet =
        ClearanceSheet.open(
            identities.next(),
            new ClearanceSheet.Subject(study.id(), study.person(), study.placement().faculty()),
            reason,
            new SectionEntry.Stamp(actor.person(), moment.now()),
            sections.asked(),
            residents.isResident(study.student()));
    if (!sheets.add(sheet)) {
      throw new RuleBroken(ClearanceRule.SHEET_OPEN, Map.of("study", study.id()));
    }
    clock.open(actor, sheet);
    return sheet.id();
  }
}
