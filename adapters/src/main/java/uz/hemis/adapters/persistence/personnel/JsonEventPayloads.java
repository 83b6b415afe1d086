package uz.hemis.adapters.persistence.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.personnel.port.EventPayloads;

/** Proposed events as JSON. */
@ApplicationScoped
class JsonEventPayloads implements EventPayloads {

  @Override
  public String write(Proposed event) {
    return KeptJson.write(event);
  }

  @Override
  public Proposed read(String payload) {
    return KeptJson.read(payload, Proposed.class);
  }
}
