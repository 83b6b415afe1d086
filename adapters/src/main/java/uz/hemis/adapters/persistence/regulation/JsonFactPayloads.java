package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.regulation.port.FactPayloads;

/** Proposed events as JSON. */
@ApplicationScoped
class JsonFactPayloads implements FactPayloads {

  @Override
  public String write(Proposed fact) {
    return KeptJson.write(fact);
  }

  @Override
  public Proposed read(String payload) {
    return KeptJson.read(payload, Proposed.class);
  }
}
