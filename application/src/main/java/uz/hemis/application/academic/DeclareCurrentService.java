package uz.hemis.application.academic;

import uz.hemis.application.academic.port.AcademicYears;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.academic.AcademicRule;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.AcademicYear;

@UseCase
class DeclareCurrentService implements DeclareCurrent {

  private final AcademicYears years;
  private final Moment moment;

  DeclareCurrentService(AcademicYears years, Moment moment) {
    this.years = years;
    this.moment = moment;
  }

  @Override
  public void declareYear(Actor actor, AcademicYear year) {
    actor.require(Permission.ACADEMIC_YEAR_MANAGE);
    if (years.holdCurrent().filter(year::equals).isEmpty()) {
      years.declare(year, moment.now(), actor.person());
    }
  }

  @Override
  public void declareSemester(Actor actor, int semester, EducationType students) {
    actor.require(Permission.ACADEMIC_YEAR_MANAGE);
    AcademicYear current =
        years
            .holdCurrent()
            .orElseThrow(() -> new RuleBroken(AcademicRule.ACADEMIC_YEAR_NOT_DECLARED));
    for (EducationType each : students.each()) {
      years.declare(current, semester, each, moment.now(), actor.person());
    }
  }
}
