package uz.hemis.application.academic;

import uz.hemis.application.academic.port.AcademicYears;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.time.AcademicYear;

@UseCase
class DraftAcademicYearService implements DraftAcademicYear {

  private final AcademicYears years;
  private final Moment moment;

  DraftAcademicYearService(AcademicYears years, Moment moment) {
    this.years = years;
    this.moment = moment;
  }

  @Override
  public void draft(Actor actor, AcademicYear year) {
    actor.require(Permission.ACADEMIC_YEAR_MANAGE);
    years.draft(year, moment.now(), actor.person());
  }
}
