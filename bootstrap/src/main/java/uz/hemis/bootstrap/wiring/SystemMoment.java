package uz.hemis.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.shared.time.Tashkent;

/** The clock of the machine, to the microsecond that the database keeps. */
@Singleton
class SystemMoment implements Moment {

  @Override
  public Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public LocalDate today() {
    return Tashkent.dateOf(now());
  }
}
