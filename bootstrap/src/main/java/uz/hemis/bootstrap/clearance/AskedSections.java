package uz.hemis.bootstrap.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.clearance.ClearanceSections;
import uz.hemis.domain.clearance.Section;

/** Which sections of the clearance sheet the institution asks, by configuration. */
@ApplicationScoped
class AskedSections {

  @Produces
  @Singleton
  ClearanceSections sections(
      @ConfigProperty(name = "hemis.clearance.sections") List<Section> asked) {
    return new ClearanceSections(EnumSet.copyOf(asked));
  }
}
