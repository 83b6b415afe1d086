package uz.hemis.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.util.Map;
import uz.hemis.application.breaches.port.DutyNames;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.domain.regulation.DutyInstance;

/** Names duties as the catalogue of the version that binds their event does. */
@Singleton
class CatalogueDutyNames implements DutyNames {

  private final Rulebooks rulebooks;

  CatalogueDutyNames(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  @Override
  public Map<String, String> of(DutyInstance instance) {
    return rulebooks
        .current()
        .get(instance.duty().code(), instance.object().eventDate())
        .wording()
        .measure()
        .byLanguage();
  }
}
