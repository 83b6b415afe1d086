package uz.hemis.bootstrap.personnel;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.personnel.port.EmploymentLimits;
import uz.hemis.domain.personnel.Rate;

/** The limit of rates as the installation sets it: 1.50 unless it sets less. */
@Singleton
class ConfiguredEmploymentLimits implements EmploymentLimits {

  private final Rate rateLimit;

  ConfiguredEmploymentLimits(
      @ConfigProperty(name = "hemis.personnel.rate-limit", defaultValue = "1.50")
          BigDecimal rateLimit) {
    this.rateLimit = Rate.of(rateLimit);
  }

  @Override
  public Rate rateLimit() {
    return rateLimit;
  }
}
