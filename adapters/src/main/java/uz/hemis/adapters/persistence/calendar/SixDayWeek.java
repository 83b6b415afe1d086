package uz.hemis.adapters.persistence.calendar;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.application.structure.InstitutionSettings;
import uz.hemis.domain.shared.time.WeekType;

/** The week of an institution that has settled nothing: teaching runs on six days. */
@DefaultBean
@ApplicationScoped
class SixDayWeek implements InstitutionSettings {

  @Override
  public WeekType week() {
    return WeekType.SIX_DAY;
  }
}
