package uz.hemis.bootstrap.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import uz.hemis.application.shared.Moment;

/** The clock of the machine, and the date that it is in Tashkent. */
@ApplicationScoped
@DefaultBean
class TashkentMoment implements Moment {

  private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(TASHKENT);
  }
}
