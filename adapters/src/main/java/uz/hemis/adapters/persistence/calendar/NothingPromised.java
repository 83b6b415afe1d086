package uz.hemis.adapters.persistence.calendar;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.application.calendar.port.OpenDueDates;

/** An installation in which no area has told people due dates. */
@DefaultBean
@ApplicationScoped
class NothingPromised implements OpenDueDates {

  @Override
  public void keep() {}
}
