package uz.hemis.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.personnel.port.EmploymentLimits;
import uz.hemis.domain.personnel.Rate;

/** The institution's limits on employments, out of its configuration. */
@Singleton
class ConfiguredEmploymentLimits implements EmploymentLimits {

  private final Rate rateLimit;

  ConfiguredEmploymentLimits(
      @ConfigProperty(name = "hemis.personnel.rate-limit") BigDecimal rateLimit) {
    this.rateLimit = Rate.of(rateLimit);
  }

  @Override
  public Rate rateLimit() {
    return rateLimit;
  }
}
