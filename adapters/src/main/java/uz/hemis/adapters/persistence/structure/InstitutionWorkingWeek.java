package uz.hemis.adapters.persistence.structure;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.application.calendar.port.WorkingWeek;
import uz.hemis.application.structure.port.Institutions;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.structure.Institution;

@ApplicationScoped
class InstitutionWorkingWeek implements WorkingWeek {

  private final Institutions institutions;

  InstitutionWorkingWeek(Institutions institutions) {
    this.institutions = institutions;
  }

  @Override
  public WeekType week() {
    return institutions.find().map(Institution::week).orElse(WeekType.SIX_DAY);
  }
}
